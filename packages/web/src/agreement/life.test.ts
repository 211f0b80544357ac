import { expect, test } from 'vitest'
import { type LifeDays, lifeOf, phasesOf } from './life.ts'

const drafted: LifeDays = {
  draftedOn: '2022-03-01',
  negotiatedSince: null,
  signedOn: null,
  validFrom: null,
  validTo: null,
  reviewSince: null,
  nextReviewOn: null,
  terminatedOn: null,
}
const concluded: LifeDays = {
  ...drafted,
  negotiatedSince: '2022-05-01',
  signedOn: '2022-09-15',
  validFrom: '2022-10-01',
  validTo: '2027-10-01',
  nextReviewOn: '2025-10-01',
}

test('the days of a life stand in their order, and those after the day shown lie ahead', () => {
  expect(lifeOf(concluded, '2026-01-01').map(({ kind, ahead }) => [kind, ahead])).toEqual([
    ['DRAFTED', false],
    ['NEGOTIATED', false],
    ['SIGNED', false],
    ['BEGINS', false],
    ['REVIEW_DUE', false],
    ['ENDS', true],
  ])
})

test('notice takes the place of an end that would have come later', () => {
  const kinds = lifeOf({ ...concluded, terminatedOn: '2025-04-01' }, '2026-01-01').map(({ kind }) => kind)
  expect([kinds.includes('TERMINATED'), kinds.includes('ENDS')]).toEqual([true, false])
})

test('a life is drawn without a break from its draft to the day shown or its last day', () => {
  const phases = phasesOf(concluded, '2026-01-01')
  expect(phases).toEqual([
    { kind: 'MAKING', from: '2022-03-01', to: '2022-10-01' },
    { kind: 'BINDING', from: '2022-10-01', to: '2027-10-01' },
  ])
  expect(phasesOf({ ...concluded, terminatedOn: '2025-04-01' }, '2028-01-01').map(({ kind, to }) => [kind, to])).toEqual([
    ['MAKING', '2022-10-01'],
    ['BINDING', '2025-04-01'],
    ['OVER', '2028-01-01'],
  ])
})

test('what was never signed is in the making, whatever its term was to be', () => {
  expect(phasesOf({ ...drafted, validFrom: '2025-01-01', validTo: '2026-01-01' }, '2026-06-01').map(({ kind }) => kind)).toEqual(['MAKING'])
})

test('a signature after the planned beginning is when it begins to bind', () => {
  expect(phasesOf({ ...concluded, signedOn: '2022-11-20' }, '2026-01-01')[1]?.from).toBe('2022-11-20')
})
