import { describe, expect, test } from 'vitest'
import type { SituationFacts } from '../situation/index.ts'
import {
  aMandate,
  aMeeting,
  aMembership,
  anInstitution,
  aNeighbourhood,
  aNetwork,
  aParticipation,
  aSituation,
  aTerritory,
} from '../situation/situation.factory.ts'
import { regionLinks } from './regionLinks.ts'

const base: Partial<SituationFacts> & { asOf: string } = {
  asOf: '2026-01-01',
  territories: [
    aTerritory('ter.land', { level: 'LAND' }),
    aTerritory('ter.abroad', { level: 'LAND' }),
    aTerritory('ter.k1', { level: 'KREIS', parent: 'ter.land' }),
    aTerritory('ter.k2', { level: 'KREIS', parent: 'ter.land' }),
    aTerritory('ter.city', { level: 'KREISFREIE_STADT', parent: 'ter.land' }),
    aTerritory('ter.k3', { level: 'KREIS', parent: 'ter.abroad' }),
    aTerritory('ter.town', { parent: 'ter.k2' }),
  ],
  neighbourhoods: [aNeighbourhood('ter.k2', 'ter.k1'), aNeighbourhood('ter.city', 'ter.k1'), aNeighbourhood('ter.k1', 'ter.k3')],
  institutions: [anInstitution('inst.a', 'schule'), anInstitution('inst.b', 'kita')],
  networks: [aNetwork('net.1', { territory: 'ter.k1' }), aNetwork('net.2', { territory: 'ter.town' })],
}
const links = (facts: Partial<SituationFacts> = {}, level: 'KREIS' | 'KREISFREIE_STADT' = 'KREIS') =>
  regionLinks(aSituation({ ...base, ...facts }), 'ter.land', level)
const linked = (facts: Partial<SituationFacts>) => links(facts)[0]?.linked

describe('region links', () => {
  test('pair neighbours of one level and Land where both have networks, their own or one below', () => {
    expect(links()).toEqual([
      { a: 'ter.k1', b: 'ter.k2', linked: false, sharedInstitutions: [], networksA: ['net.1'], networksB: ['net.2'] },
    ])
  })

  test('take a kreisfreie Stadt among the Kreise, and only those when asked for', () => {
    const networks = [...(base.networks ?? []), aNetwork('net.city', { territory: 'ter.city' })]
    expect(links({ networks }).map(({ a, b }) => [a, b])).toEqual([
      ['ter.city', 'ter.k1'],
      ['ter.k1', 'ter.k2'],
    ])
    expect(links({ networks }, 'KREISFREIE_STADT')).toEqual([])
  })

  test('know a pair once, whichever way its border was entered', () => {
    expect(links({ neighbourhoods: [aNeighbourhood('ter.k1', 'ter.k2'), aNeighbourhood('ter.k2', 'ter.k1')] })).toHaveLength(1)
  })

  test('leave out a neighbour whose only network is dormant', () => {
    expect(
      links({ networks: [aNetwork('net.1', { territory: 'ter.k1' }), aNetwork('net.2', { territory: 'ter.town', dormant: true })] }),
    ).toEqual([])
  })

  test('are made by an institution in both circles, which they name', () => {
    expect(links({ memberships: [aMembership('net.1', 'inst.a'), aMembership('net.2', 'inst.a')] })).toMatchObject([
      { linked: true, sharedInstitutions: ['inst.a'] },
    ])
  })

  test('are made by a meeting that institutions of both attended', () => {
    const memberships = [aMembership('net.1', 'inst.a'), aMembership('net.2', 'inst.b')]
    const meetings = [aMeeting('evt.1', null, '2025-01-01', { kind: 'FACHTAG' })]
    expect(linked({ memberships, meetings, participations: [aParticipation('evt.1', 'inst.a')] })).toBe(false)
    expect(linked({ memberships, meetings, participations: [aParticipation('evt.1', 'inst.a'), aParticipation('evt.1', 'inst.b')] })).toBe(
      true,
    )
  })

  test('are made by a meeting of one network that an institution of the other attended', () => {
    const memberships = [aMembership('net.1', 'inst.a'), aMembership('net.2', 'inst.b')]
    expect(
      linked({ memberships, meetings: [aMeeting('evt.1', 'net.1', '2025-01-01')], participations: [aParticipation('evt.1', 'inst.b')] }),
    ).toBe(true)
  })

  test('are made by a common programme, a common host of coordination, or a network for both', () => {
    const programme = 'prog.a'
    expect(
      linked({
        networks: [aNetwork('net.1', { territory: 'ter.k1', programme }), aNetwork('net.2', { territory: 'ter.town', programme })],
      }),
    ).toBe(true)
    expect(linked({ mandates: [aMandate('net.1', 'inst.a'), aMandate('net.2', 'inst.a')] })).toBe(true)
    expect(linked({ networks: [aNetwork('net.1', { territory: 'ter.k1', areas: ['ter.k2'] })] })).toBe(true)
  })
})
