import { describe, expect, test } from 'vitest'
import {
  aCooperation,
  aClaim,
  aDistrict,
  aMeeting,
  aMembership,
  anInstitution,
  aNetwork,
  aParticipation,
  aSituation,
  aTerritory,
  inferred,
  since,
} from './situation.factory.ts'
import { situationOf } from './situationOf.ts'

describe('a situation cut out of facts of all times', () => {
  test('[INV 8] holds exactly the facts with validFrom ≤ day < validTo', () => {
    const network = [aNetwork('net.a', { ...since('2014-10-22'), validTo: '2020-01-01' })]
    expect(situationOf({ network }, '2014-10-21').network('net.a')).toBeUndefined()
    expect(situationOf({ network }, '2014-10-22').network('net.a')).toBeDefined()
    expect(situationOf({ network }, '2019-12-31').network('net.a')).toBeDefined()
    expect(situationOf({ network }, '2020-01-01').network('net.a')).toBeUndefined()
  })

  test('never holds a planned fact or meeting', () => {
    const facts = {
      network: [aNetwork('net.a', { validFromPrecision: 'PLANNED' })],
      meeting: [aMeeting('evt.1', 'net.a', null, { startsOnPrecision: 'PLANNED' })],
      participation: [aParticipation('evt.1', 'inst.a')],
    }
    expect(situationOf(facts, '2026-01-01').facts).toMatchObject({ networks: [], meetings: [], participations: [] })
  })

  test('holds a meeting of October 2018 from the first of that month', () => {
    const meeting = [aMeeting('evt.1', 'net.a', '2018-10-01', { startsOnPrecision: 'MONTH' })]
    const participation = [aParticipation('evt.1', 'inst.a')]
    expect(situationOf({ meeting, participation }, '2018-09-30').participationsOf('evt.1')).toHaveLength(0)
    expect(situationOf({ meeting, participation }, '2018-10-01').participationsOf('evt.1')).toHaveLength(1)
  })

  test('holds what began at the latest in a year, or nobody knows when, on every day before its end', () => {
    const network = [aNetwork('net.a', { validFrom: '2014-01-01', validFromPrecision: 'BEFORE_OR_AT_YEAR' })]
    const meeting = [aMeeting('evt.1', 'net.a', null), aMeeting('evt.2', 'net.a', '2014-01-01', { startsOnPrecision: 'BEFORE_OR_AT_YEAR' })]
    expect(situationOf({ network, meeting }, '2012-01-01').facts.networks).toHaveLength(1)
    expect(situationOf({ network, meeting }, '2012-01-01').meetingsOf('net.a')).toHaveLength(2)
  })

  test('knows that a network keeps memberships, even when all have ended, but not before the first began', () => {
    const membership = [
      aMembership('net.a', 'inst.a', { ...since('2020-01-01'), validTo: '2021-01-01' }),
      aMembership('net.b', 'inst.a', { provenance: inferred }),
    ]
    expect(situationOf({ membership }, '2019-12-31').keepsMemberships('net.a')).toBe(false)
    expect(situationOf({ membership }, '2022-01-01').keepsMemberships('net.a')).toBe(true)
    expect(situationOf({ membership }, '2022-01-01').membershipsOf('net.a')).toHaveLength(0)
    expect(situationOf({ membership }, '2022-01-01').keepsMemberships('net.b')).toBe(false)
  })

  test('holds the current claims about cooperations that hold on the day', () => {
    const cooperation = [aCooperation('coop.a', 'inst.a', 'inst.b'), aCooperation('coop.b', 'inst.a', 'inst.c', { validTo: '2020-01-01' })]
    const claim = [aClaim('coop.a', 'inst.a', 3), aClaim('coop.a', 'inst.b', 2, since('2027-01-01')), aClaim('coop.b', 'inst.a', 1)]
    const situation = situationOf({ cooperation, claim }, '2026-01-01')
    expect(situation.claimsOf('coop.a').map(({ by }) => by)).toEqual(['inst.a'])
    expect(situation.claimsOf('coop.b')).toEqual([])
    expect(situation.cooperationsOf('inst.a').map(({ key }) => key)).toEqual(['coop.a'])
  })
})

