import { type AgreementDateKind, agreementDates, type Day } from '@geflecht/domain'
import { dayNumber, plusDays, plusMonths } from '../time/index.ts'
import { endOf, type Listed } from './agreementList.ts'

/** So many months are looked ahead. */
export const monthsAhead = 18

/** A day on which something is due about an agreement. */
export interface CalendarDate<A> {
  kind: AgreementDateKind
  day: Day
  agreement: A
}

type Dated = Listed & { noticePeriodMonths: number | null }

/** A month with its weeks, Monday first; null where a day belongs to another month. */
export interface CalendarMonth {
  first: Day
  weeks: readonly (readonly (Day | null)[])[]
}

/** The dates of all agreements, the earliest first; within a day by kind, then by title. */
function datesOf<A extends Dated>(agreements: readonly A[]): CalendarDate<A>[] {
  return agreements
    .flatMap((agreement) => agreementDates({ ...agreement, endsOn: endOf(agreement) }).map((date) => ({ ...date, agreement })))
    .sort((a, b) =>
      a.day < b.day ? -1 : a.day > b.day ? 1 : a.kind.localeCompare(b.kind) || a.agreement.title.localeCompare(b.agreement.title, 'de'),
    )
}

/** What is due from the day shown on, and the reviews that should have been before: those are late, not over. */
export function calendarOf<A extends Dated>(agreements: readonly A[], day: Day): { coming: CalendarDate<A>[]; late: CalendarDate<A>[] } {
  const all = datesOf(agreements)
  const end = plusMonths(`${day.slice(0, 7)}-01`, monthsAhead)
  return {
    coming: all.filter((date) => date.day >= day && date.day < end),
    late: all.filter((date) => date.kind === 'REVIEW' && date.day < day),
  }
}

/** The months that are shown, that of the day first. */
export const monthsFrom = (day: Day): CalendarMonth[] =>
  Array.from({ length: monthsAhead }, (_, index) => monthOf(plusMonths(`${day.slice(0, 7)}-01`, index)))

function monthOf(first: Day): CalendarMonth {
  const length = dayNumber(plusMonths(first, 1)) - dayNumber(first)
  // 1970-01-01 was a Thursday.
  const before = (dayNumber(first) + 3) % 7
  const weeks = Math.ceil((before + length) / 7)
  return {
    first,
    weeks: Array.from({ length: weeks }, (_, week) =>
      Array.from({ length: 7 }, (_, weekday) => {
        const at = week * 7 + weekday - before
        return at >= 0 && at < length ? plusDays(first, at) : null
      }),
    ),
  }
}

/** Dates under the day on which they are. */
export function byDay<A>(dates: readonly CalendarDate<A>[]): Map<Day, CalendarDate<A>[]> {
  const days = new Map<Day, CalendarDate<A>[]>()
  for (const date of dates) days.set(date.day, [...(days.get(date.day) ?? []), date])
  return days
}

/** Where a key leads among days that have dates: to the next or the one before, to the nearest in the next month or the one before, to either end. */
export function dayAfter(key: string, from: Day, days: readonly Day[]): Day | null {
  const at = days.indexOf(from)
  const next = (test: (day: Day) => boolean, all: readonly Day[]) => all.find(test) ?? from
  switch (key) {
    case 'ArrowRight':
      return days[at + 1] ?? from
    case 'ArrowLeft':
      return days[at - 1] ?? from
    case 'ArrowDown':
      return next((day) => day.slice(0, 7) > from.slice(0, 7), days)
    case 'ArrowUp':
      return next((day) => day.slice(0, 7) < from.slice(0, 7), [...days].reverse())
    case 'Home':
      return days[0] ?? from
    case 'End':
      return days.at(-1) ?? from
    default:
      return null
  }
}
