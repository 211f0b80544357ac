import { addDays, type Day } from '@geflecht/domain'
import type { Period } from './period.ts'

/** The time from one meeting of the network to the next, held against the rhythm that it aims at. */
export interface Interval {
  from: Day
  to: Day
  /** The day by which it was to meet again; the gap rule allows a quarter more (`overdueOn`). */
  dueOn: Day
  overdueOn: Day
  /** There is no next meeting yet. */
  running: boolean
}

/**
 * The intervals between meetings up to `until`, counted as the gap rule G15 counts: from the last day of a meeting's period; from the
 * founding where no meeting is documented at all; not at all where meetings are, but not dated. `tolerance` in percent.
 */
export function intervalsOf(
  meetings: readonly (Period | null)[],
  founding: Period | null,
  perYear: number,
  tolerance: number,
  until: Day,
): Interval[] {
  const dated = meetings
    .flatMap((each) => (each?.last ? [{ first: each.first ?? each.last, last: each.last }] : []))
    .filter(({ first }) => first <= until)
    .sort((a, b) => (a.last < b.last ? -1 : 1))
  const begins = dated.length > 0 ? dated : meetings.length > 0 || !founding?.last ? [] : [{ first: founding.last, last: founding.last }]
  return begins.flatMap(({ last }, index) => {
    const next = begins[index + 1]?.first
    const to = next ?? until
    if (to <= last) return []
    return [
      {
        from: last,
        to,
        dueOn: addDays(last, Math.floor(365 / perYear)),
        overdueOn: addDays(last, Math.floor((365 / perYear) * (tolerance / 100))),
        running: next === undefined,
      },
    ]
  })
}

/** Whole months between two days, as people count them. */
export const monthsBetween = (from: Day, to: Day): number => {
  const [a, b] = [from, to].map((day) => day.split('-').map(Number))
  const [fromYear = 0, fromMonth = 0, fromDate = 0] = a ?? []
  const [toYear = 0, toMonth = 0, toDate = 0] = b ?? []
  return Math.max(0, (toYear - fromYear) * 12 + toMonth - fromMonth - (toDate < fromDate ? 1 : 0))
}
