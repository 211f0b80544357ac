import type { Day } from '@geflecht/domain'
import type { Reason } from '../log/refusal.ts'
import { germanDay } from './germanDay.ts'

/** What happens on a day, as a German noun, by the column that keeps the day. */
const happenings = {
  draftedOn: 'Entwurf',
  negotiatedSince: 'Beginn der Verhandlung',
  signedOn: 'Unterzeichnung',
  terminatedOn: 'Ende durch Kündigung',
  nextReviewOn: 'nächste Überprüfung',
  lastTestedOn: 'Erprobung',
  validFrom: 'Beginn',
  validTo: 'Ende',
  vacantSince: 'Beginn der Vakanz',
  reportedOn: 'Meldung',
  inWorkSince: 'Beginn der Bearbeitung',
  solvedOn: 'Lösung',
  voicedOn: 'Äußerung des Bedarfs',
  metOn: 'Erfüllung',
  withdrawnOn: 'Rücknahme',
  plannedOn: 'Planung',
  startedOn: 'Beginn der Umsetzung',
  dueOn: 'Frist',
  doneOn: 'Abschluss',
  droppedOn: 'Abbruch',
  madeOn: 'Zusage',
  keptOn: 'Einlösung',
} as const

type DayColumn = keyof typeof happenings

/** Says so where one of these days comes before an earlier one in the list; days that are not known stand in no order. */
export const orderProblem = <N extends DayColumn>(fact: Readonly<Record<N, Day | null>>, columns: readonly N[]): Reason | null => {
  const known = columns.filter((column) => fact[column] !== null)
  for (const [i, column] of known.entries()) {
    const before = known[i - 1]
    if (before === undefined || fact[column]! >= fact[before]!) continue
    return {
      en: `${column} is ${fact[column]}, before ${before} on ${fact[before]}; the other way round would be right.`,
      de: `„${happenings[column]}“ (${germanDay(fact[column]!)}) liegt vor „${happenings[before]}“ (${germanDay(fact[before]!)}). Umgekehrt wäre es richtig.`,
      field: column,
    }
  }
  return null
}
