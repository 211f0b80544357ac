import { expect, test } from 'vitest'
import {
  aContact,
  aCooperation,
  aHandover,
  aMembership,
  anInstitution,
  aNetwork,
  aSituation,
  aTerritory,
} from '../situation/situation.factory.ts'
import { chainReadiness } from './chainReadiness.ts'

const network = aNetwork('net.a')
const toService = aHandover('hand.school', 'schule', 'inst.service', { network: 'net.a', contact: 'con.desk' })
const toCourt = aHandover('hand.court', 'inst.service', 'inst.court', { network: 'net.a', contact: 'con.registry' })
const base = {
  asOf: '2026-01-01',
  territories: [aTerritory('ter.town')],
  networks: [network],
  institutions: [
    anInstitution('inst.school', 'schule'),
    anInstitution('inst.service', 'asd'),
    anInstitution('inst.court', 'familiengericht'),
  ],
  memberships: ['inst.school', 'inst.service', 'inst.court'].map((key) => aMembership('net.a', key)),
  cooperations: [aCooperation('coop.school', 'inst.school', 'inst.service'), aCooperation('coop.court', 'inst.court', 'inst.service')],
  handovers: [toService, toCourt],
  contacts: [
    aContact('con.desk', 'inst.service', { deputy: 'con.lead' }),
    aContact('con.lead', 'inst.service'),
    aContact('con.registry', 'inst.court', { deputy: 'con.judge' }),
    aContact('con.judge', 'inst.court'),
  ],
}
const readiness = (facts: Partial<typeof base> = {}) => chainReadiness(aSituation({ ...base, ...facts }), network)

test('a network in which every step that has both sides holds is ready, however many chains lead through the same step', () => {
  expect(readiness()).toBe(1)
})

test('of a step that is not described only the cooperation is there: one of the five parts that it needs', () => {
  expect(readiness({ handovers: [toCourt] })).toBeCloseTo((1 / 5 + 1) / 2)
})

test('a vacant function counts, for it is one of the parts, and each who gives counts', () => {
  const [desk, ...others] = base.contacts
  expect(readiness({ contacts: [{ ...desk!, vacantSince: '2025-11-01' }, ...others] })).toBeCloseTo((4 / 5 + 1) / 2)
  const second = {
    institutions: [...base.institutions, anInstitution('inst.second', 'schulsozialarbeit')],
    memberships: [...base.memberships, aMembership('net.a', 'inst.second')],
  }
  expect(readiness(second)).toBeCloseTo(((1 + 0) / 2 + 1) / 2)
})

test('without a step that has both sides there is nothing to be ready for', () => {
  expect(readiness({ memberships: [aMembership('net.a', 'inst.school')], handovers: [] })).toBe('noHandoverExpected')
})
