import type { MeasuredGraph } from './measuredGraph.ts'
import { correlationOf } from './pairCorrelation.ts'

/** A core and how well the ties fit the picture that it makes. */
export interface CorePeriphery {
  core: readonly number[]
  fit: number
}

/**
 * The core, among those that hold the nodes of greatest degree, that fits best the picture in which a pair is tied exactly when one of it stands in the core;
 * nodes of equal degree stand together. None, with the reason, when all have the same degree, or when every such core leaves at most one node outside: the
 * picture then has all pairs tied, and nothing correlates with that. O(nodes log nodes + edges).
 * Sources: the picture and its fit Borgatti & Everett 1999, "Models of core/periphery structures", Social Networks 21; cores by degree Lip 2011, arXiv:1102.5511.
 */
export function corePeripheryOf(measured: MeasuredGraph): CorePeriphery | 'alike' | 'noPeriphery' {
  const { nodeCount, edgeCount, graph } = measured
  const order = Array.from({ length: nodeCount }, (_, node) => node).toSorted((a, b) => measured.degree(b) - measured.degree(a) || a - b)
  const pairs = (nodeCount * (nodeCount - 1)) / 2
  const isCore = new Uint8Array(nodeCount)
  let covered = 0
  let best: { size: number; fit: number } | null = null
  for (const [place, node] of order.entries()) {
    for (const other of graph.targets.subarray(graph.offsets[node], graph.offsets[node + 1])) covered += 1 - (isCore[other] as number)
    isCore[node] = 1
    const size = place + 1
    const following = order[size]
    if (following === undefined || measured.degree(following) === measured.degree(node)) continue
    const outside = ((nodeCount - size) * (nodeCount - size - 1)) / 2
    const fit = correlationOf(pairs, edgeCount, pairs - outside, covered)
    if (fit !== null && (best === null || fit > best.fit)) best = { size, fit }
  }
  if (best === null) return measured.degree(order[0] ?? 0) === measured.degree(order.at(-1) ?? 0) ? 'alike' : 'noPeriphery'
  return { core: order.slice(0, best.size).toSorted((a, b) => a - b), fit: best.fit }
}
