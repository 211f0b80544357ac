import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberText } from './numberText.ts'
import { nonBreaking } from './nonBreaking.ts'

test('numbers are words up to twelve, and digits from thirteen on', () => {
  expect([2, 12, 13, 1250].map((n) => numberText(n, 'DE'))).toEqual(['zwei', 'zwölf', '13', '1.250'])
  expect([2, 12, 13, 1250].map((n) => numberText(n, 'EN'))).toEqual(['two', 'twelve', '13', '1,250'])
})

test('every number has a text of its own', () => {
  fc.assert(fc.property(fc.nat(5000), fc.nat(5000), (a, b) => a === b || numberText(a, 'DE') !== numberText(b, 'DE')))
})

test('a paragraph, its number and a day of a month stay on one line', () => {
  expect(nonBreaking('nach § 8a Abs. 4 SGB VIII am 1. Januar 2026')).toBe('nach §\u00a08a Abs.\u00a04 SGB\u00a0VIII am 1.\u00a0Januar 2026')
  expect(nonBreaking('under §§ 3 and 4 KKG, s. 8a(4) SGB VIII, on 24 May 2026')).toBe(
    'under §§\u00a03 and 4 KKG, s.\u00a08a(4) SGB\u00a0VIII, on 24\u00a0May 2026',
  )
  expect(nonBreaking('zwei Treffen, 13 Gruppen')).toBe('zwei Treffen, 13\u00a0Gruppen')
})
