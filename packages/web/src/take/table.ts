import type { DatePrecision, Day, Language } from '@geflecht/domain'
import { datedWords } from '../time/index.ts'

/** What a cell of a table that is taken away holds: a text, a number, a share of a whole, a day, or nothing. */
export type Cell = string | number | { share: number } | { day: Day } | null

/** A table as it leaves the page: whole, and with its values as they are and not as they are written. */
export interface Table {
  title: string
  heads: readonly string[]
  rows: readonly (readonly Cell[])[]
}

/** One column: its head, and what it holds of a thing. */
export type Column<Thing> = readonly [head: string, of: (thing: Thing) => Cell | undefined]

/** The table that the columns make of the things. */
export const tableOf = <Thing>(title: string, columns: readonly Column<Thing>[], things: readonly Thing[]): Table => ({
  title,
  heads: columns.map(([head]) => head),
  rows: things.map((thing) => columns.map(([, of]) => of(thing) ?? null)),
})

/** A day, where there is one. */
export const dayCell = (day: Day | null | undefined): Cell => (day ? { day } : null)

/** A date that says no more than is known: a day where the day is known, else month, year or nothing in words. */
export const datedCell = (day: Day | null, precision: DatePrecision, language: Language): Cell =>
  precision === 'DAY' ? dayCell(day) : datedWords(day, precision, language)

/** Several things in one cell. */
export const listCell = (texts: readonly string[]): Cell => texts.join('; ') || null
