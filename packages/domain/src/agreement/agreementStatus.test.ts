import { describe, expect, test } from 'vitest'
import { agreementStatusOn, isBinding } from './agreementStatus.ts'
import { endOfTerm } from './agreementTerm.ts'

type Life = Parameters<typeof agreementStatusOn>[0]

const aLife = (days: Partial<Life> = {}): Life => ({
  draftedOn: '2020-01-01',
  negotiatedSince: '2020-02-01',
  signedOn: '2020-05-01',
  reviewSince: null,
  reviewedOn: null,
  nextReviewOn: null,
  terminatedOn: null,
  terminationReason: null,
  noticePeriodMonths: null,
  validFrom: '2020-07-01',
  validFromPrecision: 'DAY',
  validTo: '2024-07-01',
  validToPrecision: 'DAY',
  ...days,
})

const statuses = (life: Life, days: readonly string[], successors: readonly Life[] = []) =>
  days.map((day) => agreementStatusOn(life, day, successors))

describe('The status of an agreement', () => {
  test('follows the days of its life, each from that day on', () => {
    const days = ['2019-12-31', '2020-01-01', '2020-02-01', '2020-05-01', '2020-07-01', '2024-06-30', '2024-07-01']
    expect(statuses(aLife(), days)).toEqual([null, 'DRAFT', 'NEGOTIATION', 'SIGNED', 'IN_FORCE', 'IN_FORCE', 'EXPIRED'])
  })

  test('is under review until the review is concluded, as often as one begins', () => {
    const reviewed = aLife({ reviewSince: '2022-01-01', reviewedOn: '2022-03-01' })
    expect(statuses(reviewed, ['2021-12-31', '2022-01-01', '2022-02-28', '2022-03-01'])).toEqual([
      'IN_FORCE',
      'UNDER_REVIEW',
      'UNDER_REVIEW',
      'IN_FORCE',
    ])
    expect(agreementStatusOn(aLife({ reviewSince: '2022-01-01', reviewedOn: '2022-01-01' }), '2022-01-01')).toBe('IN_FORCE')
    const again = aLife({ reviewSince: '2023-01-01', reviewedOn: '2022-03-01' })
    expect(statuses(again, ['2022-12-31', '2023-06-01'])).toEqual(['IN_FORCE', 'UNDER_REVIEW'])
  })

  test('ends by notice, whatever else happened', () => {
    expect(statuses(aLife({ terminatedOn: '2022-01-01' }), ['2021-12-31', '2022-01-01', '2025-01-01'])).toEqual([
      'IN_FORCE',
      'TERMINATED',
      'TERMINATED',
    ])
  })

  test('is superseded once a successor is signed and begun, and not while that is only drafted, signed or planned', () => {
    const successor = aLife({
      draftedOn: '2023-01-01',
      negotiatedSince: null,
      signedOn: '2023-05-01',
      validFrom: '2023-09-01',
      validTo: null,
    })
    expect(statuses(aLife(), ['2023-05-01', '2023-08-31', '2023-09-01', '2025-01-01'], [successor])).toEqual([
      'IN_FORCE',
      'IN_FORCE',
      'SUPERSEDED',
      'SUPERSEDED',
    ])
    expect(agreementStatusOn(aLife(), '2023-10-01', [{ ...successor, signedOn: null }])).toBe('IN_FORCE')
    expect(agreementStatusOn(aLife(), '2023-10-01', [{ ...successor, validFromPrecision: 'PLANNED' }])).toBe('IN_FORCE')
  })

  test('is not superseded by one that notice ended before it began', () => {
    const withdrawn = aLife({
      draftedOn: '2023-01-01',
      negotiatedSince: null,
      signedOn: '2023-05-01',
      validFrom: '2023-09-01',
      validTo: null,
    })
    const replacedBy = (terminatedOn: string) => agreementStatusOn(aLife(), '2023-10-01', [{ ...withdrawn, terminatedOn }])
    expect(replacedBy('2023-07-01')).toBe('IN_FORCE')
    expect(replacedBy('2023-09-01')).toBe('IN_FORCE')
    expect(replacedBy('2023-09-02')).toBe('SUPERSEDED')
  })

  test('is not in force without a signature, even within its term', () => {
    expect(agreementStatusOn(aLife({ signedOn: null }), '2021-01-01')).toBe('NEGOTIATION')
    expect(agreementStatusOn(aLife({ signedOn: null, negotiatedSince: null }), '2025-01-01')).toBe('DRAFT')
  })

  test('binds while in force or under review', () => {
    expect((['IN_FORCE', 'UNDER_REVIEW', 'SIGNED', 'EXPIRED', null] as const).map(isBinding)).toEqual([true, true, false, false, false])
  })
})

describe('The end of the term', () => {
  test('is the day of its term or of notice, whichever comes first', () => {
    expect(endOfTerm(aLife())).toBe('2024-07-01')
    expect(endOfTerm(aLife({ terminatedOn: '2022-01-01' }))).toBe('2022-01-01')
    expect(endOfTerm(aLife({ terminatedOn: '2025-01-01' }))).toBe('2024-07-01')
    expect(endOfTerm(aLife({ terminatedOn: '2022-01-01', validTo: null }))).toBe('2022-01-01')
    expect(endOfTerm(aLife({ validTo: null }))).toBeNull()
  })
})
