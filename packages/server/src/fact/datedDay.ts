import { type DatePrecision, datePrecisions, type Day, firstDayOfPeriod, isDay } from '@geflecht/domain'
import type { Reason } from '../log/refusal.ts'

/** Says so where a day and how exactly it is known do not fit; what has happened is not planned. `field` is the column of the day. */
export const datedDayProblem = (field: string, day: Day | null, precision: DatePrecision): Reason | null => {
  if (!datePrecisions.includes(precision) || precision === 'PLANNED')
    return {
      en: `${precision} is no precision of a day that has been.`,
      de: 'Was schon war, ist nicht geplant. Geben Sie an, wie genau der Tag bekannt ist.',
      field,
    }
  if (day === null)
    return precision === 'UNKNOWN'
      ? null
      : { en: 'Without a day its precision is UNKNOWN.', de: 'Ohne Tag lautet die Genauigkeit „nicht bekannt“.', field }
  if (!isDay(day)) return { en: `${day} is not a day; write YYYY-MM-DD.`, de: `${day} ist kein Tag. Schreiben Sie JJJJ-MM-TT.`, field }
  const first = firstDayOfPeriod(day, precision)
  return day === first
    ? null
    : {
        en: `${day} is not the first day of its period; write ${first}.`,
        de: `${day} ist nicht der erste Tag des genannten Zeitraums. Schreiben Sie ${first}.`,
        field,
      }
}
