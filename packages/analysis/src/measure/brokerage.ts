import type { MeasuredGraph } from './measuredGraph.ts'

/** The roles of a mediator by the sectors of the two between whom it stands. */
export const brokerRoles = ['coordinator', 'consultant', 'representative', 'gatekeeper', 'liaison'] as const
export type BrokerRole = (typeof brokerRoles)[number]

/**
 * For each role and node, between how many ordered pairs a → v → c without a → c the node v mediates. O(Σ incoming · outgoing ties).
 * Source: Gould & Fernandez 1989, "Structures of mediation", Sociological Methodology 19.
 */
export function brokerageOf({
  walked: { nodeCount, offsets, targets },
  facts: { sectorOf },
}: MeasuredGraph): Record<BrokerRole, Float64Array> {
  const count = () => new Float64Array(nodeCount)
  const roles = { coordinator: count(), consultant: count(), representative: count(), gatekeeper: count(), liaison: count() }
  const reachedFrom = new Int32Array(nodeCount).fill(-1)
  for (let first = 0; first < nodeCount; first++) {
    const next = targets.subarray(offsets[first], offsets[first + 1])
    reachedFrom[first] = first
    for (const node of next) reachedFrom[node] = first
    for (const broker of next) {
      for (const last of targets.subarray(offsets[broker], offsets[broker + 1])) {
        if (reachedFrom[last] === first) continue
        const role = roleOf(sectorOf[first] as number, sectorOf[broker] as number, sectorOf[last] as number)
        roles[role][broker] = (roles[role][broker] as number) + 1
      }
    }
  }
  return roles
}

function roleOf(first: number, broker: number, last: number): BrokerRole {
  if (first === broker) return last === broker ? 'coordinator' : 'representative'
  if (last === broker) return 'gatekeeper'
  return first === last ? 'consultant' : 'liaison'
}
