import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  daysBetween,
  fromDayNumber,
  isDay,
  NotADay,
  parseDay,
  toDayNumber,
  todayInBerlin,
  yearBefore,
} from './calendar.ts'

const anyCount = fc.integer({ min: toDayNumber('0001-01-01'), max: toDayNumber('9999-12-31') })
const anyDay = anyCount.map(fromDayNumber)

describe('a day', () => {
  test('is written as year, month and day that exist', () => {
    for (const day of ['2023-05-03', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31']) expect(isDay(day)).toBe(true)
    for (const text of [
      '2023-02-29',
      '1900-02-29',
      '2023-13-01',
      '2023-00-10',
      '2023-05-00',
      '2023-04-31',
      '2023-5-3',
      '03.05.2023',
      '0000-01-01',
      '',
      '2023-05-03T00:00',
    ])
      expect(isDay(text)).toBe(false)
  })

  test('that does not exist is refused with what would be right', () => {
    expect(() => parseDay('2023-02-30')).toThrow('“2023-02-30” is not a day: 2023-02 has the days 01 to 28, not 30.')
    expect(() => parseDay('2023-14-01')).toThrow('months run from 01 to 12, not 14')
    expect(() => parseDay('3.5.2023')).toThrow('expected YYYY-MM-DD, for example 2023-05-03')
    expect(() => parseDay('0000-01-01')).toThrow('years run from 0001 to 9999')
    expect(() => addDays('gestern', 1)).toThrow(NotADay)
    expect(() => daysBetween('2023-01-01', '2023-02-30')).toThrow(NotADay)
  })

  test('has a number that counts from 1970-01-01', () => {
    expect(toDayNumber('1970-01-01')).toBe(0)
    expect(toDayNumber('1969-12-31')).toBe(-1)
    expect(toDayNumber('2000-03-01')).toBe(11_017)
  })

  test('comes back from its number', () => {
    fc.assert(fc.property(anyCount, (count) => toDayNumber(fromDayNumber(count)) === count && isDay(fromDayNumber(count))))
  })

  test('has the number that the platform’s own calendar gives it, each day of the 400 years after which the calendar repeats', () => {
    const [first, last] = [toDayNumber('1800-01-01'), toDayNumber('2200-01-01')]
    expect(last - first).toBe(146_097)
    for (let count = first; count < last; count += 1)
      if (fromDayNumber(count) !== new Date(count * 86_400_000).toISOString().slice(0, 10)) expect.fail(`day ${count}`)
  })

  test('sorts as its text does', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => a < b === toDayNumber(a) < toDayNumber(b)))
  })

  test('moved by some days lies that many days away', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => addDays(a, daysBetween(a, b)) === b))
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(daysBetween('2023-05-03', '2026-01-01')).toBe(974)
  })

  test('moved by months is the same day of another month, or its last', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2026-01-01', -3)).toBe('2025-10-01')
    expect(addMonths('2026-12-15', 13)).toBe('2028-01-15')
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
  })

  test('outside the years 0001 to 9999 is refused', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow('whole days of the years 0001 to 9999')
    expect(() => addDays('0001-01-01', -1)).toThrow(NotADay)
    expect(() => fromDayNumber(0.5)).toThrow(NotADay)
  })
})

test('today in Berlin begins at Berlin’s midnight, in winter and in summer', () => {
  expect(todayInBerlin(new Date('2025-12-31T22:59:59Z'))).toBe('2025-12-31')
  expect(todayInBerlin(new Date('2025-12-31T23:00:00Z'))).toBe('2026-01-01')
  expect(todayInBerlin(new Date('2025-06-30T21:59:59Z'))).toBe('2025-06-30')
  expect(todayInBerlin(new Date('2025-06-30T22:00:00Z'))).toBe('2025-07-01')
})

test('a year before is the same day, of a leap day the last of February, and never before the first day of time', () => {
  expect(['2026-01-01', '2024-02-29', '2025-02-28', '2024-12-31', '0001-06-01'].map(yearBefore)).toEqual([
    '2025-01-01',
    '2023-02-28',
    '2024-02-28',
    '2023-12-31',
    '0001-01-01',
  ])
})
