import type { DatePrecision, Day, Validity } from '@geflecht/domain'

const precisionByLength: Record<number, DatePrecision> = { 4: 'YEAR', 7: 'MONTH', 10: 'DAY' }
const firstDayTail: Record<number, string> = { 4: '-01-01', 7: '-01', 10: '' }

/** A date as exactly as it is known: `2013` a year, `2024-06` a month, `2014-10-22` a day; given as the first day of that period. */
export const dated = (date: string): { day: Day; precision: DatePrecision } => {
  const precision = precisionByLength[date.length]
  if (precision === undefined) throw new Error(`A date is YYYY, YYYY-MM or YYYY-MM-DD, not "${date}"`)
  return { day: `${date}${firstDayTail[date.length]}`, precision }
}

const opening = (validFrom: Day | null, validFromPrecision: DatePrecision): Validity => ({
  validFrom,
  validFromPrecision,
  validTo: null,
  validToPrecision: 'UNKNOWN',
})

/** No source says since when or until when. */
export const unknown = opening(null, 'UNKNOWN')
/** Announced, not yet there: valid on no day. */
export const planned = opening(null, 'PLANNED')
/** Since a date, as exactly as it is written; the end is open. */
export const since = (date: string): Validity => opening(dated(date).day, dated(date).precision)
/** There in that year at the latest, perhaps earlier; the end is open. */
export const by = (year: string): Validity => opening(dated(year).day, 'BEFORE_OR_AT_YEAR')
