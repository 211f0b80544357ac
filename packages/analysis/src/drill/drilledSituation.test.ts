import { describe, expect, test } from 'vitest'
import {
  aClaim,
  aContact,
  aCooperation,
  aDistrict,
  aHandover,
  aMandate,
  aMeeting,
  aMembership,
  anAgreement,
  anInstitution,
  aNetwork,
  aParticipation,
  aSituation,
} from '../situation/situation.factory.ts'
import { drilledSituation } from './drilledSituation.ts'

const [gone, left, third] = ['inst.gone', 'inst.left', 'inst.third']
const situation = aSituation({
  asOf: '2026-01-01',
  networks: [aNetwork('net.a')],
  institutions: [anInstitution(gone, 'jugendamt'), anInstitution(left, 'schule'), anInstitution(third, 'polizei')],
  districts: [aDistrict('dis.gone', { jugendamt: gone }), aDistrict('dis.left', { jugendamt: left })],
  mandates: [aMandate('net.a', gone), aMandate('net.a', left)],
  memberships: [aMembership('net.a', gone), aMembership('net.a', left)],
  meetings: [aMeeting('evt.a', 'net.a', '2025-03-01')],
  participations: [aParticipation('evt.a', gone), aParticipation('evt.a', left)],
  cooperations: [
    aCooperation('coop.from', gone, left),
    aCooperation('coop.to', left, gone),
    aCooperation('coop.other', left, third),
    aCooperation('coop.back', third, left),
  ],
  claims: [aClaim('coop.from', left, 2), aClaim('coop.to', left, 1), aClaim('coop.other', left, 3)],
  agreements: [anAgreement('SCHULE_JUGENDAMT', [left, gone], { key: 'agr.a' })],
  handovers: [aHandover('hand.from', gone, left), aHandover('hand.to', left, gone), aHandover('hand.other', left, third)],
  contacts: [aContact('con.gone', gone), aContact('con.left', left, { deputy: 'con.third' }), aContact('con.third', third)],
})
const { facts } = situation
const keys = (things: readonly { key: string }[]) => things.map(({ key }) => key)

test('nothing imagined is the situation itself', () => {
  expect(drilledSituation(situation, { at: { weekday: 'FRIDAY', time: '17:00' }, without: null, vacant: null })).toBe(situation)
})

describe('an institution that is gone', () => {
  const { facts: without } = drilledSituation(situation, { at: null, without: gone, vacant: null })

  test('is nowhere, and all that it is not named in stays', () => {
    expect(keys(without.institutions)).toEqual([left, third])
    expect(without.mandates.map(({ host }) => host)).toEqual([left])
    expect(without.memberships.map(({ institution }) => institution)).toEqual([left])
    expect(without.participations.map(({ institution }) => institution)).toEqual([left])
    expect(keys(without.cooperations)).toEqual(['coop.other', 'coop.back'])
    expect(without.claims.map(({ cooperation }) => cooperation)).toEqual(['coop.other'])
    expect(keys(without.handovers)).toEqual(['hand.other'])
    expect(keys(without.contacts)).toEqual(['con.left', 'con.third'])
  })

  test('leaves its district without an office, and agreements to the other parties', () => {
    expect(without.districts.map(({ key, jugendamt }) => [key, jugendamt])).toEqual([
      ['dis.gone', null],
      ['dis.left', left],
    ])
    expect(without.agreements.map(({ key, parties }) => [key, parties.map(({ institution }) => institution)])).toEqual([['agr.a', [left]]])
  })

  test('is not written anywhere', () => {
    expect(situation.facts).toBe(facts)
    expect(keys(facts.institutions)).toContain(gone)
    expect(facts.agreements[0]!.parties).toHaveLength(2)
  })
})

describe('a function that nobody holds', () => {
  test('is vacant from that day, and no other', () => {
    const { contacts } = drilledSituation(situation, { at: null, without: null, vacant: 'con.left' }).facts
    expect(contacts.map(({ key, vacantSince }) => [key, vacantSince])).toEqual([
      ['con.gone', null],
      ['con.left', '2026-01-01'],
      ['con.third', null],
    ])
  })

  test('may come together with an institution that is gone', () => {
    const { contacts, institutions } = drilledSituation(situation, { at: null, without: gone, vacant: 'con.left' }).facts
    expect(contacts.map(({ key, vacantSince }) => [key, vacantSince])).toEqual([
      ['con.left', '2026-01-01'],
      ['con.third', null],
    ])
    expect(keys(institutions)).not.toContain(gone)
  })
})
