import { buildGraph, type Graph } from '../graph/index.ts'

/** The undirected graph of the edges without loops, with one edge per pair however many were given and in whichever direction. O(nodes + edges). */
export const simpleGraph = (nodeCount: number, from: ArrayLike<number>, to: ArrayLike<number>): Graph =>
  withoutRepeats(buildGraph(nodeCount, from, to, false))

/** The directed graph of the ties without loops, with one arc per ordered pair; a tie that is not directed is an arc each way. O(nodes + ties). */
export function simpleDigraph(nodeCount: number, from: ArrayLike<number>, to: ArrayLike<number>, directed: ArrayLike<number>): Graph {
  const both = Array.from(directed, (only, tie) => (only ? [] : [tie])).flat()
  const starts = Int32Array.from([...Array.from(from), ...both.map((tie) => to[tie] as number)])
  const ends = Int32Array.from([...Array.from(to), ...both.map((tie) => from[tie] as number)])
  return withoutRepeats(buildGraph(nodeCount, starts, ends, true))
}

/** The same arcs run the other way. */
export function reversed({ nodeCount, offsets, targets }: Graph): Graph {
  const sources = new Int32Array(targets.length)
  for (let node = 0; node < nodeCount; node++) sources.fill(node, offsets[node], offsets[node + 1])
  return buildGraph(nodeCount, targets, sources, true)
}

function withoutRepeats({ nodeCount, offsets: given, targets: arcs, edgeIds: edges }: Graph): Graph {
  const offsets = new Int32Array(nodeCount + 1)
  const targets = new Int32Array(arcs.length)
  const edgeIds = new Int32Array(arcs.length)
  let used = 0
  for (let node = 0; node < nodeCount; node++) {
    const first = given[node] as number
    for (let arc = first; arc < (given[node + 1] as number); arc++) {
      if (arc > first && arcs[arc] === arcs[arc - 1]) continue
      targets[used] = arcs[arc] as number
      edgeIds[used++] = edges[arc] as number
    }
    offsets[node + 1] = used
  }
  return { nodeCount, offsets, targets: targets.slice(0, used), edgeIds: edgeIds.slice(0, used) }
}
