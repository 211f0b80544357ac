import type { MeasuredGraph } from './measuredGraph.ts'

/**
 * For each node the greatest k for which it belongs to a group in which everybody is tied to at least k others of it. O(nodes + edges).
 * Source: Batagelj & Zaveršnik 2003, "An O(m) algorithm for cores decomposition of networks", arXiv:cs/0310049.
 */
export function kCoresOf({ graph: { nodeCount, offsets, targets } }: MeasuredGraph): Int32Array {
  const left = Int32Array.from({ length: nodeCount }, (_, node) => (offsets[node + 1] as number) - (offsets[node] as number))
  // Nodes stand in `order` by how many ties are left to them; `start[d]` is where those with d ties begin.
  const start = new Int32Array(left.reduce((most, one) => Math.max(most, one), 0) + 2)
  for (const ties of left) start[ties + 1] = (start[ties + 1] as number) + 1
  for (let ties = 1; ties < start.length; ties++) start[ties] = (start[ties] as number) + (start[ties - 1] as number)
  const next = start.slice()
  const place = Int32Array.from(left, (ties) => {
    const at = next[ties] as number
    next[ties] = at + 1
    return at
  })
  const order = new Int32Array(nodeCount)
  place.forEach((at, node) => {
    order[at] = node
  })
  const swapTo = (node: number, at: number): void => {
    const other = order[at] as number
    order[place[node] as number] = other
    place[other] = place[node] as number
    order[at] = node
    place[node] = at
  }
  for (let i = 0; i < nodeCount; i++) {
    const node = order[i] as number
    const core = left[node] as number
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
      const target = targets[arc] as number
      const ties = left[target] as number
      if (ties <= core) continue
      swapTo(target, start[ties] as number)
      start[ties] = (start[ties] as number) + 1
      left[target] = ties - 1
    }
  }
  return left
}
