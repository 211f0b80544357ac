import { describe, expect, test } from 'vitest'
import { aMandate, aMembership, anAgreement, anInstitution, aNetwork, inNrw } from '../situation/situation.factory.ts'
import { intercommunalAgreementMissing } from './g19.intercommunalAgreementMissing.ts'
import { foundInNetwork } from './gap.factory.ts'

type Facts = Parameters<typeof inNrw>[0]
const network = aNetwork('net.a', {
  kind: 'NETZWERK_KINDERSCHUTZ_INTERKOMMUNAL',
  territory: 'ter.kreis',
  areas: ['ter.town', 'ter.neighbour'],
})
const institutions = [
  anInstitution('inst.town', 'jugendamt'),
  anInstitution('inst.neighbour', 'jugendamt', { territory: 'ter.neighbour' }),
  anInstitution('inst.third', 'jugendamt', { territory: 'ter.third' }),
  anInstitution('inst.host', 'fachstelle'),
  anInstitution('inst.member', 'schule'),
]
const base = {
  networks: [network],
  institutions,
  mandates: [aMandate('net.a', 'inst.host')],
  memberships: [aMembership('net.a', 'inst.member')],
}
const find = (facts: Facts = {}) => foundInNetwork(intercommunalAgreementMissing, inNrw({ ...base, ...facts }))
const agreed = (kind: string, parties: string[], given = {}) => find({ agreements: [anAgreement(kind, parties, given)] })

describe('an inter-municipal network', () => {
  test('[G19] without an agreement in force is a gap', () => {
    expect(find()).toMatchObject([
      { key: 'G19:net.a', severity: 'HIGH', subjects: [{ concept: 'network', key: 'net.a' }], grounds: [{ norm: 'norm.lkischg-nrw.9' }] },
    ])
  })

  test('[G19] is none with one of either kind in force, made in it or between two of its partners', () => {
    for (const kind of ['INTERKOMMUNAL_9_1', 'KOORDINATION_9_2']) {
      expect(agreed(kind, ['inst.x', 'inst.y'], { networks: ['net.a'] })).toEqual([])
      expect(agreed(kind, ['inst.town', 'inst.neighbour'])).toEqual([])
      expect(agreed(kind, ['inst.host', 'inst.member'])).toEqual([])
    }
  })

  test('[G19] is one where the agreement is of another kind, with one partner only, or not in force', () => {
    expect(agreed('GRUNDSATZVEREINBARUNG_KKG', ['inst.town', 'inst.neighbour'])).toHaveLength(1)
    expect(agreed('INTERKOMMUNAL_9_1', ['inst.town', 'inst.third'])).toHaveLength(1)
    expect(agreed('INTERKOMMUNAL_9_1', ['inst.town', 'inst.neighbour'], { signedOn: null })).toHaveLength(1)
    expect(agreed('INTERKOMMUNAL_9_1', ['inst.town', 'inst.neighbour'], { validTo: '2025-01-01' })).toHaveLength(1)
  })

  test('[G19] is what the law of NRW speaks of: no other kind of network, no other Land, no earlier day', () => {
    expect(find({ networks: [aNetwork('net.a')] })).toEqual([])
    expect(find({ networks: [{ ...network, territory: 'ter.brandenburg-town', areas: [] }] })).toEqual([])
    expect(find({ asOf: '2022-04-30' })).toEqual([])
  })
})
