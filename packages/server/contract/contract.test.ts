import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentedSet, musterkreisSet } from '@geflecht/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { atlasOf } from '../src/testing/atlasOf.ts'
import { type Answered, aServer, type TestServer } from '../src/testing/server.ts'

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
/** Over HTTP; the subscription has tests of its own, over a socket. */
const documents = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.graphql') && name !== 'changed.graphql')
const operationIn = (document: string) => /(?:query|mutation|subscription) (\w+)/.exec(document)![1]!

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

  const examples: Record<string, Record<string, unknown>> = {
    NetworkGraph: { network: 'net.ratingen.ks', ties: ['COOPERATION', 'CO_ATTENDANCE'] },
    Institutions: { filter: { territory: 'ter.ratingen' } },
    Changes: { since: 1 },
    Diff: { network: 'net.ratingen.ks', from: '2022-01-01', to: '2024-01-01' },
    RegionLinks: { land: '05', level: 'GEMEINDE' },
  }

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
