import type { Agreement, Day, Validity } from '@geflecht/domain'
import { firstDayAfter } from '../fact/ending.ts'

/** The term of an agreement and its notice, as forms speak of them; what is left out stays, null is open. */
export interface Term {
  firstDay?: Day | null | undefined
  lastDay?: Day | null | undefined
  noticePeriodMonths?: number | null | undefined
}

/** What forms call the columns of a term. */
export const termFields = { validFrom: 'firstDay', validTo: 'lastDay' } as const

/** A term as it is stored. */
export const termColumns = ({
  firstDay,
  lastDay,
  noticePeriodMonths,
}: Term): Partial<Validity & Pick<Agreement, 'noticePeriodMonths'>> => ({
  ...(firstDay === undefined ? {} : { validFrom: firstDay, validFromPrecision: firstDay === null ? 'UNKNOWN' : 'DAY' }),
  ...(lastDay === undefined ? {} : lastDay === null ? { validTo: null, validToPrecision: 'DAY' } : firstDayAfter(lastDay)),
  ...(noticePeriodMonths === undefined ? {} : { noticePeriodMonths }),
})
