import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, fromDayNumber, NotADay } from './calendar.ts'
import { datePrecisions, type Validity } from './day.ts'
import { effectiveFrom, effectiveTo, firstDayOfPeriod, isValidOn, lastDayOfPeriod } from './validity.ts'

const anyDay = fc.integer({ min: -10_000, max: 40_000 }).map(fromDayNumber)
const always: Validity = { validFrom: null, validFromPrecision: 'DAY', validTo: null, validToPrecision: 'DAY' }

describe('the period that a date names', () => {
  test('runs from its first to its last day', () => {
    expect([firstDayOfPeriod('2018-10-17', 'MONTH'), lastDayOfPeriod('2018-10-17', 'MONTH')]).toEqual(['2018-10-01', '2018-10-31'])
    expect([firstDayOfPeriod('2024-02-01', 'MONTH'), lastDayOfPeriod('2024-02-01', 'MONTH')]).toEqual(['2024-02-01', '2024-02-29'])
    expect([firstDayOfPeriod('2013-06-01', 'YEAR'), lastDayOfPeriod('2013-06-01', 'YEAR')]).toEqual(['2013-01-01', '2013-12-31'])
    expect(lastDayOfPeriod('2014-01-01', 'BEFORE_OR_AT_YEAR')).toBe('2014-12-31')
    expect([firstDayOfPeriod('2023-05-03', 'DAY'), lastDayOfPeriod('2023-05-03', 'DAY')]).toEqual(['2023-05-03', '2023-05-03'])
  })

  test('is refused where the date is none', () => {
    for (const precision of datePrecisions) {
      expect(() => firstDayOfPeriod('2023-02-30', precision)).toThrow(NotADay)
      expect(() => lastDayOfPeriod('2023-02-30', precision)).toThrow(NotADay)
    }
  })

  test('holds the date, and its first day names the same period', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...datePrecisions), (day, precision) => {
        const first = firstDayOfPeriod(day, precision)
        expect(first <= day && day <= lastDayOfPeriod(day, precision)).toBe(true)
        expect([firstDayOfPeriod(first, precision), lastDayOfPeriod(first, precision)]).toEqual([first, lastDayOfPeriod(day, precision)])
      }),
    )
  })
})

describe('a fact', () => {
  test('[INV 8] holds from its first day and no longer on its end', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 5000 }), (validFrom, length) => {
        const validity = { ...always, validFrom, validTo: addDays(validFrom, length) }
        expect(isValidOn(validity, addDays(validFrom, -1))).toBe(false)
        expect(isValidOn(validity, validFrom)).toBe(true)
        expect(isValidOn(validity, addDays(validity.validTo, -1))).toBe(true)
        expect(isValidOn(validity, validity.validTo)).toBe(false)
      }),
    )
  })

  test('[INV 1] that does not end after it begins holds on no day', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(3000), anyDay, (validFrom, back, day) => {
        expect(isValidOn({ ...always, validFrom, validTo: addDays(validFrom, -back) }, day)).toBe(false)
      }),
    )
  })

  test('[INV 8] cut at a day holds on each day in exactly one of the two parts', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (cut, day) => {
        const before = isValidOn({ ...always, validTo: cut }, day)
        const after = isValidOn({ ...always, validFrom: cut }, day)
        expect(before).toBe(!after)
      }),
    )
  })

  test('known to the month or the year holds from the first day of that period', () => {
    expect(effectiveFrom({ ...always, validFrom: '2024-06-15', validFromPrecision: 'MONTH' })).toBe('2024-06-01')
    expect(effectiveFrom({ ...always, validFrom: '2013-06-01', validFromPrecision: 'YEAR' })).toBe('2013-01-01')
  })

  test('known to have begun at the latest in a year, or at an unknown time, is open at the start', () => {
    for (const validFromPrecision of ['BEFORE_OR_AT_YEAR', 'UNKNOWN'] as const) {
      const validity: Validity = { ...always, validFrom: '2014-01-01', validFromPrecision, validTo: '2020-01-01' }
      expect(effectiveFrom(validity)).toBeNull()
      expect(isValidOn(validity, '1990-01-01')).toBe(true)
      expect(isValidOn(validity, '2020-01-01')).toBe(false)
    }
  })

  test('that is only planned holds on no day, with or without a date', () => {
    for (const validFrom of [null, '2014-01-01'])
      fc.assert(fc.property(anyDay, (day) => !isValidOn({ ...always, validFrom, validFromPrecision: 'PLANNED' }, day)))
    expect(effectiveTo({ ...always, validFromPrecision: 'PLANNED' })).toBe('0001-01-01')
  })

  test('without dates holds always', () => {
    fc.assert(fc.property(anyDay, (day) => isValidOn(always, day)))
  })
})
