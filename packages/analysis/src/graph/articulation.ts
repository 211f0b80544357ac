import type { Graph } from './graph.ts'
import { separationsOf } from './separation.ts'

/** The nodes without which their part of an undirected graph falls apart, ascending. Loops and duplicate edges change nothing. O(nodes + edges). */
export const articulationPoints = (graph: Graph): Int32Array => Int32Array.from(separationsOf(graph).separations, ({ node }) => node)
