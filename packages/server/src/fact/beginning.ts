import { type DatePrecision, type Day, firstDayOfPeriod, type Validity } from '@geflecht/domain'

/** The time of a fact that begins on a day and lasts; without a day its begin is not known, unless the precision says that it is planned. */
export const beginning = (since: Day | null | undefined, precision: DatePrecision | null | undefined): Validity => ({
  validFrom: since == null ? null : firstDayOfPeriod(since, precision ?? 'DAY'),
  validFromPrecision: precision ?? (since == null ? 'UNKNOWN' : 'DAY'),
  validTo: null,
  validToPrecision: 'DAY',
})
