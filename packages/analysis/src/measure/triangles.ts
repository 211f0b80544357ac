import type { Graph } from '../graph/index.ts'

/** How many triangles a simple graph has, and how many pairs of edges meet at a node. O(Σ degree² ) at worst. */
export function trianglesOf({ nodeCount, offsets, targets }: Graph): { triangles: number; pairs: number } {
  const isNeighbour = new Uint8Array(nodeCount)
  let triangles = 0
  let pairs = 0
  for (let node = 0; node < nodeCount; node++) {
    const start = offsets[node] as number
    const end = offsets[node + 1] as number
    pairs += ((end - start) * (end - start - 1)) / 2
    for (let arc = start; arc < end; arc++) isNeighbour[targets[arc] as number] = 1
    for (let arc = start; arc < end; arc++) {
      const second = targets[arc] as number
      if (second < node) continue
      // Arcs stand in ascending order of target: read from the end, they are those to greater nodes.
      for (let further = (offsets[second + 1] as number) - 1; further >= (offsets[second] as number); further--) {
        const third = targets[further] as number
        if (third <= second) break
        triangles += isNeighbour[third] as number
      }
    }
    for (let arc = start; arc < end; arc++) isNeighbour[targets[arc] as number] = 0
  }
  return { triangles, pairs }
}
