import { documentedSet } from '@geflecht/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { atlasOf, changesOf } from '../testing/atlasOf.ts'
import { aServer, type TestServer } from '../testing/server.ts'

describe('Reading', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await aServer()
  })
  afterAll(() => server.close())

  const data = async (query: string, variables?: Record<string, unknown>) => {
    const { data, errors } = await server.ask(query, variables)
    expect(errors).toBeUndefined()
    return data
  }

  test('[INV 8] one document sees two days, everything beneath each from its own', async () => {
    const seen = await data(`{
      then: network(key: "net.olsberg.fh-ks", asOf: "2014-12-31") { ...Seen }
      later: network(key: "net.olsberg.fh-ks", asOf: "2018-12-31") { ...Seen }
    }
    fragment Seen on Network { meetings(first: 5) { totalCount } circle { institutions { key networks { key } } } coverage { template { key } counts { covered notDocumented } } }`)
    expect(seen.then).toMatchObject({
      meetings: { totalCount: 1 },
      coverage: { template: { key: 'tpl.kkg-3-2.2012' }, counts: { covered: 1, notDocumented: 18 } },
    })
    expect(seen.later).toMatchObject({ meetings: { totalCount: 2 }, coverage: { counts: { covered: 7, notDocumented: 11 } } })
    expect(seen.then.circle.institutions.length).toBeLessThan(seen.later.circle.institutions.length)
    expect(seen.then.circle.institutions[0].networks).toEqual([{ key: 'net.olsberg.fh-ks' }])
  })

  test('a template that does not apply to the network on the day says so, and gives no gaps', async () => {
    const { now, before } = await data(`{
      now: network(key: "net.ratingen.ks", asOf: "2026-01-01") { ...Held }
      before: network(key: "net.olsberg.fh-ks", asOf: "2018-12-31") { ...Held }
    }
    fragment Held on Network {
      default: coverage { applies }
      brandenburg: coverage(template: "tpl.bb-agks.2006") { applies items { status } }
      kkg2021: coverage(template: "tpl.kkg-3-2.2021") { applies }
      gaps(rules: ["G01", "G02"], first: 100) { edges { node { grounds { template { key } } } } }
    }`)
    expect(now).toMatchObject({ default: { applies: true }, brandenburg: { applies: false }, kkg2021: { applies: true } })
    expect(before).toMatchObject({ default: { applies: true }, brandenburg: { applies: false }, kkg2021: { applies: false } })
    const grounds = (held: { gaps: { edges: { node: { grounds: { template: { key: string } | null }[] } }[] } }) =>
      new Set(held.gaps.edges.flatMap(({ node }) => node.grounds.map(({ template }) => template?.key)))
    expect(grounds(now)).toEqual(new Set(['tpl.lkischg-nrw-9-4', 'tpl.kkg-3-2.2021']))
    expect(grounds(before)).toEqual(new Set(['tpl.kkg-3-2.2012']))
  })

  test('a network that was not founded yet is null, one that is only planned says so', async () => {
    const { early, planned } = await data(
      '{ early: network(key: "net.ratingen.ks", asOf: "2023-05-02") { key } planned: network(key: "net.bestwig.starke-kinder") { status coverage { score } circle { institutions { key } } gaps(first: 1) { totalCount } } }',
    )
    expect(early).toBeNull()
    expect(planned).toEqual({ status: 'PLANNED', coverage: null, circle: { institutions: [] }, gaps: { totalCount: 0 } })
    expect((await data('{ territory(key: "ter.bestwig") { networks { key } plannedNetworks { key } } }')).territory).toEqual({
      networks: [],
      plannedNetworks: [{ key: 'net.bestwig.starke-kinder' }],
    })
  })

  test('[INV 9] an anonymous institution is called by its type, and search finds it by that', async () => {
    const { institution } = await data(
      '{ institution(key: "inst.ratingen.gynaekologische-praxis") { name anonymous contactPhone contactMailbox } }',
    )
    expect(institution).toEqual({ name: 'Gynäkologische Praxis (anonym)', anonymous: true, contactPhone: null, contactMailbox: null })
    const { search } = await data(
      '{ search(text: "GYNAEKOLOGISCHE prax", first: 1) { edges { node { __typename ... on Institution { key } } } } }',
    )
    expect(search.edges[0].node).toEqual({ __typename: 'Institution', key: 'inst.ratingen.gynaekologische-praxis' })
  })

  test('walking through pages, from either end, visits everything once and in order', async () => {
    const page = 'totalCount edges { cursor node { key } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'
    const walk = async (size: string, cursor: string, more: string, next: string) => {
      const keys: string[] = []
      let total = -1
      for (let at: string | null = null; ; ) {
        const { institutions } = await data(`query W($at: String) { institutions(${size}: 7, ${cursor}: $at) { ${page} } }`, { at })
        const part = institutions.edges.map(({ node }: { node: { key: string } }) => node.key)
        if (cursor === 'after') keys.push(...part)
        else keys.unshift(...part)
        total = institutions.totalCount
        if (!institutions.pageInfo[more]) return { keys, total }
        at = institutions.pageInfo[next]
      }
    }
    const forwards = await walk('first', 'after', 'hasNextPage', 'endCursor')
    expect(forwards.keys).toHaveLength(forwards.total)
    expect(new Set(forwards.keys).size).toBe(forwards.total)
    expect(await walk('last', 'before', 'hasPreviousPage', 'startCursor')).toEqual(forwards)
    const { institutions } = await data('{ institutions(first: 100) { edges { node { key name } } } }')
    const names = institutions.edges.map(({ node }: { node: { name: string } }) => node.name)
    expect(names).toEqual(names.toSorted(new Intl.Collator('de').compare))
    expect(institutions.edges.map(({ node }: { node: { key: string } }) => node.key)).toEqual(forwards.keys)
  })

  test('a cursor stays right when the thing that it names is gone', async () => {
    const { institutions } = await data('{ institutions(first: 2) { edges { cursor node { key } } } }')
    const atlas = atlasOf({ ...documentedSet })
    const other = await aServer({ atlas })
    const [first, second] = institutions.edges
    atlas.apply(2, [renamed(atlas, first.node.key)])
    const rest = await other.ask('query R($after: String) { institutions(first: 1, after: $after) { edges { node { key } } } }', {
      after: first.cursor,
    })
    expect(rest.data.institutions.edges[0].node.key).toBe(second.node.key)
    await other.close()
  })

  test('the facets count each condition without itself', async () => {
    const query =
      'query F($filter: InstitutionFilter) { institutions(first: 1, filter: $filter) { totalCount facets { sectors { sector { key } count } carrierKinds { carrierKind count } territories { territory { key } count } types { type { key } count } } } }'
    const all = (await data(query)).institutions
    const chosen = (await data(query, { filter: { sectors: ['justiz'] } })).institutions
    expect(chosen.facets.sectors).toEqual(all.facets.sectors)
    const sum = (counts: { count: number }[]) => counts.reduce((total, { count }) => total + count, 0)
    expect(sum(chosen.facets.carrierKinds)).toBe(chosen.totalCount)
    expect(sum(chosen.facets.types)).toBe(chosen.totalCount)
    expect(sum(all.facets.territories)).toBe(all.totalCount)
    expect(chosen.totalCount).toBe(all.facets.sectors.find(({ sector }: { sector: { key: string } }) => sector.key === 'justiz').count)
  })

  test('the directory is filtered by text, seat and network', async () => {
    const keys = async (filter: Record<string, unknown>) =>
      (
        await data('query F($filter: InstitutionFilter) { institutions(first: 100, filter: $filter) { edges { node { key } } } }', {
          filter,
        })
      ).institutions.edges.map(({ node }: { node: { key: string } }) => node.key)
    expect(await keys({ text: 'jugendamt ratingen' })).toContain('inst.ratingen.jugendamt')
    expect(await keys({ territory: 'ter.kreis-mettmann', includeSubtree: false })).not.toContain('inst.ratingen.jugendamt')
    expect(await keys({ territory: 'ter.kreis-mettmann' })).toContain('inst.ratingen.jugendamt')
    expect(await keys({ network: 'net.ratingen.ks' })).toHaveLength(15)
  })

  test('whatever an answer names by id is found again by it', async () => {
    const { network } = await data(`{ network(key: "net.ratingen.ks") {
      id territory { id } kind { id } legalBasis { id } coordination { id host { id type { id } sector { id } } } meetings(first: 1) { edges { node { id participations { id role { id } } } } }
      coverage { template { id items { id } } items { id } } gaps(first: 100) { edges { node { id rule { id } scope { id } subjects { id } } } } } }`)
    const ids = [...new Set([...JSON.stringify(network).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id!))]
    expect(ids.length).toBeGreaterThan(80)
    for (const id of ids) expect(await data('query N($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: { id } })
  })

  test('search puts a name that is the text first, then beginnings, words, parts, and what else is said', async () => {
    const names = async (text: string) =>
      (
        await data(
          'query S($text: String!) { search(text: $text, first: 20) { edges { node { __typename ... on Institution { name } ... on Network { name } ... on Territory { name } ... on Meeting { title } ... on Programme { name } } } } }',
          { text },
        )
      ).search.edges.map(({ node }: { node: { name: string } }) => node.name)
    expect((await names('ratingen'))[0]).toBe('Ratingen')
    expect((await names('kreisjugendamt'))[0]).toMatch(/^Kreisjugendamt/)
    expect(await names('§')).toEqual([])
    expect(await names('')).toEqual([])
  })

  test('knowledge of an earlier instant is replayed from the log, and one that has all of it is the present', async () => {
    const atlas = atlasOf(documentedSet)
    const changes = changesOf(atlas, {
      source: [
        {
          key: 'T001',
          kind: 'REPORT',
          title: 'Probe',
          publisher: null,
          url: null,
          publishedOn: null,
          publishedOnPrecision: 'UNKNOWN',
          note: null,
        },
      ],
    })
    const first = changesOf(atlasOf({}), documentedSet)
    atlas.apply(2, changes)
    const replays: number[] = []
    const other = await aServer({
      atlas,
      log: {
        revisionAt: async (at) => (at < '2026-01-01' ? 0 : at < '2026-02-01' ? 1 : 2),
        async *revisionsBetween(_since, until) {
          replays.push(until)
          if (until >= 1)
            yield { number: 1, at: '2026-01-01T00:00:00Z', actor: 'test', through: '', undoes: null, command: 'test', changes: first }
        },
      },
    })
    const known = async (knownAt: string) =>
      (await other.ask('query K($at: DateTime) { network(key: "net.ratingen.ks", knownAt: $at) { graph { revision } } }', { at: knownAt }))
        .data.network?.graph.revision
    expect(await Promise.all([known('2026-01-15T00:00:00Z'), known('2026-01-16T00:00:00+01:00')])).toEqual([1, 1])
    expect(replays).toEqual([1])
    expect(await known('2026-03-01T00:00:00Z')).toBe(2)
    expect(replays).toEqual([1])
    expect(
      (await other.ask('{ network(key: "net.ratingen.ks", knownAt: "2025-01-01T00:00:00Z") { key } }')).errors![0]!.extensions.code,
    ).toBe('NOT_FOUND')
    await other.close()
  })

  test('a bug is told by its reference alone, and the log has the rest', async () => {
    const atlas = atlasOf(documentedSet)
    const other = await aServer({ atlas, log: { revisionAt: async () => 1, revisionsBetween: async function* () {} } })
    Object.defineProperty(atlas.tables.network.columns.meetingsPerYearMin, 'at', {
      value: () => {
        throw new Error('secret detail')
      },
    })
    const documents = [
      '{ network(key: "net.ratingen.ks") { key meetingsPerYearMin } }',
      '{ network(key: "net.ratingen.ks", knownAt: "2026-01-01T00:00:00Z") { key meetingsPerYearMin } }',
    ]
    for (const document of [...documents, ...documents, ...documents]) {
      const { errors, data: partial } = await other.ask(document)
      expect(errors![0]!.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', reference: expect.stringMatching(/^[0-9a-f]{12}$/) })
      expect(errors![0]!.message).not.toContain('secret')
      expect(errors![0]!.path).toEqual(['network', 'meetingsPerYearMin'])
      expect(partial).toEqual({ network: null })
    }
    expect(other.bugs).toHaveLength(6)
    expect((other.bugs[0] as Error).stack).toContain('secret detail')
    await other.close()
  })
})

/** The change that gives an institution a name at the end of the list. */
const renamed = (atlas: ReturnType<typeof atlasOf>, key: string) => {
  const id = atlas.idOfKey('institution', key)!
  const before = atlas.fact(id)!
  return { seq: 0, concept: 'institution' as const, fact: id, key, before, after: { ...before, name: 'Zzz', version: before.version + 1 } }
}
