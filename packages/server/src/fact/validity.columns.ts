import type { DatePrecision } from '@geflecht/domain'
import { dayOrNone, term } from './column.ts'

/** The columns of every fact that holds for a time. */
export const validityColumns = {
  validFrom: dayOrNone(),
  validFromPrecision: term<DatePrecision>(),
  validTo: dayOrNone(),
  validToPrecision: term<DatePrecision>(),
}
