import { thePublic } from '../rights/viewer.ts'
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getIntrospectionQuery } from 'graphql'
import { changesOf } from '../testing/atlasOf.ts'
import { aServer, type TestServer, noHistory } from '../testing/server.ts'

const post = (url: string, body: string, headers: Record<string, string>) => fetch(`${url}/graphql`, { method: 'POST', body, headers })

describe('What stands around GraphQL', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await aServer()
  })
  afterAll(() => server.close())

  const metric = async (name: string) => {
    const text = await (await fetch(`${server.url}/metrics`)).text()
    return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1])
  }

  test('it says that it lives, that it is ready and at which revision it stands', async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
    expect(await metric('geflecht_revision')).toBe(1)
    expect(await metric('process_resident_memory_bytes')).toBeGreaterThan(1e6)
  })

  test('the same question is answered from memory, and anew after a write', async () => {
    const query = '{ revision network(key: "net.ratingen.ks") { circle { institutions { key } } } }'
    const hits = await metric('geflecht_answer_cache_hits_total')
    const first = await server.ask(query)
    const second = await server.ask(query)
    expect(second.data).toEqual(first.data)
    expect(await metric('geflecht_answer_cache_hits_total')).toBe(hits + 1)
    const source = {
      key: 'T001',
      kind: 'REPORT' as const,
      title: 'Probe',
      publisher: null,
      url: null,
      publishedOn: null,
      publishedOnPrecision: 'UNKNOWN' as const,
      note: null,
    }
    server.atlas.apply(2, changesOf(server.atlas, { source: [source] }))
    expect((await server.ask(query)).data.revision).toBe(2)
    expect(await metric('geflecht_answer_cache_hits_total')).toBe(hits + 1)
  })

  test('other variables, another operation name or another document never share an answer', async () => {
    const query = 'query A($key: String!) { network(key: $key) { key } } query B { network(key: "net.olsberg.fh-ks") { key } }'
    const ask = async (operationName: string, key: string) => {
      const response = await post(server.url, JSON.stringify({ query, operationName, variables: { key } }), {
        'content-type': 'application/json',
      })
      return ((await response.json()) as { data: { network: { key: string } } }).data.network.key
    }
    for (const _round of [1, 2]) {
      expect(await ask('A', 'net.ratingen.ks')).toBe('net.ratingen.ks')
      expect(await ask('A', 'net.brilon.fh-ks')).toBe('net.brilon.fh-ks')
      expect(await ask('B', 'net.ratingen.ks')).toBe('net.olsberg.fh-ks')
    }
  })

  test('an answer with an error is never kept', async () => {
    const bytes = await metric('geflecht_answer_cache_bytes')
    await server.ask('{ network(key: "net.nowhere") { key } }')
    expect(await metric('geflecht_answer_cache_bytes')).toBe(bytes)
  })

  test('a form that another site could send is refused', async () => {
    const response = await post(server.url, '{"query":"{ revision }"}', { 'content-type': 'text/plain' })
    expect(response.status).toBe(400)
    expect(await response.text()).not.toContain('revision"')
  })

  test('a browser that was led here under another name gets nothing', async () => {
    const { hostname, port } = new URL(server.url)
    const status = await new Promise((resolve) => {
      request({ hostname, port, path: '/readyz', headers: { host: 'somewhere.example' } }, (response) => resolve(response.statusCode)).end()
    })
    expect(status).toBe(421)
  })

  test('a body that is too large or no JSON is refused in the shape of GraphQL errors, without a stack', async () => {
    const large = await post(server.url, JSON.stringify({ query: `{ revision } # ${'x'.repeat(300_000)}` }), {
      'content-type': 'application/json',
    })
    expect(large.status).toBe(413)
    const broken = await post(server.url, '{"query":', { 'content-type': 'application/json' })
    expect(broken.status).toBe(400)
    for (const response of [large, broken]) {
      const text = await response.text()
      expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] })
      expect(text).not.toMatch(/at .*\.(ts|js)/)
    }
  })

  test('what is nested too deep is refused as any other limit, in variables, extensions and documents alike', async () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
    const asked = async (body: string) => {
      const response = await post(server.url, body, { 'content-type': 'application/json' })
      return {
        status: response.status,
        body: (await response.json()) as { data?: unknown; errors?: { message: string; extensions: unknown }[] },
      }
    }
    const list = (depth: number) =>
      JSON.stringify({ query: `{ institutions(first: 1, filter: { sectors: ${nested(depth)} }) { totalCount } }` })
    const refused: [body: string, limit: string, allowed: number, found: number][] = [
      [`{"query":"{ revision }","variables":{"a":${nested(5000)}}}`, 'variables', 32, 5001],
      [`{"query":"{ revision }","variables":{"a":${nested(32)}}}`, 'variables', 32, 33],
      [`{"query":"{ revision }","variables":${nested(5000)}}`, 'variables', 32, 5000],
      [`{"query":"{ revision }","extensions":{"a":${nested(5000)}}}`, 'variables', 32, 5001],
      [list(5000), 'nesting', 64, 5003],
      [list(1900), 'nesting', 64, 1903],
      [JSON.stringify({ query: `{ ${'... { '.repeat(70)} revision ${'}'.repeat(70)} }` }), 'nesting', 64, 71],
      [JSON.stringify({ query: `query Q($a: ${nested(1000)}) { revision }` }), 'nesting', 64, 1001],
    ]
    for (const [body, name, allowed, found] of refused) {
      const answer = await asked(body)
      expect(answer, body.slice(0, 80)).toMatchObject({
        status: 400,
        body: { errors: [{ extensions: { code: 'BAD_USER_INPUT', limit: { name, allowed, found } } }] },
      })
      expect(answer.body.errors![0]!.message).toContain(`${found.toLocaleString('en')} `)
    }
    for (const body of [
      `{"query":"{ revision }","variables":{"a":${nested(31)}}}`,
      JSON.stringify({ query: `# ${nested(100)}\n{ search(text: "\\"${'['.repeat(100)}", first: 1) { totalCount } }` }),
      JSON.stringify({ query: `{ search(text: """a " \\""" ${'{'.repeat(100)}""", first: 1) { totalCount } }` }),
    ])
      expect(await asked(body), body).toMatchObject({ status: 200, body: { data: expect.anything() } })
    for (const body of [nested(5000), `{"query":${nested(5000)}}`, `{"query":"{ revision }","operationName":${nested(5000)}}`])
      expect(await asked(body), body.slice(0, 40)).toMatchObject({
        status: 400,
        body: { errors: [{ extensions: { code: expect.any(String) } }] },
      })
    expect(server.bugs).toEqual([])
  })

  test('nothing is loaded from another origin: every answer says so', async () => {
    const { headers } = await fetch(`${server.url}/healthz`)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self'; script-src 'self';/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('large answers are compressed', async () => {
    const response = await post(server.url, JSON.stringify({ query: getIntrospectionQuery() }), {
      'content-type': 'application/json',
      'accept-encoding': 'br',
    })
    expect(response.headers.get('content-encoding')).toBe('br')
    expect(await response.json()).toHaveProperty('data.__schema')
  })

  test('GET /graphql and unknown addresses say what would be right', async () => {
    expect((await fetch(`${server.url}/graphql?query={revision}`)).status).toBe(405)
    expect((await fetch(`${server.url}/nowhere`)).status).toBe(404)
  })

  test('an address that cannot be read is refused in the same shape and under the same protection', async () => {
    for (const address of ['/%ff', '/%', '/graphql/%zz']) {
      const response = await fetch(`${server.url}${address}`)
      expect(response.status).toBe(400)
      expect(response.headers.get('content-security-policy')).toContain("default-src 'self'")
      expect(await response.json()).toEqual({
        errors: [{ message: expect.stringMatching(/^The address cannot be read/), extensions: { code: 'BAD_REQUEST' } }],
      })
    }
  })

  test('an address other than loopback is refused in one sentence', async () => {
    const { startServer } = await import('./serve.ts')
    await expect(
      startServer({
        atlas: server.atlas,
        log: noHistory,
        writer: null,
        viewerOf: async () => thePublic,
        accounts: null,
        host: '0.0.0.0',
        port: 0,
        clock: () => new Date(),
        pages: '',
      }),
    ).rejects.toThrow('HOST is 0.0.0.0; say in GEFLECHT_URL under which address (https://…) people reach Geflecht there.')
  })
})
