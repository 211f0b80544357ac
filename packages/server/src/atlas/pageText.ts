import type { Column } from '../fact/column.ts'

/**
 * How the database writes one column of a page of rows as a single text, and how that is read: a page of twenty thousand rows then is a
 * handful of texts instead of as many objects. A column in which nothing stands is written as an empty text, one in which the same stands
 * throughout as a list of one.
 */
export const pageTextOf = (kind: Column['kind'] | 'key', field: string): string => {
  const cell = `"${field}"`
  if (kind === 'key') return `string_agg(${cell}, ',')`
  if (kind === 'flag') return `string_agg(case when ${cell} then '1' else '0' end, '')`
  if (kind === 'day') return numbers(cell, `(${cell} - date '1970-01-01')`)
  if (kind === 'ref' || kind === 'count' || kind === 'decimal') return numbers(cell, cell)
  if (kind === 'term' || kind === 'phrase') return fewTexts(cell)
  return kind === 'text' ? `json_agg(${cell})::text` : fewTexts(`${cell}::text`)
}

const numbers = (cell: string, number: string): string =>
  `case when count(${cell}) = 0 then '' else string_agg(coalesce(${number}::text, ''), ',') end`

const fewTexts = (cell: string): string => {
  const [least, most] = ['min', 'max'].map((end) => `${end}(${cell} collate "C")`)
  return `case when count(${cell}) = 0 then '[null]' when count(${cell}) = count(*) and ${least} = ${most} then json_build_array(${least})::text else json_agg(${cell})::text end`
}

const COMMA = 44
const MINUS = 45
const ZERO = 48

/** Reads whole numbers between commas into so many cells; an empty one becomes `none`. */
export const readIntegers = (page: string, cells: Int32Array, from: number, count: number, none: number): void => {
  if (page === '') {
    cells.fill(none, from, from + count)
    return
  }
  let row = from
  let value = 0
  let sign = 1
  let empty = true
  for (let at = 0; at <= page.length; at++) {
    const code = at < page.length ? page.charCodeAt(at) : COMMA
    if (code === COMMA) {
      cells[row++] = empty ? none : sign * value
      value = 0
      sign = 1
      empty = true
    } else if (code === MINUS) sign = -1
    else {
      value = value * 10 + code - ZERO
      empty = false
    }
  }
}

/** Reads a list of few different values, spelled out or, where it is the same throughout, once; `take` gets it for a run of rows. */
export const readRuns = <T>(page: string, from: number, count: number, take: (value: T, first: number, end: number) => void): void => {
  const values = JSON.parse(page) as T[]
  if (values.length === 1) take(values[0]!, from, from + count)
  else for (let n = 0; n < count; n++) take(values[n]!, from + n, from + n + 1)
}
