import { musterkreisSet } from '@geflecht/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { thePublic } from '../rights/viewer.ts'
import { atlasOf } from '../testing/atlasOf.ts'
import { aServer, type TestServer } from '../testing/server.ts'

interface Keyed {
  key: string
}
const short = ({ key }: Keyed): string => key.replace(/^\w+\.musterkreis\./, '')

describe('The networks of the Musterkreis, looked at together', () => {
  let server: TestServer
  beforeAll(async () => {
    const analyst = {
      account: { id: 'a', displayName: 'A' },
      grants: [{ role: 'ANALYST' as const, scope: { kind: 'EVERYWHERE' as const } }],
      mayWrite: false,
      through: 'test',
    }
    const partner = {
      ...analyst,
      grants: [{ role: 'PARTNER' as const, scope: { kind: 'INSTITUTION' as const, key: 'inst.musterkreis.kita-loewenzahn' } }],
    }
    const coordinator = {
      ...analyst,
      grants: [{ role: 'COORDINATOR' as const, scope: { kind: 'NETWORK' as const, key: 'net.musterkreis.stadt' } }],
    }
    server = await aServer({ atlas: atlasOf(musterkreisSet), viewers: { public: thePublic, analyst, partner, coordinator } })
  })
  afterAll(() => server.close())
  const ask = async (fields: string, token = 'analyst') => {
    const { data, errors } = await server.ask(
      `{ territory(key: "ter.musterkreis", asOf: "2026-01-01") { ${fields} } }`,
      {},
      { authorization: `Bearer ${token}` },
    )
    return { territory: data?.territory, errors }
  }

  test('overlap in few institutions; two are for child protection in the same municipalities and share nobody', async () => {
    const { territory } = await ask('overlaps { a { key __typename } b { key } shared { key } jaccard parallel }')
    const found = territory.overlaps.map((one: { a: Keyed; b: Keyed; shared: Keyed[]; jaccard: number; parallel: string[] }) => [
      short(one.a),
      short(one.b),
      one.shared.map(short).sort().join(' '),
      one.jaccard,
      one.parallel.join(),
    ])
    // By circles.ts: 43 in the main network, 5 coordinators, 24 in the town, 16 in early help, 7 in the § 78 group, 10 at the round table.
    expect(found).toEqual([
      ['koordination', 'ks', 'fruehe-hilfen kreisjugendamt', 2 / (43 + 5 - 2), ''],
      ['koordination', 'stadt', 'jugendamt-erlenbrueck', 1 / (24 + 5 - 1), ''],
      ['fh', 'ks', 'fruehfoerderung gesundheitsamt', 2 / (43 + 16 - 2), ''],
      ['ag78', 'ks', 'spfh-brueckenschlag', 1 / (43 + 7 - 1), ''],
      ['gewaltschutz', 'ks', 'frauenhaus', 1 / (43 + 10 - 1), ''],
      ['ik', 'ks', '', 0, 'PURPOSE'],
    ])
  })

  test('are borne by seven institutions in more than one of them', async () => {
    const { territory } = await ask(
      'meetingLoads { institution { key } networks { key } bodies { key } meetingsPerYear attendedLastYear } all: meetingLoads(leastNetworks: 1) { networks { key } }',
    )
    expect(territory.meetingLoads).toHaveLength(7)
    // Two networks that each meet twice a year; a seat in the steering group; two meetings of the main network and two of early help.
    expect(territory.meetingLoads.find(({ institution }: { institution: Keyed }) => short(institution) === 'gesundheitsamt')).toEqual({
      institution: { key: 'inst.musterkreis.gesundheitsamt' },
      networks: [{ key: 'net.musterkreis.fh' }, { key: 'net.musterkreis.ks' }],
      bodies: [{ key: 'body.musterkreis.ks.steuerung' }],
      meetingsPerYear: 4,
      attendedLastYear: 4,
    })
    // Each of the 114 in the seven active networks once.
    expect(territory.all).toHaveLength(43 + 16 + 16 + 24 + 7 + 10 + 5 - 7)
  })

  test('involve groups beside the shares of the surveys, with year and source', async () => {
    const { territory } = await ask(
      'inclusion { item { key } compared involving { key } share benchmark year difference citation verification }',
    )
    const found = Object.fromEntries(territory.inclusion.map((one: { item: Keyed }) => [one.item.key, one]))
    expect(Object.keys(found)).toHaveLength(9)
    expect(found.schwangerschaftsberatung).toMatchObject({
      compared: 1,
      involving: [{ key: 'net.musterkreis.fh' }],
      share: 1,
      benchmark: 0.957,
      year: 2017,
      citation: 'NZFH-Kommunalbefragungen 2017 und 2020',
      verification: 'VERIFIED',
    })
    // Neither Jugendamt nor ASD nor child-guidance nor the advisory service for day care is a member of the early-help network.
    const absent = territory.inclusion.filter(({ share }: { share: number }) => share === 0).map((one: { item: Keyed }) => one.item.key)
    expect(absent).toEqual(['erziehungsberatung', 'asd', 'kita_fachberatung'])
    expect(found.asd.difference).toBeCloseTo(-0.85, 10)
  })

  test('and the whole Kreis stand side by side in the same figures', async () => {
    const { territory } = await ask('keyFigures { key label(language: EN) unit value }')
    const ofKreis = Object.fromEntries(territory.keyFigures.map(({ key, value }: { key: string; value: number }) => [key, value]))
    expect(ofKreis).toMatchObject({ networks: 7, institutions: 114, inSeveral: 7 })
    const { data } = await server.ask(
      '{ ks: network(key: "net.musterkreis.ks", asOf: "2026-01-01") { ...F } fh: network(key: "net.musterkreis.fh", asOf: "2026-01-01") { ...F } } fragment F on Network { keyFigures { key label unit value } graph(ties: [COOPERATION]) { ties { confirmed } } coverage { score } }',
    )
    for (const { keyFigures, graph, coverage } of [data.ks, data.fh]) {
      const values = Object.fromEntries(keyFigures.map(({ key, value }: { key: string; value: number }) => [key, value]))
      expect(values.cooperations).toBe(graph.ties.length)
      expect(values.confirmed).toBeCloseTo(
        graph.ties.filter(({ confirmed }: { confirmed: boolean }) => confirmed).length / graph.ties.length,
        10,
      )
      expect(values.coverage).toBe(coverage.score)
    }
    expect(data.ks.keyFigures.find(({ key }: Keyed) => key === 'institutions').value).toBe(43)
  })

  test('say how far the number of cooperations can be trusted: as far as density, of which it is a multiple', async () => {
    const { data } = await server.ask(
      `{ network(key: "net.musterkreis.ks", asOf: "2026-01-01") {
        keyFigures { key value reliability { badge responseShare interval { low high } } }
        measures(keys: ["density"]) { value reliability { badge responseShare interval { low high } } }
      } }`,
      {},
      { authorization: 'Bearer analyst' },
    )
    const { keyFigures, measures } = data.network
    const trusted = keyFigures.filter(({ reliability }: { reliability: unknown }) => reliability !== null)
    expect(trusted.map(({ key }: Keyed) => key)).toEqual(['cooperations'])
    const [{ value, reliability }] = trusted
    const pairs = (43 * 42) / 2
    expect(value).toBeCloseTo(measures[0].value * pairs, 6)
    expect(reliability).toMatchObject({ badge: measures[0].reliability.badge, responseShare: measures[0].reliability.responseShare })
    expect(reliability.interval.low).toBe(Math.round(measures[0].reliability.interval.low * pairs))
    expect(reliability.interval.high).toBe(Math.round(measures[0].reliability.interval.high * pairs))
    expect(reliability.interval.low).toBeLessThanOrEqual(value)
  })

  test('a body is told with its network', async () => {
    const { data } = await server.ask(
      '{ network(key: "net.musterkreis.ks", asOf: "2026-01-01") { key bodies { network { key } } } }',
      {},
      { authorization: 'Bearer analyst' },
    )
    expect(data.network.bodies.length).toBeGreaterThan(0)
    expect(data.network.bodies.every((body: { network: Keyed }) => body.network.key === data.network.key)).toBe(true)
  })

  test('what is refused leaves the rest of the answer: the networks themselves are told to everybody', async () => {
    const { territory, errors } = await ask(
      'overlaps { jaccard } keyFigures { value } networks(includeSubtree: true) { key keyFigures { value } growth { year } }',
      'public',
    )
    expect(territory).toMatchObject({ overlaps: null, keyFigures: null })
    expect(territory.networks.map(short)).toContain('stadt')
    expect(
      territory.networks.every(({ keyFigures, growth }: { keyFigures: null; growth: null }) => keyFigures === null && growth === null),
    ).toBe(true)
    expect(new Set(errors!.map(({ extensions }) => extensions.code))).toEqual(new Set(['UNAUTHENTICATED']))
  })

  test('are told to coordinators and analysts; what they may not see is left out; others are refused', async () => {
    const fields = 'overlaps { a { key } b { key } shared { key } }'
    const { territory } = await ask(fields, 'coordinator')
    // The group under § 78 and the round of coordinators are internal; whoever coordinates the town does not see them.
    const named = territory.overlaps.flatMap(({ a, b }: { a: Keyed; b: Keyed }) => [short(a), short(b)])
    expect(named).toContain('gewaltschutz')
    expect(named).not.toContain('ag78')
    for (const field of ['overlaps { jaccard }', 'meetingLoads { meetingsPerYear }', 'inclusion { share }', 'keyFigures { value }']) {
      expect((await ask(field, 'partner')).errors![0]!.extensions.code, field).toBe('FORBIDDEN')
      expect((await ask(field, 'public')).errors![0]!.extensions.code, field).toBe('UNAUTHENTICATED')
    }
  })
})

