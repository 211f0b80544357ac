import type { MeasuredGraph } from './measuredGraph.ts'

/** How the pairs of nodes spread over the pairs of sectors. */
export interface Blocks {
  /** How many nodes each sector has. */
  sizes: Int32Array
  /** How many ties run between two sectors: the pair (a, b) with a ≤ b stands at `a * sectors + b`. */
  ties: Int32Array
  /** How many ties run within sectors, and how many between. */
  internal: number
  external: number
}

/** Counts the pairs and ties of each pair of sectors. O(edges + sectors²). */
export function blocksOf({ graph: { nodeCount, offsets, targets }, facts: { sectors, sectorOf } }: MeasuredGraph): Blocks {
  const sizes = new Int32Array(sectors.length)
  const ties = new Int32Array(sectors.length ** 2)
  let internal = 0
  for (let node = 0; node < nodeCount; node++) {
    const sector = sectorOf[node] as number
    sizes[sector] = (sizes[sector] as number) + 1
    for (const other of targets.subarray(offsets[node], offsets[node + 1])) {
      if (other < node) continue
      const against = sectorOf[other] as number
      const block = Math.min(sector, against) * sectors.length + Math.max(sector, against)
      ties[block] = (ties[block] as number) + 1
      if (sector === against) internal += 1
    }
  }
  return { sizes, ties, internal, external: targets.length / 2 - internal }
}
