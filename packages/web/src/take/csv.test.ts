import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { csvOf, csvText } from './csv.ts'
import type { Cell } from './table.ts'

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => text.replace(/\uFEFF/g, '')),
  fc.constantFrom('=1+1', '+49 2102', '-', '@a', 'a;b', 'a,b', '"zitiert"', 'zwei\nZeilen', '\tx'),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.constant({ day: '2026-01-01' }),
  fc.constant(null),
)
const table = fc.integer({ min: 2, max: 5 }).chain((columns) =>
  fc.record({
    title: fc.string(),
    heads: fc.array(fc.string({ minLength: 1 }), { minLength: columns, maxLength: columns }),
    rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 6 }),
  }),
)

test('what is written comes back cell by cell, in either language', () => {
  fc.assert(
    fc.property(table, fc.constantFrom('DE', 'EN'), (given, language) => {
      const text = csvOf(given, language)
      expect(text.startsWith('\uFEFF')).toBe(true)
      const { data, errors } = Papa.parse<string[]>(text.slice(1).replace(/\r\n$/, ''), {
        delimiter: language === 'DE' ? ';' : ',',
        newline: '\r\n',
      })
      expect(errors).toEqual([])
      expect(data).toEqual([given.heads, ...given.rows].map((row) => row.map((each) => csvText(each, language))))
    }),
  )
})

test('no text begins like a formula, and numbers below zero stay numbers', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('DE', 'EN'), (text, language) => {
      expect(csvText(text, language)).not.toMatch(/^[=+\-@\t\r\n]/)
    }),
  )
  expect(csvText('=HYPERLINK("x")', 'DE')).toBe(`'=HYPERLINK("x")`)
  expect(csvText(-0.5, 'DE')).toBe('-0,5')
  expect(csvText({ share: 0.5 }, 'EN')).toBe('0.5')
  expect(csvText({ day: '2026-01-01' }, 'DE')).toBe('2026-01-01')
})
