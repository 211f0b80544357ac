import { expect, test } from 'vitest'
import { Notes } from './notes.ts'

const gaps = { title: 'Lücken', document: '{ gaps }', variables: '{"asOf":"2026-01-01"}' }
const earlier = { ...gaps, variables: '{"asOf":"2025-01-01"}' }
const circle = { title: 'Kreis', document: '{ circle }', variables: '{}' }

test('each query has one number, in the order in which it is first named', () => {
  const notes = new Notes([circle, gaps, { ...circle, title: 'Wieder' }, earlier])
  expect(notes.all.map(({ number, title }) => [number, title])).toEqual([
    [1, 'Kreis'],
    [2, 'Lücken'],
    [3, 'Lücken'],
  ])
  expect([circle, gaps, earlier].map((one) => notes.numberOf(one))).toEqual([1, 2, 3])
  expect(notes.numberOf({ ...gaps, variables: '{}' })).toBeNull()
})
