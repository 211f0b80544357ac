import type { MeasuredGraph } from './measuredGraph.ts'

/** What Burt's measures say of each node; NaN for a node without a tie. */
export interface StructuralHoles {
  effectiveSize: Float64Array
  constraint: Float64Array
}

/**
 * Effective size and constraint of each node of the undirected graph, every partner taking the same share of its time; only partners themselves count
 * towards constraint, not the partners of partners. O(Σ degree²).
 * Sources: Burt 1992, Structural Holes; effective size as in Borgatti 1997, "Structural holes: unpacking Burt's redundancy measures", Connections 20.
 */
export function structuralHolesOf({ graph: { nodeCount, offsets, targets } }: MeasuredGraph): StructuralHoles {
  const effectiveSize = new Float64Array(nodeCount).fill(Number.NaN)
  const constraint = new Float64Array(nodeCount).fill(Number.NaN)
  const degree = (node: number): number => (offsets[node + 1] as number) - (offsets[node] as number)
  const shared = new Float64Array(nodeCount)
  const isPartner = new Uint8Array(nodeCount)
  for (let node = 0; node < nodeCount; node++) {
    const partners = targets.subarray(offsets[node], offsets[node + 1])
    const share = 1 / partners.length
    if (partners.length === 0) continue
    for (const partner of partners) isPartner[partner] = 1
    let among = 0
    for (const between of partners) {
      for (const partner of targets.subarray(offsets[between], offsets[between + 1])) {
        if (!isPartner[partner]) continue
        among += 1
        shared[partner] = (shared[partner] as number) + share / degree(between)
      }
    }
    let sum = 0
    for (const partner of partners) {
      sum += (share + (shared[partner] as number)) ** 2
      shared[partner] = 0
      isPartner[partner] = 0
    }
    constraint[node] = sum
    effectiveSize[node] = partners.length - among / partners.length
  }
  return { effectiveSize, constraint }
}
