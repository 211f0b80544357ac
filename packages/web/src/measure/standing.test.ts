import { expect, test } from 'vitest'
import { inOrder } from './circleOrder.ts'
import { looselyTied } from './loosely.ts'
import { beginningOf, measureValue } from './measureValue.ts'
import { standingOf } from './standing.ts'

const row = (key: string, degree: number | null, betweenness: number | null = 0, cutOff = 0) => ({
  institution: { id: key, key, name: key, sector: { id: 's', key: 's', label: 's' } },
  values: [
    { key: 'degree', value: degree, reason: null },
    { key: 'betweenness', value: betweenness, reason: null },
    { key: 'cutOff', value: cutOff, reason: null },
  ],
})
/** b stands between a and c; d stands alone. */
const circle = [row('a', 1), row('b', 2, 1, 1), row('c', 1), row('d', 0)]

test('an institution’s standing counts the others, and the share of the shortest ways that lead over it', () => {
  expect(standingOf(circle, 'b')).toEqual({ tiedTo: 2, others: 3, onTheWay: 1 / 3, closeness: null })
  expect(standingOf(circle, 'elsewhere')).toBeNull()
})

test('who has no tie is named, and on whom the ties of others hang', () => {
  const found = looselyTied(circle)
  expect(found.isolates.map(({ institution }) => institution.key)).toEqual(['d'])
  expect(found.bridges.map(({ institution }) => institution.key)).toEqual(['b'])
})

test('the circle is sorted by name, or by a measure from above; who has no value comes last', () => {
  const keys = (by: string) =>
    inOrder([row('z', 1), row('a', null), row('m', 1), row('b', 3)], by, new Intl.Collator('de')).map(({ institution }) => institution.key)
  expect(keys('name')).toEqual(['a', 'b', 'm', 'z'])
  expect(keys('degree')).toEqual(['b', 'm', 'z', 'a'])
})

test('a value is written as its unit wants it, with the comma of the language', () => {
  expect([
    measureValue(0.105, 'RATIO', 'DE'),
    measureValue(4, 'COUNT', 'DE'),
    measureValue(2.23, 'STEPS', 'EN'),
    measureValue(null, 'COUNT', 'DE'),
  ]).toEqual(['0,11', '4', '2.2', '–'])
  expect(measureValue(0.5, 'SHARE', 'DE')).toMatch(/^50,0\s%$/)
})

test('of a text the first two sentences stand there; an abbreviation does not end one', () => {
  expect(beginningOf('0: alle. Mehr: manche, z. B. zwei oder 2.5. Ende.')).toBe('0: alle. Mehr: manche, z. B. zwei oder 2.5.')
  expect(beginningOf('Nur einer')).toBe('Nur einer')
})
