import { type DatePrecision, type Day, firstDayOfPeriod, lastDayOfPeriod } from '@geflecht/domain'

/** The days among which a date lies; on an open side null: 2014 at the latest has a last day and no first. */
export interface Period {
  first: Day | null
  last: Day | null
}

/** The period that a date names; null where nothing is known of it, or where it is only planned. */
export function periodOf(day: Day | null, precision: DatePrecision): Period | null {
  if (day === null || precision === 'UNKNOWN' || precision === 'PLANNED') return null
  return { first: precision === 'BEFORE_OR_AT_YEAR' ? null : firstDayOfPeriod(day, precision), last: lastDayOfPeriod(day, precision) }
}

/** A date that is known to the day. */
export const exactly = (day: Day): Period => ({ first: day, last: day })

export const isExact = ({ first, last }: Period): boolean => first === last

export const earlierOf = (one: Day, other: Day): Day => [one, other].sort()[0] ?? one
export const laterOf = (one: Day, other: Day): Day => [one, other].sort()[1] ?? one

/** How a piece of a bar looks; `vague` while it may or may not have held, `open` beyond what is known. */
export type SegmentLook = 'making' | 'sure' | 'pending' | 'vague' | 'open' | 'warning' | 'over' | 'kept' | 'late' | 'overdue'

/** A piece of a bar; null reaches to the edge of the picture. */
export interface Segment {
  look: SegmentLook
  from: Day | null
  to: Day | null
}

/**
 * The bar of something that holds from `begin` to `end`: as sure as its dates are. A begin that is not known is vague from the left edge
 * on; without an end it is known up to `until` and open beyond.
 */
export function barOf(begin: Period | null, end: Period | null, until: Day, look: SegmentLook = 'sure'): Segment[] {
  const known = [begin?.last, begin?.first].find((day) => day != null)
  const limit = end ? (end.first ?? begin?.last ?? null) : known && known > until ? known : until
  const tail: Segment = { look: end ? 'vague' : 'open', from: limit, to: end ? end.last : null }
  const head: Segment[] =
    begin?.last == null
      ? [{ look: 'vague', from: null, to: limit }]
      : limit !== null && begin.last >= limit && !isExact(begin)
        ? [{ look: 'vague', from: begin.first, to: limit }]
        : [
            { look: 'vague', from: begin.first, to: begin.last },
            { look, from: begin.last, to: limit },
          ]
  return [...head.filter((each) => each.from !== null || each.to !== null), tail].filter(
    ({ from, to }) => from === null || to === null || from < to,
  )
}
