import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SituationFacts } from '../situation/index.ts'
import { aMembership, anInstitution, aNetwork, aSituation, aTerritory } from '../situation/situation.factory.ts'
import { overlapsIn } from './overlapsIn.ts'

const places = [
  aTerritory('ter.kreis', { level: 'KREIS' }),
  aTerritory('ter.town', { parent: 'ter.kreis' }),
  aTerritory('ter.other', { parent: 'ter.kreis' }),
]
const many = (names: string) => [...names].map((name) => anInstitution(`inst.${name}`, 'kita'))
const members = (network: string, names: string) => [...names].map((name) => aMembership(network, `inst.${name}`))
const body = (key: string, network: string, kind: 'STEUERUNGSGRUPPE' | 'PLENUM' = 'STEUERUNGSGRUPPE') => ({
  ...aNetwork(key),
  key,
  network,
  kind,
  name: key,
})

const overlaps = (facts: Partial<SituationFacts>) =>
  overlapsIn(aSituation({ asOf: '2026-01-01', territories: places, institutions: many('abcdefgh'), ...facts }), 'ter.kreis')
const short = (facts: Partial<SituationFacts>) =>
  overlaps(facts).map(({ a, b, shared, jaccard, parallel }) => [a, b, shared.length, jaccard, ...parallel])

describe('Networks that share members', () => {
  const kinds = { 'net.a': 'NETZWERK_KINDERSCHUTZ', 'net.b': 'NETZWERK_FRUEHE_HILFEN', 'net.c': 'RUNDER_TISCH' } as const
  const networks = Object.entries(kinds).map(([key, kind]) => aNetwork(key, { kind }))

  test('are told with the share of those in both among those in either, most first', () => {
    // a and b share c, d of a … f: 2 / 6; b and c share f of c … g: 1 / 5.
    const memberships = [...members('net.a', 'abcd'), ...members('net.b', 'cdef'), ...members('net.c', 'fg')]
    expect(short({ networks, memberships })).toEqual([
      ['net.a', 'net.b', 2, 2 / 6],
      ['net.b', 'net.c', 1, 1 / 5],
    ])
  })

  test('come in the order of that share, equals in the order of their keys', () => {
    // The first pair that is found shares least.
    const memberships = [...members('net.a', 'abcd'), ...members('net.b', 'defg'), ...members('net.c', 'efgh')]
    expect(short({ networks, memberships }).map(([a, b]) => [a, b])).toEqual([
      ['net.b', 'net.c'],
      ['net.a', 'net.b'],
    ])
    const equal = [...members('net.a', 'ab'), ...members('net.b', 'bc'), ...members('net.c', 'ca')]
    expect(short({ networks: networks.toReversed(), memberships: equal }).map(([a, b]) => [a, b])).toEqual([
      ['net.a', 'net.b'],
      ['net.a', 'net.c'],
      ['net.b', 'net.c'],
    ])
  })

  test('have the same composition from half on', () => {
    const memberships = [...members('net.a', 'abc'), ...members('net.b', 'bcd')]
    expect(short({ networks, memberships })).toEqual([['net.a', 'net.b', 2, 0.5, 'COMPOSITION']])
    const fewer = [...members('net.a', 'abc'), ...members('net.b', 'bcde')]
    expect(short({ networks, memberships: fewer })).toEqual([['net.a', 'net.b', 2, 2 / 5]])
  })

  test('rest when they rest, and end where the territory ends', () => {
    const memberships = [...members('net.a', 'ab'), ...members('net.b', 'ab')]
    expect(short({ networks: [networks[0]!, { ...networks[1]!, dormant: true }], memberships })).toEqual([])
    const elsewhere = { ...networks[1]!, territory: 'ter.elsewhere' }
    expect(short({ networks: [networks[0]!, elsewhere], memberships })).toEqual([])
  })
})

describe('Networks with one purpose', () => {
  const purpose = (a: Parameters<typeof aNetwork>[1], b: Parameters<typeof aNetwork>[1]) =>
    short({ networks: [aNetwork('net.a', a), aNetwork('net.b', b)] })
  const parallel = [['net.a', 'net.b', 0, 0, 'PURPOSE']]

  test('are parallel where the place of one lies in that of the other, even without a shared member', () => {
    expect(purpose({ territory: 'ter.kreis' }, { territory: 'ter.town' })).toEqual(parallel)
    expect(purpose({ territory: 'ter.town' }, { territory: 'ter.other' })).toEqual([])
    // A network of some areas is for these, not for all of the Kreis in which it is seated.
    expect(purpose({ territory: 'ter.kreis', areas: ['ter.other'] }, { territory: 'ter.town' })).toEqual([])
  })

  test('an inter-municipal one has that of the others, a combined one both', () => {
    expect(purpose({ kind: 'NETZWERK_KINDERSCHUTZ_INTERKOMMUNAL' }, { kind: 'NETZWERK_KINDERSCHUTZ' })).toEqual(parallel)
    expect(purpose({ kind: 'FRUEHE_HILFEN_UND_KINDERSCHUTZ' }, { kind: 'NETZWERK_FRUEHE_HILFEN' })).toEqual(parallel)
    expect(purpose({ kind: 'NETZWERK_KINDERSCHUTZ' }, { kind: 'NETZWERK_FRUEHE_HILFEN' })).toEqual([])
  })
})

test('Bodies are told when they have the same composition, a plenum never', () => {
  const networks = [aNetwork('net.a'), aNetwork('net.b', { kind: 'RUNDER_TISCH' })]
  const seats = (network: string, of: string, names: string) =>
    [...names].map((name) => aMembership(network, `inst.${name}`, { key: `seat.${of}.${name}`, body: of }))
  const facts = {
    networks,
    memberships: [...seats('net.a', 'body.a', 'abc'), ...seats('net.b', 'body.b', 'bcd'), ...seats('net.b', 'body.c', 'abc')],
    bodies: [body('body.a', 'net.a'), body('body.b', 'net.b'), body('body.c', 'net.b', 'PLENUM')],
  }
  expect(overlaps(facts).filter(({ concept }) => concept === 'body')).toEqual([
    { concept: 'body', a: 'body.a', b: 'body.b', shared: ['inst.b', 'inst.c'], jaccard: 0.5, parallel: ['COMPOSITION'] },
  ])
})

test('every pair that shares a member is told once, and the index is the same from either side', () => {
  const circle = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 })
  fc.assert(
    fc.property(fc.array(circle, { minLength: 2, maxLength: 5 }), (circles) => {
      const kinds = [
        'RUNDER_TISCH',
        'PROJEKTVERBUND',
        'ARBEITSGEMEINSCHAFT_78',
        'KOORDINIERENDEN_NETZWERK',
        'NETZWERK_FRUEHE_HILFEN',
      ] as const
      const networks = circles.map((_, i) => aNetwork(`net.${i}`, { kind: kinds[i] as string }))
      const memberships = circles.flatMap((names, i) => members(`net.${i}`, names.join('')))
      const told = new Map(overlaps({ networks, memberships }).map(({ a, b, jaccard }) => [`${a} ${b}`, jaccard]))
      for (const [i, one] of circles.entries())
        for (const [k, other] of circles.entries()) {
          if (i >= k) continue
          const both = one.filter((name) => other.includes(name)).length
          const expected = both === 0 ? undefined : both / new Set([...one, ...other]).size
          expect(told.get(`net.${i} net.${k}`)).toBe(expected)
        }
    }),
  )
})
