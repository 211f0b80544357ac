import { type Day, daysBetween } from '@geflecht/domain'
import { plusDays, plusMonths } from '../time/index.ts'
import type { DayRange } from './timelineModel.ts'

export type Handle = keyof DayRange

/** The shortest range, in days: less is a point. */
export const shortest = 28

const clamped = (day: Day, least: Day, most: Day): Day => (day < least ? least : day > most ? most : day)

/** A range with one of its ends set on a day: within the extent, and never nearer to the other end than the shortest range. */
export function withEnd(range: DayRange, handle: Handle, day: Day, extent: DayRange): DayRange {
  if (handle === 'from') return { ...range, from: clamped(day, extent.from, plusDays(range.to, -shortest)) }
  return { ...range, to: clamped(day, plusDays(range.from, shortest), extent.to) }
}

/** Where a key sets one end of a range: arrows by a month, pages by a year, Home and End as far as it goes. Null for any other key. */
export function endAfter(key: string, range: DayRange, handle: Handle, extent: DayRange): DayRange | null {
  const months = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -12, PageUp: 12 }[key]
  if (months !== undefined) return withEnd(range, handle, plusMonths(range[handle], months), extent)
  if (key === 'Home') return withEnd(range, handle, extent.from, extent)
  if (key === 'End') return withEnd(range, handle, extent.to, extent)
  return null
}

/** The range between two days in either order, within the extent; null where it is shorter than the shortest. */
export function between(one: Day, other: Day, extent: DayRange): DayRange | null {
  const [first, last] = [one, other].sort() as [Day, Day]
  const range = { from: clamped(first, extent.from, extent.to), to: clamped(last, extent.from, extent.to) }
  return daysBetween(range.from, range.to) < shortest ? null : range
}

/** The range that an address names, as far as it lies in the extent; null where it names none. */
export const rangeIn = (from: Day | null, to: Day | null, extent: DayRange): DayRange | null =>
  from && to ? between(from, to, extent) : null

export const isWhole = (range: DayRange, extent: DayRange): boolean => range.from === extent.from && range.to === extent.to
