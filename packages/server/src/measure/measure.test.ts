import { endsOf, karate } from '@geflecht/analysis/reference'
import { musterkreisSet } from '@geflecht/demo'
import type { FactSet } from '@geflecht/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { atlasOf } from '../testing/atlasOf.ts'
import { aClaim, aCooperation, aMembership, anInstitution, aNetwork, aTerritory } from '../testing/facts.ts'
import { aServer, type TestServer } from '../testing/server.ts'

const source = {
  key: 'T000',
  kind: 'REPORT' as const,
  title: 'Probe',
  publisher: null,
  url: null,
  publishedOn: null,
  publishedOnPrecision: 'UNKNOWN' as const,
  note: null,
}
const member = (network: string, institution: string) => aMembership({ key: `mem.${network}.${institution}`, network, institution })
const tie = (from: string, to: string) => aCooperation({ key: `coop.${from}.${to}`, from, to })
const numbered = (count: number, first = 1) => Array.from({ length: count }, (_, i) => `inst.${String(i + first).padStart(4, '0')}`)

/** The karate club as a network of institutions; a venue, a stranger and a denied tie beside it; a pair; a ring of 400; nobody; a thousand without ties; too many. */
const club = numbered(karate.nodeCount)
const ends = endsOf(karate)
const ring = numbered(400, 1001)
const facts: Partial<FactSet> = {
  source: [source],
  territory: [aTerritory({ key: 'ter.ort' })],
  institution: [
    ...[...club, ...ring, ...numbered(4601, 2001)].map((key) => anInstitution({ key })),
    anInstitution({ key: 'inst.stranger' }),
    anInstitution({ key: 'inst.venue', type: 'veranstaltungsort', sector: 'sonstige' }),
  ],
  network: ['net.karate', 'net.pair', 'net.ring', 'net.nobody', 'net.thousand', 'net.crowd'].map((key) => aNetwork({ key })),
  membership: [
    ...[...club, 'inst.venue'].map((key) => member('net.karate', key)),
    ...club.slice(9, 11).map((key) => member('net.pair', key)),
    ...ring.map((key) => member('net.ring', key)),
    ...numbered(1000, 2001).map((key) => member('net.thousand', key)),
    ...[...ring, ...numbered(4601, 2001)].map((key) => member('net.crowd', key)),
  ],
  cooperation: [
    ...ends.from.map((from, arc) => tie(club[from]!, club[ends.to[arc]!]!)),
    ...ring.map((key, i) => tie(key, ring[(i + 1) % ring.length]!)),
    tie(club[0]!, 'inst.venue'),
    tie(club[0]!, 'inst.stranger'),
    tie(club[14]!, club[15]!),
  ],
  claim: [
    ...ring.map((by, i) => aClaim({ key: `claim.${by}`, cooperation: `coop.${by}.${ring[(i + 1) % ring.length]}`, by, level: 3 })),
    aClaim({ key: 'claim.denial', cooperation: `coop.${club[14]}.${club[15]}`, by: club[14]!, level: 0 }),
  ],
}

const question = `query Numbers($network: String!, $ties: [TieKind!] = [COOPERATION], $keys: [String!], $institutionKeys: [String!] = ["degree", "betweenness"]) {
  network(key: $network) {
    measures(ties: $ties, keys: $keys) { key label value reason(language: EN) institutions tiedPairs }
    institutionMeasures(ties: $ties, keys: $institutionKeys) { institution { key } values { key value reason(language: EN) } }
  }
}`