describe('The documented networks, looked at together', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await aServer()
  })
  afterAll(() => server.close())

  test('[A13] Olsberg grew from 1 covered group in 2014 to 7 in 2018, by the law of these years', async () => {
    const { data } = await server.ask(
      '{ network(key: "net.olsberg.fh-ks", asOf: "2018-12-31") { growth { year on institutions covered items template { key } } } }',
    )
    const years = data.network.growth.map(({ year, covered, items, template }: Record<string, { key: string }>) => [
      year,
      covered,
      items,
      template!.key,
    ])
    expect(years).toEqual([2014, 2015, 2016, 2017, 2018].map((year) => [year, year === 2018 ? 7 : 1, 19, 'tpl.kkg-3-2.2012']))
    expect(data.network.growth[0]).toMatchObject({ on: '2014-12-31', institutions: 2 })
  })

  test('the last year counts on the day that is looked at, and a year before the founding is none', async () => {
    const { data } = await server.ask(
      '{ network(key: "net.ratingen.ks", asOf: "2023-06-01") { growth { year on institutions agreements covered items } } }',
    )
    expect(data.network.growth).toEqual([{ year: 2023, on: '2023-06-01', institutions: 15, agreements: 0, covered: 5, items: 12 }])
  })

  test('the two networks of Ratingen have one purpose and no documented member in common', async () => {
    const { data } = await server.ask(
      '{ territory(key: "ter.ratingen", asOf: "2026-01-01") { overlaps { a { key } b { key } jaccard parallel } keyFigures { key value } } }',
    )
    expect(data.territory.overlaps).toEqual([
      { a: { key: 'net.ratingen.fh-ks' }, b: { key: 'net.ratingen.ks' }, jaccard: 0, parallel: ['PURPOSE'] },
    ])
    const values = Object.fromEntries(data.territory.keyFigures.map(({ key, value }: { key: string; value: number }) => [key, value]))
    // Golden: 15 represented, 9 sectors, 5 covered and 4 partial of 12 groups.
    expect(values).toMatchObject({ institutions: 15, sectors: 9, cooperations: 0, confirmed: null, agreements: 0 })
    expect(values.coverage).toBeCloseTo(0.5833, 4)
  })
})
