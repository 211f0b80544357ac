import { describe, expect, test } from 'vitest'
import { aMandate, aMembership, anInstitution, aNetwork, inNrw } from '../situation/situation.factory.ts'
import { networksNotLinked } from './g24.networksNotLinked.ts'
import { foundInNetwork, keysOf } from './gap.factory.ts'

const protection = aNetwork('net.a')
const early = (given: Parameters<typeof aNetwork>[1] = {}) => aNetwork('net.b', { kind: 'NETZWERK_FRUEHE_HILFEN', ...given })
const base = {
  networks: [protection, early()],
  institutions: [anInstitution('inst.a', 'schule'), anInstitution('inst.fh', 'netzwerk_fruehe_hilfen')],
}
const find = (facts: Parameters<typeof inNrw>[0] = {}, network = 'net.a') =>
  foundInNetwork(networksNotLinked, inNrw({ ...base, ...facts }), network)

describe('a child-protection network and an early-help network of one territory', () => {
  test('[G24] without a documented link are one gap, the same from either of them', () => {
    expect(find()).toMatchObject([
      {
        key: 'G24:ter.town:net.a+net.b',
        severity: 'HIGH',
        scope: { concept: 'territory', key: 'ter.town' },
        subjects: [
          { concept: 'network', key: 'net.a' },
          { concept: 'network', key: 'net.b' },
        ],
        facts: { a: 'net.a', b: 'net.b' },
      },
    ])
    expect(find({}, 'net.b')).toEqual(find())
  })

  test('[G24] are none when they share an institution, a host of coordination, or one has an early-help network as participant', () => {
    expect(find({ memberships: [aMembership('net.a', 'inst.a'), aMembership('net.b', 'inst.a')] })).toEqual([])
    expect(find({ mandates: [aMandate('net.a', 'inst.a'), aMandate('net.b', 'inst.a')] })).toEqual([])
    expect(find({ memberships: [aMembership('net.a', 'inst.fh')] })).toEqual([])
    expect(find({ memberships: [aMembership('net.a', 'inst.a')] })).toHaveLength(1)
  })

  test('[G24] are none in different territories, or when one is dormant', () => {
    expect(find({ networks: [protection, early({ territory: 'ter.neighbour' })] })).toEqual([])
    expect(find({ networks: [protection, early({ dormant: true })] })).toEqual([])
    expect(find({ networks: [protection, early({ dormant: true })] }, 'net.b')).toEqual([])
  })

  test('[G24] may each be both: a network for both sides is linked with itself, not with another beside it', () => {
    const both = early({ kind: 'FRUEHE_HILFEN_UND_KINDERSCHUTZ' })
    expect(find({ networks: [both] }, 'net.b')).toEqual([])
    expect(keysOf(find({ networks: [protection, both] }))).toEqual(['G24:ter.town:net.a+net.b'])
    expect(find({ networks: [protection, aNetwork('net.c')] })).toEqual([])
  })

  test('[G24] outside NRW rest on no paragraph of its law', () => {
    const there = { territory: 'ter.brandenburg-town' }
    expect(find({ networks: [aNetwork('net.a', there), early(there)] })).toMatchObject([
      { grounds: [{ norm: null, verification: 'PRODUCT' }] },
    ])
    expect(find()).toMatchObject([{ grounds: [{ norm: 'norm.lkischg-nrw.9' }] }])
  })
})
