import { separationsOf, type Graph, type Stretch } from '../graph/index.ts'

/** For each node how many others would be separated from the largest rest of their part without it. O(nodes + edges). */
export function cutOffIn(graph: Graph): Int32Array {
  const cutOff = new Int32Array(graph.nodeCount)
  for (const { node, part, branches } of separationsOf(graph).separations) {
    const others = lengthOf(part) - 1
    const hanging = branches.map(lengthOf)
    const rest = others - hanging.reduce((sum, size) => sum + size, 0)
    cutOff[node] = others - Math.max(rest, ...hanging)
  }
  return cutOff
}

const lengthOf = ([begin, end]: Stretch): number => end - begin
