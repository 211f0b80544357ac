import type { Words } from '../words.ts'

export const source: Words['source'] = {
  one: 'Source',
  publisher: 'Publisher',
  date: 'Date',
  statements: 'Statements',
  note: 'Note',
  secondaryInFull: 'not checked against the statute (from a secondary source)',
}
