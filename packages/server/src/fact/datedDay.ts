import { type DatePrecision, datePrecisions, type Day, firstDayOfPeriod, isDay } from '@geflecht/domain'

/** Says so where a day and how exactly it is known do not fit; what has happened is not planned. */
export const datedDayProblem = (day: Day | null, precision: DatePrecision): string | null => {
  if (!datePrecisions.includes(precision) || precision === 'PLANNED') return `${precision} is no precision of a day that has been.`
  if (day === null) return precision === 'UNKNOWN' ? null : 'Without a day its precision is UNKNOWN.'
  if (!isDay(day)) return `${day} is not a day; write YYYY-MM-DD.`
  const first = firstDayOfPeriod(day, precision)
  return day === first ? null : `${day} is not the first day of its period; write ${first}.`
}
