import type { Day, Institution } from '@geflecht/domain'
import { isMoreThanInferred, type Situation } from '../situation/index.ts'
import { findingOf } from './finding.ts'
import { aboutTerritories } from './gapRule.ts'
import { groundOfNorm } from './lkischgNrw.ts'
import { institutionName } from './naming.ts'

const land = 'ter.nrw'
/** The day on which §§ 6 to 8 LKiSchG NRW came into force. */
const inForceFrom: Day = '2023-07-01'
/** „Wiederkehrend alle fünf Jahre“. */
const rhythm = 5

/**
 * [G30] The last documented quality development procedure of a Jugendamt in NRW lies more than five years back. Where none is documented it is
 * counted from the day on which the law came into force, so nobody is late before July 2028. Says nothing before the law was in force.
 */
export const qeProcedureOverdue = aboutTerritories('G30', (situation, territory) => {
  if (situation.asOf < inForceFrom) return []
  return situation.facts.institutions
    .filter((institution) => institution.type === 'jugendamt' && isMoreThanInferred(institution))
    .filter(({ territory: seat }) => situation.places.isWithin(seat, territory.key) && situation.places.isWithin(seat, land))
    .filter((jugendamt) => isOverdue(jugendamt, situation))
    .map(({ key, territory: seat }) =>
      findingOf({
        rule: 'G30',
        severity: 'MEDIUM',
        scope: { concept: 'territory', key: seat },
        subjects: [{ concept: 'institution', key }],
        facts: { jugendamt: institutionName(situation, key) },
        grounds: [groundOfNorm('norm.lkischg-nrw.8', '§ 8 Abs. 2 LKiSchG NRW')],
        evidence: [{ concept: 'institution', key }],
      }),
    )
})

/** A day of review after the day that is looked at has not been yet. */
const isOverdue = ({ qualityReviewedOn: day }: Institution, { asOf }: Situation): boolean =>
  yearsLater(day !== null && day <= asOf ? day : inForceFrom, rhythm) < asOf

/** The same day of a later year; as a text it sorts right even where that year has no 29 February. */
const yearsLater = (day: Day, years: number): Day => `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
