import { circleOf } from '../circle/index.ts'
import { compareKeys, partiesTo, type AgreementOnDay, type Situation } from '../situation/index.ts'
import type { FindingSubject } from './finding.ts'
import type { GapScope } from './gapRule.ts'

/** The agreements of a network: made in it, or with a party in its circle; those of a territory: with a party that is seated there. */
export function agreementsIn(situation: Situation, { network, territory }: GapScope): readonly AgreementOnDay[] {
  if (!network)
    return situation.facts.agreements.filter((agreement) =>
      seatsOf(situation, agreement).some((seat) => situation.places.isWithin(seat, territory.key)),
    )
  const circle = circleOf(situation, network.key).institutions
  return [...new Set([...situation.agreementsMadeIn(network.key), ...circle.flatMap(({ key }) => situation.agreementsOf(key))])]
}

/**
 * Where a gap about an agreement lies, the same from wherever it is looked for: the network in which it was made, of several the one with
 * the least key; else the innermost territory around its parties.
 */
export function scopeOfAgreement(situation: Situation, agreement: AgreementOnDay): FindingSubject {
  const network = agreement.networks.toSorted(compareKeys)[0]
  if (network !== undefined) return { concept: 'network', key: network }
  const around = situation.places.innermostAround(seatsOf(situation, agreement))
  return around === null ? { concept: 'agreement', key: agreement.key } : { concept: 'territory', key: around }
}

const seatsOf = (situation: Situation, agreement: AgreementOnDay): readonly string[] =>
  partiesTo(agreement).flatMap((party) => situation.institution(party)?.territory ?? [])
