import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aServer, type TestServer } from '../testing/server.ts'
import { limits } from './limits.ts'

describe('A document asks for no more than it may', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await aServer()
  })
  afterAll(() => server.close())

  const refused = async (name: keyof typeof limits, query: string, variables?: Record<string, unknown>) => {
    const { status, errors, data } = await server.ask(query, variables)
    const fault = errors?.find(({ extensions }) => (extensions.limit as { name: string } | undefined)?.name === name)
    expect(fault, JSON.stringify(errors)?.slice(0, 500)).toBeDefined()
    expect(status).toBe(400)
    expect(data).toBeUndefined()
    expect(fault!.extensions.code).toBe('BAD_USER_INPUT')
    expect(fault!.message).toContain(limits[name].instead)
    return fault!.extensions.limit as { allowed: number; found: number | null }
  }

  const parents = (depth: number) => `${'parent { '.repeat(depth)}key${' }'.repeat(depth)}`

  test('tokens', async () => {
    await refused('tokens', `{ ${'revision '.repeat(limits.tokens.allowed)} }`)
  })

  test('depth, which fragments neither hide nor add to', async () => {
    const whole = limits.depth.allowed - 2
    expect((await server.ask(`{ territory(key: "ter.ratingen") { ${parents(whole)} } }`)).errors).toBeUndefined()
    expect(await refused('depth', `{ territory(key: "ter.ratingen") { ${parents(whole + 1)} } }`)).toEqual({
      name: 'depth',
      allowed: 16,
      found: 17,
    })
    const fragments = `fragment A on Territory { ...B } fragment B on Territory { ... on Territory { ${parents(whole)} } }`
    expect((await server.ask(`{ territory(key: "ter.ratingen") { ...A } } ${fragments}`)).errors).toBeUndefined()
    expect(await refused('depth', `{ territory(key: "ter.ratingen") { parent { ...A } } } ${fragments}`)).toMatchObject({ found: 17 })
  })

  test('fields, counted wherever a fragment is used, however often fragments are nested', async () => {
    const many = Array.from(
      { length: 26 },
      (_, i) => `fragment F${i} on Territory { ${i === 0 ? 'key' : `...F${i - 1} parent { ...F${i - 1} }`} }`,
    )
    const { found } = await refused('fields', `{ territory(key: "ter.ratingen") { ...F25 } } ${many.join(' ')}`)
    expect(found).toBeGreaterThan(2 ** 25)
  })

  test('aliases', async () => {
    const aliases = (count: number) => `{ ${Array.from({ length: count }, (_, i) => `a${i}: revision`).join(' ')} }`
    expect((await server.ask(aliases(100))).errors).toBeUndefined()
    expect(await refused('aliases', aliases(101))).toMatchObject({ allowed: 100, found: 101 })
  })

  test('cost, for which the sizes of lists within lists are multiplied, variables included', async () => {
    const query = (first: string) =>
      `query Q${first === '$n' ? '($n: Int)' : ''} { networks(first: ${first}) { edges { node { meetings(first: ${first}) { edges { node { participations { role { key } } } } } } } } }`
    expect((await server.ask(query('5'))).errors).toBeUndefined()
    expect((await server.ask(query('$n'), { n: 5 })).errors).toBeUndefined()
    const { found } = await refused('cost', query('100'))
    expect(found).toBeGreaterThan(100 * 100 * 30)
    expect((await refused('cost', query('$n'), { n: 100 })).found).toBe(found)
  })

  test('cost, for which a node is one of its types, not all of them at once', async () => {
    const { data } = await server.ask('{ networks(first: 1) { edges { node { id } } } }')
    const id = data.networks.edges[0].node.id
    const threads = (alias: string) =>
      `${alias}: threads(first: 100) { edges { node { id answers { id text version author { id key } mentions { id key } } } } }`
    const query = (fragments: readonly string[]) => `query Q($id: ID!) { node(id: $id) { ${fragments.join(' ')} } }`
    const kinds = ['Network', 'Institution', 'Agreement', 'Cooperation', 'Handover', 'Gap']
    expect((await server.ask(query(kinds.map((kind) => `... on ${kind} { ${threads('said')} }`)), { id })).errors).toBeUndefined()
    await refused('cost', query(kinds.map((_, index) => `... on Network { ${threads(`said${index}`)} }`)), { id })
  })

  test('a fragment that leads back to itself is refused, not followed', async () => {
    const { status, errors } = await server.ask('{ territory(key: "ter.ratingen") { ...A } } fragment A on Territory { parent { ...A } }')
    expect(status).toBe(400)
    expect(errors![0]!.message).toContain('Cannot spread fragment "A" within itself')
  })

  test('the introspection query of common tools passes and describes everything', async () => {
    const { data, errors } = await server.ask(getIntrospectionQuery())
    expect(errors).toBeUndefined()
    const network = data.__schema.types.find(({ name }: { name: string }) => name === 'Network')
    expect(network.description).toContain('A network of institutions')
    expect(network.fields.every(({ description }: { description: string | null }) => description)).toBe(true)
  })
})
