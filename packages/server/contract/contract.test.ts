import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentedSet, musterkreisSet } from '@geflecht/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoAccounts } from '../src/account/demo.ts'
import { thePublic } from '../src/rights/viewer.ts'
import { openStore, type Store } from '../src/store.ts'
import { atlasOf } from '../src/testing/atlasOf.ts'
import { aServerWith, type PeopleServer } from '../src/testing/people.ts'
import { type Answered, aServer, type TestServer } from '../src/testing/server.ts'
import { loadFacts } from '../src/transfer/loadFacts.ts'

interface Case {
  note?: string
  variables: Record<string, unknown>
  /** Partial match; figures to 5e-5. */
  expect?: unknown
  /** Lengths of root lists. */
  counts?: Record<string, number>
  /** Keys that must occur among the nodes of the root connection. */
  contains?: string[]
  /** Keys of coverage items by status, as sets. */
  keysWithStatus?: Record<string, string[]>
}

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')
const expected = JSON.parse(read('expected.json')) as Record<string, Case[]>
/** Over HTTP; the subscription has tests of its own, over a socket, and what writes is asked of a store further down. */
const apart = ['changed.graphql', 'claim-cooperation.graphql']
const documents = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.graphql') && !apart.includes(name))
const operationIn = (document: string) => /(?:query|mutation|subscription) (\w+)/.exec(document)![1]!

/** What is asked where nothing is agreed about the answer. */
const examples: Record<string, Record<string, unknown>> = {
  NetworkGraph: { network: 'net.ratingen.ks', ties: ['COOPERATION', 'CO_ATTENDANCE'] },
  Institutions: { filter: { territory: 'ter.ratingen' } },
  Changes: { since: 1 },
  Diff: { network: 'net.ratingen.ks', from: '2022-01-01', to: '2024-01-01' },
  RegionLinks: { land: '05', level: 'GEMEINDE' },
}

/** The same tree with every figure to within 5e-5. */
const tolerant = (value: unknown): unknown => {
  if (typeof value === 'number') return expect.closeTo(value, 4)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(tolerant)
  return expect.objectContaining(Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, tolerant(inner)])))
}

describe('The operations that clients rely on are accepted unchanged and answer what was agreed', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await aServer({ atlas: atlasOf(documentedSet, musterkreisSet) })
  })
  afterAll(() => server.close())

  for (const name of documents) {
    const document = read(name)
    const operation = operationIn(document)
    const cases = expected[operation] ?? [{ variables: examples[operation] ?? {} }]
    for (const [i, one] of cases.entries()) {
      test(`${operation}, case ${i + 1}${one.note ? `: ${one.note}` : ''}`, async () => {
        const first = await server.ask(document, one.variables)
        expect(first.errors).toBeUndefined()
        expect(first.status).toBe(200)
        agrees(first, one)
      })
    }
  }
})

/** What she is told where the program is told more. */
const withinScope: Record<string, Case> = {
  // Of the Kreis Mettmann she coordinates Ratingen alone: gaps of its networks, and none of the Kreis itself.
  'TerritoryGaps, case 1': { variables: {}, expect: { territory: { gaps: { totalCount: 3 } } } },
}

describe('The demo coordinator is answered the same with her token, as far as it lies in her scope', () => {
  let server: PeopleServer
  beforeAll(async () => {
    server = await aServerWith(
      { name: 'PGlite', open: async () => ({ place: { folder: null }, discard: async () => {} }) },
      { coordinator: demoAccounts.coordinator.grants },
      async ({ writer }) => {
        for (const set of [documentedSet, musterkreisSet]) await loadFacts(writer, 'demo', set)
      },
    )
  }, 60_000)
  afterAll(() => server.close())

  for (const name of documents) {
    const document = read(name)
    const operation = operationIn(document)
    for (const [i, one] of (expected[operation] ?? [{ variables: examples[operation] ?? {} }]).entries())
      test(`${operation}, case ${i + 1}`, async () => {
        const answer = await server.askAs('coordinator', document, one.variables)
        expect(answer.errors).toBeUndefined()
        agrees(answer, withinScope[`${operation}, case ${i + 1}`] ?? one)
      })
  }
})

