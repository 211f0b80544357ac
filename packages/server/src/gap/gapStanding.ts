import type { Day } from '@geflecht/domain'
import type { Row } from '../fact/concepts.ts'

/** A gap is left as it is from the day on which that was decided to the last day that was named. */
export const isAcceptedOn = ({ acceptedOn, acceptedUntil }: Pick<Row<'gap'>, 'acceptedOn' | 'acceptedUntil'>, day: Day): boolean =>
  acceptedOn !== null && acceptedUntil !== null && acceptedOn <= day && day <= acceptedUntil
