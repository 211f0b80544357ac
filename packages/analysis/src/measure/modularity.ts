import type { Graph } from '../graph/index.ts'

/** Newman & Girvan's modularity of a partition of a graph with at least one edge: Σ over groups of m(c) / m − (Σ degrees in c / 2m)². O(nodes + edges). */
export function modularityOf({ nodeCount, offsets, targets }: Graph, groupOf: Int32Array): number {
  const groups = groupOf.reduce((most, group) => Math.max(most, group), -1) + 1
  const inside = new Float64Array(groups)
  const degrees = new Float64Array(groups)
  for (let node = 0; node < nodeCount; node++) {
    const group = groupOf[node] as number
    for (const other of targets.subarray(offsets[node], offsets[node + 1]))
      if (groupOf[other] === group) inside[group] = (inside[group] as number) + 1
    degrees[group] = (degrees[group] as number) + (offsets[node + 1] as number) - (offsets[node] as number)
  }
  const ends = targets.length
  return inside.reduce((sum, ties, group) => sum + ties / ends - ((degrees[group] as number) / ends) ** 2, 0)
}