const agrees = ({ data }: Answered, { expect: partial, counts, contains, keysWithStatus }: Case): void => {
  if (partial !== undefined) expect(data).toEqual(tolerant(partial))
  for (const [list, count] of Object.entries(counts ?? {})) expect(data[list], list).toHaveLength(count)
  if (contains) {
    const keys = data.search.edges.map(({ node }: { node: { key: string } }) => node.key)
    expect(keys).toEqual(expect.arrayContaining(contains))
  }
  for (const [status, keys] of Object.entries(keysWithStatus ?? {})) {
    const items = data.network.coverage.items as { key: string; status: string }[]
    expect(new Set(items.filter((item) => item.status === status).map(({ key }) => key)), status).toEqual(new Set(keys))
  }
}

describe('ClaimCooperation is accepted unchanged and writes', () => {
  const claim = read('claim-cooperation.graphql')
  const by = 'inst.musterkreis.caritas'
  const other = 'inst.musterkreis.amtsgericht'
  let store: Store
  let server: TestServer
  const claimAs = async (who: 'coordinator' | 'partner', input: object) => {
    const { data, errors } = await server.ask(claim, { input }, { authorization: `Bearer ${who}` })
    expect(errors).toBeUndefined()
    return data.claimCooperation
  }
  beforeAll(async () => {
    store = await openStore({ folder: null }, () => new Date('2026-01-01T12:00:00Z'))
    for (const set of [documentedSet, musterkreisSet]) await loadFacts(store.writer, 'demo', set)
    const viewerOf = ({ id, displayName, grants }: (typeof demoAccounts)['coordinator' | 'partner']) => ({
      account: { id, displayName },
      grants,
      mayWrite: true,
      through: 'contract',
    })
    const viewers = { coordinator: viewerOf(demoAccounts.coordinator), partner: viewerOf(demoAccounts.partner) }
    server = await aServer({ atlas: store.atlas, log: store.log, writer: store.writer, viewers, viewer: thePublic })
  })
  afterAll(async () => {
    await server.close()
    await store.close()
  })

  test('as a partner for its own institution, and as a coordinator for the other side, which confirms it', async () => {
    const one = await claimAs('partner', { by, with: other, level: 2, forms: ['FALLBERATUNG'], verifiedOn: '2026-01-01' })
    expect(one).toMatchObject({
      __typename: 'Cooperation',
      level: 2,
      confirmed: false,
      claims: [{ by: { key: by }, level: 2, form: { key: 'FALLBERATUNG' }, frequency: null, verifiedOn: '2026-01-01' }],
      perceptionGap: null,
    })
    const two = await claimAs('coordinator', { by: other, with: by, level: 4, version: one.version })
    expect(two).toMatchObject({ key: one.key, level: 2, confirmed: true, perceptionGap: 2 })
    expect(two.version).toBe(store.atlas.revision)
  })

  test('with both versions where others have said something else meanwhile, and with the reason where a rule forbids it', async () => {
    const { version } = await claimAs('partner', { by, with: other, level: 3, version: store.atlas.revision })
    await claimAs('coordinator', { by, with: other, level: 5, version })
    expect(await claimAs('partner', { by, with: other, level: 1, version })).toEqual({
      __typename: 'EditConflict',
      message: expect.any(String),
      yours: { version },
      theirs: { version: store.atlas.revision },
    })
    expect(await claimAs('partner', { by, with: by, level: 1 })).toEqual({ __typename: 'Refused', message: expect.any(String) })
  })

  test('not for whoever has not signed in, nor for an institution of others', async () => {
    const code = async (headers: Record<string, string>) =>
      (await server.ask(claim, { input: { by: other, with: by, level: 1 } }, headers)).errors?.[0]?.extensions.code
    expect(await code({})).toBe('UNAUTHENTICATED')
    expect(await code({ authorization: 'Bearer partner' })).toBe('FORBIDDEN')
  })
})
