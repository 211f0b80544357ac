import { handoverTemplateBetween, type MeasureReasonKey, type Network } from '@geflecht/domain'
import { circleOf } from '../circle/index.ts'
import { endsOf, handoversIn } from '../gap/index.ts'
import { expectedHandovers, handoverParts } from '../handover/index.ts'
import type { Situation } from '../situation/index.ts'

/**
 * The mean over the hand-overs expected within a network's circle of the share of the needed parts that are laid down; of several hand-overs that answer one
 * expectation the best counts, none counts 0. Whether the named function is staffed is not asked here.
 */
export function chainReadiness(situation: Situation, network: Network): number | MeasureReasonKey {
  const described = handoversIn(situation, { network }).map((handover) => ({ handover, ...endsOf(situation, handover) }))
  const expected = expectedHandovers(circleOf(situation, network.key).institutions, described)
  if (expected.length === 0) return 'noHandoverExpected'
  return (
    expected.reduce((sum, { handovers }) => sum + handovers.reduce((best, one) => Math.max(best, shareOf(situation, one)), 0), 0) /
    expected.length
  )
}

type Described = {
  handover: Parameters<typeof handoverParts>[0] & { agreement: string | null }
  from: { type: string }
  to: { type: string }
}

/** The share of the parts that a hand-over needs, apart from the function, that it has laid down. */
function shareOf(situation: Situation, { handover, from, to }: Described): number {
  const agreement = handover.agreement === null ? null : (situation.agreement(handover.agreement)?.status ?? null)
  const ground = { template: handoverTemplateBetween(from.type, to.type) ?? null, contact: null, deputy: null, agreement }
  const needed = handoverParts(handover, ground, situation.asOf).filter(({ kind, state }) => kind !== 'CONTACT' && state !== 'NOT_NEEDED')
  return needed.filter(({ state }) => state === 'LAID_DOWN').length / needed.length
}
