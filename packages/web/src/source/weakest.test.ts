import { expect, test } from 'vitest'
import { weakest } from './weakest.ts'

test('a norm checked against its text whose list comes from elsewhere is shown as coming from elsewhere', () => {
  expect(weakest('VERIFIED', 'SECONDARY')).toBe('SECONDARY')
  expect(weakest('GENERAL', 'VERIFIED', 'SEED')).toBe('GENERAL')
  expect(weakest('VERIFIED')).toBe('VERIFIED')
})