describe('Measures of a network', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await aServer({ atlas: atlasOf(facts) })
  })
  afterAll(() => server.close())
  const ask = (network: string, more: Record<string, unknown> = {}) => server.ask(question, { network, ...more })

  test('of the karate club are those that igraph and sna compute, without the venue, the stranger and the denied tie', async () => {
    const { data, errors } = await ask('net.karate')
    expect(errors).toBeUndefined()
    const values = Object.fromEntries(data.network.measures.map((one: { key: string; value: number }) => [one.key, one.value]))
    for (const [key, figure] of Object.entries(karate.figures)) expect(Math.abs(values[key] - figure), key).toBeLessThan(1e-9)
    expect(data.network.measures[0]).toMatchObject({ key: 'density', label: 'Dichte', institutions: 34, tiedPairs: 78, reason: null })
  })

  test('of each institution are those that igraph and sna compute, by name', async () => {
    const { data } = await ask('net.karate', { institutionKeys: ['betweenness', 'degree'] })
    const rows = data.network.institutionMeasures as { institution: { key: string }; values: { key: string; value: number }[] }[]
    expect(rows.map(({ institution }) => institution.key)).toEqual(club)
    for (const [node, value] of karate.betweenness) {
      expect(rows[node - 1]!.values[0]!.key).toBe('betweenness')
      expect(Math.abs(rows[node - 1]!.values[0]!.value - value)).toBeLessThan(1e-9)
    }
    for (const [node, value] of karate.degree) expect(rows[node - 1]!.values[1]).toMatchObject({ key: 'degree', value })
  })

  test('are answered in the asked order, each once', async () => {
    const { data } = await ask('net.karate', { keys: ['isolates', 'density', 'isolates'] })
    expect(data.network.measures.map(({ key }: { key: string }) => key)).toEqual(['isolates', 'density'])
  })

  test('have no value but a reason where a formula needs more than there is', async () => {
    const { data: pair } = await ask('net.pair', { institutionKeys: ['degree', 'closeness'] })
    expect(pair.network.measures).toContainEqual(
      expect.objectContaining({ key: 'degreeCentralization', value: null, reason: 'It takes at least three institutions.' }),
    )
    expect(pair.network.measures).toContainEqual(
      expect.objectContaining({ key: 'density', value: null, reason: 'No tie of the chosen kinds is documented.' }),
    )
    expect(pair.network.institutionMeasures[0].values).toEqual([
      { key: 'degree', value: 0, reason: null },
      { key: 'closeness', value: null, reason: 'No tie of the chosen kinds is documented.' },
    ])
    const { data: nobody } = await ask('net.nobody')
    expect(
      nobody.network.measures.every(
        ({ value, reason }: { value: unknown; reason: string }) => value === null && /No institution/.test(reason),
      ),
    ).toBe(true)
    expect(nobody.network.institutionMeasures).toEqual([])
  })

  test('refuse a key that there is not, and name those there are and the field that answers it', async () => {
    const { errors: unknown } = await ask('net.karate', { keys: ['dichte'] })
    expect(unknown![0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'keys' } })
    expect(unknown![0]!.message).toMatch(/no measure of networks “dichte”.*density, transitivity/)
    const { errors: elsewhere } = await ask('net.karate', { institutionKeys: ['density'] })
    expect(elsewhere![0]!.message).toMatch(/degree, betweenness, closeness, cutOff, inDegree.*\. The field measures answers density\./)
  })

  test('refuse a circle of more than 5,000 institutions with a limit that says how to narrow', async () => {
    const { errors } = await ask('net.crowd', { keys: ['density'], institutionKeys: ['degree'] })
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', limit: { name: 'institutions', allowed: 5000, found: 5001 } })
  })

  test('refuse to project what a thousand members share, before it is projected', async () => {
    const { errors } = await ask('net.thousand', { ties: ['CO_MEMBERSHIP'] })
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', limit: { name: 'pairs', allowed: 250_000 } })
    const graph = await server.ask('{ network(key: "net.thousand") { graph(ties: [CO_MEMBERSHIP]) { revision } } }')
    expect(graph.errors![0]!.extensions).toMatchObject({ limit: { name: 'pairs' } })
  })

  test('that take long are the same for everybody who waits, and let other requests be answered meanwhile', async () => {
    const both = Promise.all([ask('net.ring', { keys: ['diameter'] }), ask('net.ring', { keys: ['diameter', 'meanDistance'] })])
    expect((await server.ask('{ revision }')).data.revision).toBe(1)
    const [one, other] = await both
    expect(one.data.network.measures).toMatchObject([{ key: 'diameter', value: 200 }])
    expect(other.data.network.measures).toMatchObject([{ value: 200 }, { key: 'meanDistance', value: 40_000 / 399 }])
  })

  test('say of what they are made: pairs of sectors, the core, communities', async () => {
    const { data, errors } =
      await server.ask(`{ network(key: "net.karate") { measures(keys: ["sectorBlockDensity", "corePeriphery", "communities", "density"]) {
      key value reason(language: EN) pivots parts { label(language: EN) value institutions { key } } } } }`)
    expect(errors).toBeUndefined()
    const [blocks, core, communities, density] = data.network.measures
    expect(blocks).toMatchObject({ value: null, reason: 'All institutions of the circle belong to the same sector.', parts: [] })
    expect(core.parts).toHaveLength(1)
    expect(core.parts[0]).toMatchObject({ label: null, value: core.parts[0].institutions.length })
    expect(core.parts[0].institutions).toContainEqual({ key: club[33] })
    expect(communities.parts).toHaveLength(communities.value)
    expect(communities.parts.flatMap((part: { institutions: unknown[] }) => part.institutions)).toHaveLength(34)
    expect(density).toMatchObject({ parts: [], pivots: null })
  })

  test('count directions when that is asked for', async () => {
    const { data, errors } = await server.ask(`{ network(key: "net.ring") {
      along: measures(directed: true, keys: ["density", "diameter", "reciprocity"]) { key value }
      never: measures(directed: true, keys: ["closenessCentralization"]) { value pivots }
      both: measures(keys: ["density", "diameter"]) { key value }
      institutionMeasures(directed: true, keys: ["inDegree", "outDegree", "degree"]) { values { value } } } }`)
    expect(errors).toBeUndefined()
    expect(data.network.along).toMatchObject([{ value: 800 / (400 * 399) }, { value: 200 }, { value: 1 }])
    expect(data.network.never).toEqual([{ value: 0, pivots: null }])
    expect(data.network.both).toMatchObject([{ value: 800 / (400 * 399) }, { value: 200 }])
    expect(data.network.institutionMeasures[0].values).toEqual([{ value: 2 }, { value: 2 }, { value: 2 }])
  })

  test('compare the ties with others, and with chance when that is asked for', async () => {
    const { data, errors } = await server.ask(`{ network(key: "net.ring") {
      same: measures(keys: ["qapCorrelation"], comparedWith: { ties: [COOPERATION], asOf: "2026-01-01" }) { value pValue }
      none: measures(keys: ["qapCorrelation", "density"]) { value reason(language: EN) pValue } } }`)
    expect(errors).toBeUndefined()
    expect(data.network.same).toEqual([{ value: expect.closeTo(1, 9), pValue: 0.001 }])
    expect(data.network.none[0]).toEqual({ value: null, reason: 'Nothing to compare with is chosen.', pValue: null })
    expect(data.network.none[1]).toMatchObject({ pValue: null })
  })

  test('tell how far they can be trusted: where nobody has answered, not at all', async () => {
    const { data, errors } = await server.ask(`{ network(key: "net.karate") {
      measures(keys: ["density", "blau"]) { reliability { badge label(language: EN) reason(language: EN) responseShare interval { low high } } }
      institutionMeasures(keys: ["degree"]) { values { reliability { badge responseShare } } } } }`)
    expect(errors).toBeUndefined()
    expect(data.network.measures).toEqual([
      {
        reliability: {
          badge: 'DO_NOT_USE',
          label: 'do not use',
          reason: 'Only 0 % of the requested answers are there; this measure needs at least 40 %.',
          responseShare: expect.closeTo(1 / 158, 9),
          interval: { low: expect.any(Number), high: expect.any(Number) },
        },
      },
      { reliability: null },
    ])
    expect(data.network.institutionMeasures[0].values[0].reliability).toEqual({ badge: 'DO_NOT_USE', responseShare: 0 })
  })

  test('that take long tell how far they are, and stop when the request is given up', async () => {
    const query =
      '{ network(key: "net.ring") { measures(keys: ["betweennessCentralization", "closenessCentralization"]) { reliability { badge } } } }'
    const measuring = async () => (await server.ask('{ network(key: "net.ring") { measuring } }')).data.network.measuring
    const given = new AbortController()
    const asked = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: given.signal,
    }).catch(() => 'given up')
    let share: number | null = null
    while (share === null || share === 0) share = await measuring()
    expect(share).toBeLessThan(1)
    given.abort()
    expect(await asked).toBe('given up')
    // Had it gone on, the share would have grown to the end; stopped, nothing is under way at once.
    const before = performance.now()
    while ((await measuring()) !== null) expect(performance.now() - before).toBeLessThan(1000)
    expect(server.bugs).toEqual([])
  })

  test('stand in a catalogue with their words, sources and bounds', async () => {
    const { data } = await server.ask('{ measures { id key label(language: EN) scope unit source lowest highest direction howToRead } }')
    expect(data.measures).toHaveLength(45)
    expect(data.measures[0]).toMatchObject({
      id: 'MeasureDefinition:density',
      label: 'Density',
      scope: 'NETWORK',
      unit: 'RATIO',
      lowest: 0,
      highest: 1,
    })
    const { data: again } = await server.ask('{ node(id: "MeasureDefinition:closeness") { key } }')
    expect(again.node.key).toBe('closeness')
  })
})

