import { expect, test } from 'vitest'
import { differenceOf } from './difference.ts'

const between = (unit: 'COUNT' | 'RATIO' | 'SHARE' | 'STEPS', earlier: number | null, later: number | null) =>
  differenceOf({ unit, earlier, later }, 'DE', 'Prozentpunkte')

test('counts differ by a whole number with its sign', () => {
  expect(between('COUNT', 12, 15)).toEqual({ direction: 'more', text: '+3', unit: null })
  expect(between('COUNT', 15, 12)).toEqual({ direction: 'less', text: '−3', unit: null })
})

test('shares differ by percentage points, ratios by hundredths, steps by tenths', () => {
  expect(between('SHARE', 0.5, 0.542)).toEqual({ direction: 'more', text: '+4,2', unit: 'Prozentpunkte' })
  expect(between('RATIO', 0.105, 0.169)?.text).toBe('+0,06')
  expect(between('STEPS', 2.2, 2)?.text).toBe('−0,2')
})

test('what rounds to nothing is the same, and nothing is compared with a day that has no value', () => {
  expect(between('RATIO', 0.1, 0.1004)).toEqual({ direction: 'same', text: '±0', unit: null })
  expect(between('COUNT', null, 4)).toBeNull()
  expect(between('COUNT', 4, null)).toBeNull()
})
