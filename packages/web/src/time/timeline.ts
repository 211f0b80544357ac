import type { Day } from '@geflecht/domain'
import { dayNumber } from './day.ts'

/** A day that the date bar marks: a founding or a meeting. */
export interface Mark {
  day: Day
  /** The day in words that say no more than is known. */
  dated: string
  title: string
  kind: 'founding' | 'meeting'
}

/** The days between which the date bar moves; both included. */
export interface Range {
  first: Day
  last: Day
}

/** From the first founding or meeting to today, wider when the chosen day lies outside. */
export function rangeOf(marks: readonly Mark[], founding: Day | null, today: Day, chosen: Day): Range {
  const days = [...marks.map(({ day }) => day), ...(founding ? [founding] : []), today, chosen].sort()
  const first = days[0] ?? today
  return { first: `${first.slice(0, 4)}-01-01`, last: days.at(-1) ?? today }
}

/** Where a day lies in a range, from 0 to 1. */
export function positionIn({ first, last }: Range, day: Day): number {
  const length = dayNumber(last) - dayNumber(first)
  return length === 0 ? 1 : Math.min(1, Math.max(0, (dayNumber(day) - dayNumber(first)) / length))
}

/** The day itself, or the end of the range that it lies beyond. */
export const within = ({ first, last }: Range, day: Day): Day => [first, day, last].sort()[1] ?? day

/** The next marked day after (`1`) or before (`-1`) `day`; beyond the last mark it is the end of the range, before the first its beginning. */
export function neighbouringMark(marks: readonly Mark[], range: Range, day: Day, direction: 1 | -1): Day {
  const days = [...new Set(marks.map((mark) => mark.day))].sort()
  return direction === 1 ? (days.find((marked) => marked > day) ?? range.last) : (days.findLast((marked) => marked < day) ?? range.first)
}

/** The first days of the years to write under the bar: each year, or every second, fifth, tenth when they are many. */
export function yearMarks({ first, last }: Range, most: number): Day[] {
  const from = Number(first.slice(0, 4))
  const to = Number(last.slice(0, 4))
  const step = [1, 2, 5, 10, 20, 50].find((years) => (to - from + 1) / years <= most) ?? 100
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
    .filter((year) => year % step === 0)
    .map((year) => `${year}-01-01`)
    .filter((day) => day >= first && day <= last)
}
