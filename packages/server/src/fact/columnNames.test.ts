import { expect, test } from 'vitest'
import type { Columns } from './column.ts'
import { hasName } from './columnNames.ts'
import { conceptNames, concepts } from './concepts.ts'

test('every column has a word by which German refusals call it', () => {
  const columns = new Set(conceptNames.flatMap((concept) => Object.keys(concepts[concept] as Columns)))
  expect([...columns].filter((column) => !hasName(column))).toEqual([])
})
