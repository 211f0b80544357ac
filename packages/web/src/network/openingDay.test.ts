import { expect, test } from 'vitest'
import { dayCarried } from './openingDay.ts'

const days = new Map([
  ['net.invented', '2026-01-01'],
  ['net.invented.too', '2026-01-01'],
])

test('an invented network opens on the last day of its story, unless a day was chosen', () => {
  expect(dayCarried(null, null, 'net.invented', days)).toBe('2026-01-01')
  expect(dayCarried('2024-05-01', null, 'net.invented', days)).toBe('2024-05-01')
})

test('a chosen day stays within one network and from one of a kind to another', () => {
  expect(dayCarried('2024-05-01', 'net.invented', 'net.invented', days)).toBe('2024-05-01')
  expect(dayCarried('2024-05-01', 'net.invented', 'net.invented.too', days)).toBe('2024-05-01')
  expect(dayCarried('2018-12-31', 'net.real', 'net.real.too', days)).toBe('2018-12-31')
  expect(dayCarried(null, 'net.invented', 'net.invented', days)).toBeNull()
})

test('from an invented to a real network the day becomes today, the other way the last of the story', () => {
  expect(dayCarried('2026-01-01', 'net.invented', 'net.real', days)).toBeNull()
  expect(dayCarried('2024-05-01', 'net.invented', 'net.real', days)).toBeNull()
  expect(dayCarried('2018-12-31', 'net.real', 'net.invented', days)).toBe('2026-01-01')
})

test('the last day of a story does not come along to where no network is, a day that was chosen does', () => {
  expect(dayCarried('2026-01-01', 'net.invented', null, days)).toBeNull()
  expect(dayCarried('2024-05-01', 'net.invented', null, days)).toBe('2024-05-01')
  expect(dayCarried('2018-12-31', 'net.real', null, days)).toBe('2018-12-31')
})
