import { expect, test } from 'vitest'
import { de } from '../shell/words/de.ts'
import { lastDayOf } from '../time/index.ts'
import { termWords } from './termWords.ts'

const concluded = {
  draftedOn: '2022-03-01',
  negotiatedSince: '2022-05-01',
  validFrom: '2022-10-01',
  validTo: '2027-10-01',
  terminatedOn: null,
}
const words = (given: Partial<Parameters<typeof termWords>[0]>) =>
  termWords({ ...concluded, status: 'IN_FORCE', ...given }, de, (day) => day, lastDayOf)

test('a term is told by the last day on which it holds', () => {
  expect(words({})).toBe('bis 2027-09-30')
  expect(words({ status: 'EXPIRED' })).toBe('endete am 2027-09-30')
})

test('notice shortens the term that is told, also before its day has come', () => {
  expect(words({ terminatedOn: '2026-02-01' })).toBe('bis 2026-01-31')
  expect(words({ terminatedOn: '2026-02-01', status: 'TERMINATED' })).toBe('gekündigt zum 2026-01-31')
})

test('what does not bind yet tells since when it is being made or from when it will hold', () => {
  expect([words({ status: 'DRAFT' }), words({ status: 'NEGOTIATION' }), words({ status: 'SIGNED' })]).toEqual([
    'Entwurf vom 2022-03-01',
    'seit 2022-05-01',
    'gilt ab 2022-10-01',
  ])
})

test('what binds without an end says so', () => {
  expect(words({ validTo: null })).toBe('ohne Ende')
})
