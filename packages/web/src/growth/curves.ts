import type { YearOfGrowth } from './growth.documents.ts'

/** What is counted year by year. */
export const grown = ['institutions', 'cooperations', 'agreements'] as const
type Grown = (typeof grown)[number]

/** One network's line: its name and its years. */
export interface Grower {
  name: string
  years: readonly YearOfGrowth[]
}

/** A point of a line, in the units of the picture. */
interface CurvePoint {
  x: number
  y: number
  year: number
  value: number
}

/** The next number that is easy to read, from 5 on: 5, 10, 20, 50, 100 … */
export function roundUp(value: number): number {
  if (value <= 5) return 5
  const power = 10 ** Math.floor(Math.log10(value))
  return [1, 2, 5].map((step) => step * power).find((step) => step >= value) ?? 10 * power
}

/** Lays the lines of several networks on one axis of years, from the first of any to the last, and one of numbers from 0 to `most`. */
export function curvesOf(growers: readonly Grower[], what: Grown, box: { width: number; height: number }, most: number): CurvePoint[][] {
  const all = growers.flatMap(({ years }) => years.map(({ year }) => year))
  const [first, last] = [Math.min(...all), Math.max(...all)]
  const x = (year: number) => (last === first ? box.width : ((year - first) / (last - first)) * box.width)
  const y = (value: number) => box.height - (value / most) * box.height
  return growers.map(({ years }) => years.map((entry) => ({ x: x(entry.year), y: y(entry[what]), year: entry.year, value: entry[what] })))
}

/** Moves two labels at the ends of lines apart where they would touch; `least` is the room that each needs. */
export function apart(heights: readonly number[], least: number): number[] {
  const [one, other] = heights
  if (one === undefined || other === undefined || Math.abs(one - other) >= least) return [...heights]
  const middle = (one + other) / 2
  return one <= other ? [middle - least / 2, middle + least / 2] : [middle + least / 2, middle - least / 2]
}
