import type { AgreementDutyStanding, AgreementKindKey, AgreementStatus, Network } from '@geflecht/domain'
import {
  agreementsBetween,
  agreementsCovering,
  childmindersIn,
  dutiesIn,
  type FindingSubject,
  gapKeyOf,
  isSwitchedOff,
} from '../gap/index.ts'
import type { AgreementOnDay, Situation } from '../situation/index.ts'

/** Two institutions that have to have an agreement of a kind with each other, by the rule that looks for it. */
export interface AgreementDuty {
  rule: 'G05' | 'G06'
  kind: AgreementKindKey
  /** Keys of the carrier or the childminder, and of the Jugendamt of the district. */
  from: string
  to: string
  scope: FindingSubject
  subjects: readonly FindingSubject[]
  /** The key of its gap, whether that is there or not. */
  gap: string
  /** The agreements of this kind that are about the two, whatever became of them. */
  agreements: () => readonly AgreementOnDay[]
}

/** Who has to have an agreement with whom, of a network: pairs of which one stands in its circle; not where the rule is switched off. */
export const agreementDuties = (situation: Situation, network: Network): readonly AgreementDuty[] =>
  [
    ...dutiesIn(situation, { network }).map((duty) =>
      dutyOf(situation, 'G05', 'VEREINBARUNG_8A_4', duty.carrier, duty.jugendamt, () => agreementsBetween(situation, duty)),
    ),
    ...childmindersIn(situation, { network }).map((pair) =>
      dutyOf(situation, 'G06', 'VEREINBARUNG_8A_5', pair.minder.key, pair.jugendamt, () => agreementsCovering(situation, pair)),
    ),
  ].filter(({ rule, scope }) => !isSwitchedOff(situation, scope, rule))

/** How a duty stands by the agreements about it, `met` apart: what is being made says more than what is over. */
export function dutyStanding(met: boolean, statuses: readonly AgreementStatus[]): AgreementDutyStanding {
  if (met) return 'IN_FORCE'
  if (statuses.some((status) => ['DRAFT', 'NEGOTIATION', 'SIGNED'].includes(status))) return 'IN_THE_MAKING'
  return statuses.some((status) => ['EXPIRED', 'TERMINATED', 'SUPERSEDED'].includes(status)) ? 'ENDED' : 'NONE'
}

function dutyOf(
  situation: Situation,
  rule: AgreementDuty['rule'],
  kind: AgreementKindKey,
  from: string,
  to: string,
  agreements: AgreementDuty['agreements'],
): AgreementDuty {
  const scope: FindingSubject = { concept: 'territory', key: situation.institution(to)?.territory ?? '' }
  const subjects = [from, to].map((key): FindingSubject => ({ concept: 'institution', key }))
  return { rule, kind, from, to, scope, subjects, gap: gapKeyOf(rule, scope, [from, to]), agreements }
}
