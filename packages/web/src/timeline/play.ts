import type { Day } from '@geflecht/domain'
import { plusMonths } from '../time/index.ts'
import type { DayRange } from './timelineModel.ts'

/** Months a second. */
export const speeds = [1, 2, 4] as const
export type Speed = (typeof speeds)[number]

/** The first day of the next month, or of the one before; kept in the range. */
export function monthAfter(day: Day, direction: 1 | -1, { from, to }: DayRange): Day {
  const month = `${day.slice(0, 7)}-01`
  const next = direction === 1 ? plusMonths(month, 1) : day > month ? month : plusMonths(month, -1)
  return next < from ? from : next > to ? to : next
}

/** Where playing begins: where one is, or at the beginning once the end is reached. */
export const playFrom = (day: Day, { from, to }: DayRange): Day => (day >= to || day < from ? from : day)