describe('Measures of the invented Musterkreis on the day on which its story ends', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await aServer({ atlas: atlasOf(musterkreisSet) })
  })
  afterAll(() => server.close())

  test('are trusted as far as the answers go: nearly all cooperations of the Musterkreis are stated by at least one side', async () => {
    const { data, errors } = await server.ask(`{ network(key: "net.musterkreis.ks", asOf: "2026-01-01") {
      measures { key value pivots reliability { badge responseShare interval { low high } } }
      cooperation: measures(keys: ["eiIndex"]) { pValue }
      measuring } }`)
    expect(errors).toBeUndefined()
    expect(data.network.measuring).toBeNull()
    expect(data.network.cooperation[0].pValue).toBeGreaterThan(0)
    const trusted = data.network.measures.filter(({ reliability }: { reliability: unknown }) => reliability !== null)
    expect(trusted.map(({ key }: { key: string }) => key)).toEqual(
      expect.arrayContaining(['density', 'betweennessCentralization', 'modularity']),
    )
    expect(trusted.map(({ key }: { key: string }) => key)).not.toContain('statutoryCoverage')
    for (const { key, value, reliability } of trusted) {
      expect(reliability.responseShare, key).toBe(trusted[0].reliability.responseShare)
      expect(reliability.interval.low, key).toBeLessThanOrEqual(value)
      expect(reliability.interval.high, key).toBeGreaterThanOrEqual(value)
    }
  })

  // Computed with networkx 3.6.1 from what Network.graph answers; to be computed anew when the data set changes.
  test.each([
    [
      'COOPERATION',
      {
        density: 0.105205,
        transitivity: 0.168862,
        components: 1,
        isolates: 0,
        articulationPoints: 2,
        degreeCentralization: 0.688734,
        betweennessCentralization: 0.685425,
        closenessCentralization: 0.710813,
        diameter: 4,
        meanDistance: 2.204873,
      },
    ],
    [
      'AGREEMENT',
      {
        density: 0.070875,
        transitivity: 0.775093,
        components: 24,
        isolates: 22,
        articulationPoints: 4,
        degreeCentralization: 0.275261,
        betweennessCentralization: 0.054463,
        closenessCentralization: 0.453328,
        diameter: 4,
        meanDistance: 1.751634,
      },
    ],
  ])('are those that networkx computes from its ties of kind %s', async (kind, figures) => {
    const { data } = await server.ask(question.replace('network(key: $network)', 'network(key: $network, asOf: "2026-01-01")'), {
      network: 'net.musterkreis.ks',
      ties: [kind],
    })
    const values = data.network.measures.map(({ key, value }: { key: string; value: number }) => [key, value])
    const near = Object.fromEntries(Object.entries(figures).map(([key, figure]) => [key, expect.closeTo(figure, 5)]))
    expect(Object.fromEntries(values)).toMatchObject(near)
  })
})
