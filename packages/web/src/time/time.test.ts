import fc from 'fast-check'
import { expect, test } from 'vitest'
import { datedWords, dayNumber, dayOfNumber, isDay, lastDayOf, longDay, plusDays, plusMonths, readDay } from './day.ts'
import { type Mark, neighbouringMark, positionIn, rangeOf, yearMarks } from './timeline.ts'

test('a day and its number are two names of the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20000, max: 40000 }), (number) => {
      expect(dayNumber(dayOfNumber(number))).toBe(number)
    }),
  )
})

test.each([
  ['3.5.2023', '2023-05-03'],
  ['03.05.23', '2023-05-03'],
  ['2023-05-03', '2023-05-03'],
  ['5/2023', '2023-05-01'],
  ['2014', '2014-01-01'],
  ['30.2.2023', null],
  ['morgen', null],
  ['', null],
])('„%s“ is read as %s', (text, day) => {
  expect(readDay(text)).toBe(day)
})

test('30 February does not exist, 29 February does in leap years', () => {
  expect([isDay('2024-02-29'), isDay('2023-02-29'), isDay('2023-02-30')]).toEqual([true, false, false])
})

test('a month later than 31 January is the last day of February', () => {
  expect([plusMonths('2023-01-31', 1), plusMonths('2024-01-31', 1), plusMonths('2023-03-31', -1), plusMonths('2023-12-15', 2)]).toEqual([
    '2023-02-28',
    '2024-02-29',
    '2023-02-28',
    '2024-02-15',
  ])
})

test('a date says no more than its precision', () => {
  expect(datedWords('2023-05-03', 'DAY', 'DE')).toBe('3. Mai 2023')
  expect(datedWords('2018-10-01', 'MONTH', 'DE')).toBe('Oktober 2018')
  expect(datedWords('2013-01-01', 'YEAR', 'EN')).toBe('2013')
  expect(datedWords('2014-01-01', 'BEFORE_OR_AT_YEAR', 'DE')).toBe('2014 oder früher')
  expect(datedWords('2014-01-01', 'BEFORE_OR_AT_YEAR', 'EN')).toBe('2014 or earlier')
  expect(datedWords(null, 'UNKNOWN', 'DE')).toBeNull()
  expect(datedWords('2027-01-01', 'PLANNED', 'DE')).toBeNull()
  expect(longDay('2023-05-03', 'EN')).toBe('3 May 2023')
})

test('a validity that ends on 10 June includes 9 June as its last day', () => {
  expect(lastDayOf('2021-06-10')).toBe('2021-06-09')
})

const marks: Mark[] = [
  { day: '2018-10-01', dated: '2018-10-01', title: 'Treffen', kind: 'meeting' },
  { day: '2014-10-22', dated: '2014-10-22', title: 'Auftakt', kind: 'meeting' },
  { day: '2014-10-22', dated: '2014-10-22', title: 'Gründung', kind: 'founding' },
]
const range = rangeOf(marks, '2013-01-01', '2026-11-21', '2026-11-21')

test('the date bar reaches from the year of the first founding to today', () => {
  expect(range).toEqual({ first: '2013-01-01', last: '2026-11-21' })
})

test('a chosen day outside makes the date bar wider', () => {
  expect(rangeOf(marks, '2013-01-01', '2026-11-21', '1999-06-01').first).toBe('1999-01-01')
  expect(rangeOf(marks, '2013-01-01', '2026-11-21', '2030-06-01').last).toBe('2030-06-01')
})

test('stepping goes from event to event and ends at today', () => {
  expect(neighbouringMark(marks, range, '2013-05-01', 1)).toBe('2014-10-22')
  expect(neighbouringMark(marks, range, '2014-10-22', 1)).toBe('2018-10-01')
  expect(neighbouringMark(marks, range, '2018-10-01', 1)).toBe('2026-11-21')
  expect(neighbouringMark(marks, range, '2018-10-01', -1)).toBe('2014-10-22')
})

test('positions on the bar grow with the days and stay on it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4000, max: 9000 }), fc.integer({ min: 1, max: 500 }), (offset, more) => {
      const [a, b] = [positionIn(range, plusDays(range.first, offset)), positionIn(range, plusDays(range.first, offset + more))]
      expect(a).toBeGreaterThanOrEqual(0)
      expect(b).toBeLessThanOrEqual(1)
      expect(a).toBeLessThanOrEqual(b)
    }),
  )
})

test('no more years are written than there is room for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1950, max: 2020 }), fc.integer({ min: 0, max: 100 }), (from, length) => {
      expect(yearMarks({ first: `${from}-01-01`, last: `${from + length}-12-31` }, 12).length).toBeLessThanOrEqual(12)
    }),
  )
})
