import { isDay } from '@geflecht/domain'
import type { ColumnKind, Columns } from '../fact/column.ts'
import { concepts } from '../fact/concepts.ts'
import type { Draft } from '../log/draft.ts'

const isText = (value: unknown) => typeof value === 'string'
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value)
const listOf = (fits: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(fits)

/** What a column of each kind holds, and how a message calls it. */
const kinds: Record<ColumnKind, readonly [fits: (value: unknown) => boolean, called: string]> = {
  text: [isText, 'a text'],
  phrase: [isText, 'a text'],
  term: [isText, 'the key of a term'],
  terms: [listOf(isText), 'a list of keys of terms'],
  ref: [isNumber, 'the key of a fact'],
  refs: [listOf(isNumber), 'a list of keys of facts'],
  day: [(value) => typeof value === 'string' && isDay(value), 'a day, YYYY-MM-DD'],
  count: [isNumber, 'a number'],
  decimal: [isNumber, 'a number'],
  flag: [(value) => typeof value === 'boolean', 'true or false'],
}

/** The first value that a draft would write into a column of another kind, in words; null when all fit. */
export const misfitIn = (draft: Draft): { about: string; message: string } | null => {
  for (const { concept, key, after } of draft.changes()) {
    if (typeof key !== 'string') return { about: String(key), message: 'A key is a text.' }
    for (const [name, { kind }] of Object.entries(concepts[concept] as Columns)) {
      const value = after?.[name]
      const [fits, called] = kinds[kind]
      if (value != null && !fits(value)) return { about: key, message: `${name} is ${JSON.stringify(value)}; it has to be ${called}.` }
    }
  }
  return null
}
