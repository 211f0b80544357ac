import { buildGraph, type Graph } from '../graph/index.ts'

/** The undirected graph of the edges without loops, with one edge per pair however many were given and in whichever direction. O(nodes + edges). */
export function simpleGraph(nodeCount: number, from: ArrayLike<number>, to: ArrayLike<number>): Graph {
  const { offsets: given, targets: arcs, edgeIds: edges } = buildGraph(nodeCount, from, to, false)
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
