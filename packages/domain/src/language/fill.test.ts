import { expect, test } from 'vitest'
import { NotADay } from '../time/index.ts'
import { dateText } from './dateText.ts'
import { fill, placeholdersOf } from './fill.ts'

test('a date is written as people write it, no more exact than it is known', () => {
  expect(dateText('2023-05-03', 'DAY', 'DE')).toBe('3. Mai 2023')
  expect(dateText('2023-05-03', 'DAY', 'EN')).toBe('3 May 2023')
  expect(dateText('2018-10-01', 'MONTH', 'DE')).toBe('Oktober 2018')
  expect(dateText('2018-10-01', 'MONTH', 'EN')).toBe('October 2018')
  expect(dateText('2013-01-01', 'YEAR', 'DE')).toBe('2013')
  expect(dateText('2014-01-01', 'BEFORE_OR_AT_YEAR', 'DE')).toBe('spätestens 2014')
  expect(dateText('2014-01-01', 'BEFORE_OR_AT_YEAR', 'EN')).toBe('2014 at the latest')
  expect(dateText(null, 'PLANNED', 'DE')).toBe('geplant')
  expect(dateText(null, 'UNKNOWN', 'EN')).toBe('date not known')
})

test('a date that is planned or not known is not told, even where a day is written down', () => {
  expect([dateText('2023-05-03', 'PLANNED', 'EN'), dateText('2023-05-03', 'UNKNOWN', 'DE')]).toEqual(['planned', 'Datum nicht bekannt'])
  expect(dateText(null, 'DAY', 'DE')).toBe('Datum nicht bekannt')
})

test('what is no day is refused', () => {
  expect(() => dateText('2023-02-30', 'YEAR', 'DE')).toThrow(NotADay)
})

test('placeholders take words, numbers, labels, dates and lists', () => {
  const facts = {
    network: 'Netzwerk Kinderschutz Ratingen',
    count: 1250,
    item: { de: 'Schulen', en: 'Schools' },
    since: { day: '2023-05-03', precision: 'DAY' },
    missing: [{ de: 'Polizei', en: 'Police' }, 'Jugendgerichtshilfe', 'ASD', { de: 'Ordnungsbehörde', en: 'Public order office' }],
  } as const
  const template = '{network}, {count}, {item}, {since}: {missing}.'
  expect(fill(template, facts, 'DE')).toBe(
    'Netzwerk Kinderschutz Ratingen, 1.250, Schulen, 3. Mai 2023: Polizei, Jugendgerichtshilfe, ASD und Ordnungsbehörde.',
  )
  expect(fill(template, facts, 'EN')).toBe(
    'Netzwerk Kinderschutz Ratingen, 1,250, Schools, 3 May 2023: Police, Jugendgerichtshilfe, ASD and Public order office.',
  )
})

test('lists of none, one and two read as sentences do', () => {
  expect(fill('{x}', { x: [] }, 'DE')).toBe('–')
  expect(fill('{x}', { x: ['A'] }, 'DE')).toBe('A')
  expect(fill('{x}', { x: ['A', 'B'] }, 'DE')).toBe('A und B')
  expect(fill('{x}', { x: ['A', 'B'] }, 'EN')).toBe('A and B')
})

test('a placeholder without a fact is a mistake that names itself', () => {
  expect(() => fill('{network} {date}', { network: 'N' }, 'DE')).toThrow('names {date}, but the facts hold only: network')
  expect(() => fill('{toString}', {}, 'DE')).toThrow('names {toString}, but the facts hold only: nothing')
})

test('what a fact says is never read as a template', () => {
  expect(fill('{a} {b}', { a: '{b} $& $1', b: 'B' }, 'DE')).toBe('{b} $& $1 B')
  expect(placeholdersOf('{a} {b} {a}')).toEqual(['a', 'b'])
})
