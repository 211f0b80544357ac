import { daysInMonth, firstDayOfTime, parseDay } from './calendar.ts'
import type { DatePrecision, Day, Validity } from './day.ts'

/** The first day of the period that a date with its precision names; the date itself where the precision names none. */
export function firstDayOfPeriod(day: Day, precision: DatePrecision): Day {
  parseDay(day)
  if (precision === 'MONTH') return `${day.slice(0, 7)}-01`
  return namesYear(precision) ? `${day.slice(0, 4)}-01-01` : day
}

/** The last day of the period that a date with its precision names, from which deadlines count; the date itself where it names none. */
export function lastDayOfPeriod(day: Day, precision: DatePrecision): Day {
  parseDay(day)
  if (precision === 'MONTH') return `${day.slice(0, 7)}-${daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)))}`
  return namesYear(precision) ? `${day.slice(0, 4)}-12-31` : day
}

const namesYear = (precision: DatePrecision): boolean => precision === 'YEAR' || precision === 'BEFORE_OR_AT_YEAR'

/** The first day on which the fact holds; null is open. "At the latest in 2014" and "not known" are open at the start. */
export const effectiveFrom = ({ validFrom, validFromPrecision }: Validity): Day | null =>
  validFrom === null || validFromPrecision === 'BEFORE_OR_AT_YEAR' || validFromPrecision === 'UNKNOWN'
    ? null
    : validFromPrecision === 'DAY'
      ? validFrom
      : firstDayOfPeriod(validFrom, validFromPrecision)

/** The first day on which the fact no longer holds; null is open. For a planned fact the first day of time, so that it holds on none. */
export const effectiveTo = ({ validFromPrecision, validTo }: Validity): Day | null =>
  validFromPrecision === 'PLANNED' ? firstDayOfTime : validTo

/** Whether the fact holds on the day: `from ≤ day < to` (invariant 8). */
export function isValidOn(validity: Validity, day: Day): boolean {
  const from = effectiveFrom(validity)
  const to = effectiveTo(validity)
  return (from === null || from <= day) && (to === null || day < to)
}
