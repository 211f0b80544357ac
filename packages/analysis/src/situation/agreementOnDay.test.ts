import { describe, expect, test } from 'vitest'
import { agreementOnDay, binds, partiesTo } from './agreementOnDay.ts'
import { anAgreementFact, aNetwork, aParty, inferred } from './situation.factory.ts'
import { situationOf } from './situationOf.ts'

const kind = 'VEREINBARUNG_8A_4'
const fact = anAgreementFact('agr.1', kind)

describe('an agreement on a day', () => {
  test('is not there before it was drafted', () => {
    const on = (day: string) => situationOf({ agreement: [fact] }, day).agreement('agr.1')?.status
    expect(on('2018-12-31')).toBeUndefined()
    expect(on('2019-01-01')).toBe('DRAFT')
    expect(on('2020-01-01')).toBe('IN_FORCE')
  })

  test('names a party that signs later as one that has not signed yet, and keeps the others, by key', () => {
    const parties = [
      aParty('agr.1', 'inst.b', { signedOn: '2020-03-01' }),
      aParty('agr.1', 'inst.a'),
      aParty('agr.1', 'inst.c', { signedOn: null }),
    ]
    const signed = (day: string) =>
      agreementOnDay(fact, { parties, successors: [], hasNetwork: () => true }, day)!.parties.map(({ institution, signedOn }) => [
        institution,
        signedOn,
      ])
    expect(signed('2020-02-29')).toEqual([
      ['inst.a', '2019-12-15'],
      ['inst.b', null],
      ['inst.c', null],
    ])
    expect(signed('2020-03-01')[1]).toEqual(['inst.b', '2020-03-01'])
  })

  test('was made in those networks that are there on the day', () => {
    const network = [aNetwork('net.a'), aNetwork('net.gone', { validTo: '2021-01-01' })]
    const agreement = [anAgreementFact('agr.1', kind, { networks: ['net.a', 'net.gone'] })]
    expect(situationOf({ agreement, network }, '2020-06-01').agreement('agr.1')?.networks).toEqual(['net.a', 'net.gone'])
    expect(situationOf({ agreement, network }, '2022-01-01').agreement('agr.1')?.networks).toEqual(['net.a'])
  })

  test('is replaced by whatever names it as the one before: drafted by the day, and not ended by notice', () => {
    const replacing = (key: string, given: Parameters<typeof anAgreementFact>[2]) =>
      anAgreementFact(key, kind, { predecessor: 'agr.1', ...given })
    const agreement = [
      fact,
      replacing('agr.z', { draftedOn: '2024-01-01', negotiatedSince: null, signedOn: null, validFrom: null }),
      replacing('agr.b', { draftedOn: '2024-01-01', negotiatedSince: null, signedOn: null, validFrom: null }),
      replacing('agr.later', { draftedOn: '2027-01-01', negotiatedSince: null, signedOn: null, validFrom: null }),
      replacing('agr.ended', { terminatedOn: '2025-01-01', validTo: '2025-01-01' }),
      anAgreementFact('agr.other', kind, { predecessor: 'agr.b' }),
    ]
    expect(situationOf({ agreement }, '2026-01-01').agreement('agr.1')?.successors).toEqual(['agr.b', 'agr.z'])
    expect(situationOf({ agreement }, '2023-01-01').agreement('agr.z')).toBeUndefined()
  })

  test('[INV 6] binds nobody where it is only inferred, and no party that is only inferred', () => {
    const around = {
      parties: [aParty('agr.1', 'inst.a'), aParty('agr.1', 'inst.b', { provenance: inferred })],
      successors: [],
      hasNetwork: () => true,
    }
    const stated = agreementOnDay(fact, around, '2026-01-01')!
    expect(binds(stated)).toBe(true)
    expect(partiesTo(stated)).toEqual(['inst.a'])
    expect(binds(agreementOnDay(fact, around, '2019-01-01')!)).toBe(false)
    expect(binds(agreementOnDay({ ...fact, provenance: inferred }, around, '2026-01-01')!)).toBe(false)
  })
})
