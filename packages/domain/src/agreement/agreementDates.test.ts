import { expect, test } from 'vitest'
import { agreementDates } from './agreementDates.ts'

const term = { status: 'IN_FORCE' as const, endsOn: '2027-01-01', terminatedOn: null, noticePeriodMonths: 3, nextReviewOn: '2026-05-01' }
const told = (given: Partial<Parameters<typeof agreementDates>[0]> = {}) =>
  agreementDates({ ...term, ...given }).map(({ kind, day }) => `${kind} ${day}`)

test('review, the last day to give notice and the last day of the term, the earliest first', () => {
  expect(told()).toEqual(['REVIEW 2026-05-01', 'NOTICE 2026-09-30', 'END 2026-12-31'])
  expect(told({ nextReviewOn: '2026-12-01' })).toEqual(['NOTICE 2026-09-30', 'REVIEW 2026-12-01', 'END 2026-12-31'])
  expect(told({ endsOn: '2026-07-01' })).toEqual(['NOTICE 2026-03-31', 'REVIEW 2026-05-01', 'END 2026-06-30'])
})

test('without an end there is no notice to be given in time', () => {
  expect(told({ endsOn: null })).toEqual(['REVIEW 2026-05-01'])
})

test('once notice was given, none has to be; a review after the last day is none', () => {
  expect(told({ terminatedOn: '2026-04-01', endsOn: '2026-04-01' })).toEqual(['END 2026-03-31'])
})

test('a notice period of none is no date; while a review is under way none is due', () => {
  expect(told({ noticePeriodMonths: 0 })).toEqual(['REVIEW 2026-05-01', 'END 2026-12-31'])
  expect(told({ noticePeriodMonths: null, status: 'UNDER_REVIEW' })).toEqual(['END 2026-12-31'])
})

test('what is not signed, or over, has none', () => {
  for (const status of ['DRAFT', 'NEGOTIATION', 'EXPIRED', 'TERMINATED', 'SUPERSEDED'] as const) expect(told({ status })).toEqual([])
  expect(told({ status: 'SIGNED' })).toHaveLength(3)
})
