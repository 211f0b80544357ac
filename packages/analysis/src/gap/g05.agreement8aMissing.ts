import { circleOf } from '../circle/index.ts'
import { binds, partiesTo, type AgreementOnDay, type Situation } from '../situation/index.ts'
import { findingOf, type Finding, type FindingSubject } from './finding.ts'
import type { GapRuleFinder, GapScope } from './gapRule.ts'
import { groundOfNorm } from './lkischgNrw.ts'
import { institutionName } from './naming.ts'
import { protectionDuties, type ProtectionDuty } from './protectionDuty.ts'

/**
 * [G05] A carrier runs a service under SGB VIII in the district of a Jugendamt, and no agreement under § 8a Abs. 4 SGB VIII between the two
 * is in force. A gap of each network with one of the two in its circle, and of each territory in which the Jugendamt or such a service is seated.
 */
export const agreement8aMissing: GapRuleFinder = {
  id: 'G05',
  find: (situation, scope) => dutiesIn(situation, scope).flatMap((duty) => judged(situation, duty)),
}

/** The pairs that need an agreement, of a network or of a territory. */
export function dutiesIn(situation: Situation, { network, territory }: GapScope): readonly ProtectionDuty[] {
  const { all, of } = protectionDuties(situation)
  if (network) return [...new Set(circleOf(situation, network.key).institutions.flatMap(({ key }) => of(key)))]
  const isHere = (place: string) => situation.places.isWithin(place, territory.key)
  return all.filter(({ jugendamt, seats }) => isHere(seatOf(situation, jugendamt)) || [...seats].some(isHere))
}

/** A pair is judged once, however many networks it belongs to: it is one of one situation, which never changes. */
function judged(situation: Situation, duty: ProtectionDuty): readonly Finding[] {
  const findings = judgements.get(duty) ?? (isAgreed(situation, duty) ? [] : [gapOf(situation, duty)])
  judgements.set(duty, findings)
  return findings
}
const judgements = new WeakMap<ProtectionDuty, readonly Finding[]>()

/** The agreements of this kind between the two, whatever became of them. */
export const agreementsBetween = (situation: Situation, { jugendamt, carrier }: ProtectionDuty): readonly AgreementOnDay[] =>
  situation.agreementsOf(carrier).filter((agreement) => agreement.kind === 'VEREINBARUNG_8A_4' && partiesTo(agreement).includes(jugendamt))

/** Whether such an agreement between the two is in force. */
export const isAgreed = (situation: Situation, duty: ProtectionDuty): boolean => agreementsBetween(situation, duty).some(binds)

function gapOf(situation: Situation, { jugendamt, carrier }: ProtectionDuty): Finding {
  const subjects: FindingSubject[] = [carrier, jugendamt].map((key) => ({ concept: 'institution', key }))
  return findingOf({
    rule: 'G05',
    severity: 'CRITICAL',
    scope: { concept: 'territory', key: seatOf(situation, jugendamt) },
    subjects,
    facts: { jugendamt: institutionName(situation, jugendamt), traeger: institutionName(situation, carrier) },
    grounds: [groundOfNorm('norm.sgb8.8a', '§ 8a Abs. 4 SGB VIII')],
    evidence: subjects,
  })
}

const seatOf = (situation: Situation, institution: string): string => situation.institution(institution)?.territory ?? ''
