import type { MeasureReasonKey, Network } from '@geflecht/domain'
import { dutiesIn, isAgreed } from '../gap/index.ts'
import type { Situation } from '../situation/index.ts'

/** The share of the pairs of a Jugendamt and a carrier, one of them in the network's circle, that need an agreement under § 8a Abs. 4 SGB VIII and have one in force. */
export function agreementCoverage(situation: Situation, network: Network): number | MeasureReasonKey {
  const owed = dutiesIn(situation, { network })
  return owed.length === 0 ? 'nothingOwed' : owed.filter((duty) => isAgreed(situation, duty)).length / owed.length
}