describe('a situation', () => {
  const territories = [
    aTerritory('ter.land', { level: 'LAND' }),
    aTerritory('ter.kreis', { level: 'KREIS', parent: 'ter.land' }),
    aTerritory('ter.x', { parent: 'ter.kreis' }),
    aTerritory('ter.y', { parent: 'ter.kreis' }),
    aTerritory('ter.far', { parent: 'ter.land' }),
  ]
  const situation = aSituation({
    asOf: '2026-01-01',
    territories,
    networks: [aNetwork('net.x', { territory: 'ter.x' }), aNetwork('net.kreis', { territory: 'ter.kreis', areas: ['ter.y'] })],
    institutions: [
      anInstitution('inst.kreisjugendamt', 'jugendamt', { territory: 'ter.kreis' }),
      anInstitution('inst.jugendamt', 'jugendamt', { territory: 'ter.x' }),
      anInstitution('inst.far', 'jugendamt', { territory: 'ter.land', serviceArea: ['ter.far'] }),
    ],
    meetings: [
      aMeeting('evt.2', 'net.x', '2018-05-01'),
      aMeeting('evt.1', 'net.x', '2018-01-01', { startsOnPrecision: 'YEAR' }),
      aMeeting('evt.0', 'net.x', null),
      aMeeting('evt.training', 'net.x', '2019-01-01', { kind: 'FORTBILDUNG' }),
    ],
  })

  test('finds the innermost territory around several', () => {
    expect(situation.places.innermostAround(['ter.x', 'ter.y'])).toBe('ter.kreis')
    expect(situation.places.innermostAround(['ter.x', 'ter.far'])).toBe('ter.land')
    expect(situation.places.innermostAround(['ter.x', 'ter.kreis'])).toBe('ter.kreis')
    expect(situation.places.innermostAround(['ter.x', 'ter.abroad'])).toBeNull()
    expect(situation.places.innermostAround([])).toBeNull()
  })

  test('[INV 7] answers even where a territory would lie in itself', () => {
    const circular = aSituation({
      asOf: '2026-01-01',
      territories: [aTerritory('ter.a', { parent: 'ter.b' }), aTerritory('ter.b', { parent: 'ter.a' })],
    })
    expect(circular.places.chainOf('ter.a')).toEqual(['ter.a', 'ter.b'])
  })

  test('finds the networks at a territory and those in it, once each', () => {
    const keys = (networks: readonly { key: string }[]) => networks.map(({ key }) => key).toSorted()
    expect(keys(situation.networksAt('ter.y'))).toEqual(['net.kreis'])
    expect(keys(situation.networksAt('ter.land'))).toEqual([])
    expect(keys(situation.networksIn('ter.kreis'))).toEqual(['net.kreis', 'net.x'])
    expect(keys(situation.networksIn('ter.land'))).toEqual(['net.kreis', 'net.x'])
    expect(keys(situation.networksIn('ter.far'))).toEqual([])
  })

  test('orders network meetings by the last day on which they can have been, undated ones first', () => {
    expect(situation.meetingsOf('net.x').map(({ key }) => key)).toEqual(['evt.0', 'evt.2', 'evt.1'])
  })

  test('knows the Jugendamt of a territory: seated there, serving it, or the one of the territory around it', () => {
    expect(situation.jugendaemterOf('ter.x')).toEqual(['inst.jugendamt'])
    expect(situation.jugendaemterOf('ter.y')).toEqual(['inst.kreisjugendamt'])
    expect(situation.jugendaemterOf('ter.far')).toEqual(['inst.far'])
    expect(situation.jugendaemterOf('ter.land')).toEqual(['inst.far'])
  })

  test('takes the Jugendamt that a district names before any other', () => {
    const districts = [aDistrict('dis.x', { territories: ['ter.x'], jugendamt: 'inst.kreisjugendamt' })]
    expect(aSituation({ ...situation.facts, districts }).jugendaemterOf('ter.x')).toEqual(['inst.kreisjugendamt'])
  })
})
