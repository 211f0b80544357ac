import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aServer, type TestServer } from '../testing/server.ts'
import { following, rawClient } from '../testing/socket.ts'
import { usualSocketPatience } from './sockets.ts'

const ratingen = { network: 'net.ratingen.ks' }

describe('A socket', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await aServer({ socketPatience: { ...usualSocketPatience, greeting: 1000, heartbeat: 300 } })
  })
  afterAll(() => server.close())

  /** How the server answers a handshake with these headers. */
  const handshake = (headers: Record<string, string>, path = '/graphql') =>
    new Promise<number>((resolve) => {
      const asked = request(`${server.url}${path}`, {
        headers: {
          connection: 'Upgrade',
          upgrade: 'websocket',
          'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
          'sec-websocket-version': '13',
          'sec-websocket-protocol': 'graphql-transport-ws',
          ...headers,
        },
      })
      asked.on('upgrade', (response, socket) => {
        socket.destroy()
        resolve(response.statusCode!)
      })
      asked.on('response', ({ statusCode }) => resolve(statusCode!))
      asked.end()
    })

  test('is opened for programs and for pages of this server, not for pages of others', async () => {
    const own = server.url.replace('http://', '')
    expect(await handshake({})).toBe(101)
    expect(await handshake({ origin: server.url })).toBe(101)
    expect(await handshake({ origin: 'https://example.org' })).toBe(403)
    expect(await handshake({ origin: `http://localhost:${own.split(':')[1]}` })).toBe(403)
    expect(await handshake({ origin: 'null' })).toBe(403)
    expect(await handshake({ host: 'example.org', origin: 'http://example.org' })).toBe(421)
    expect(await handshake({}, '/other')).toBe(404)
    expect(await handshake({}, '//')).toBe(404)
    expect(await handshake({ 'sec-websocket-version': '1' })).toBe(400)
  })

  test.each([
    [
      'speaks before it is greeted',
      { greet: false },
      { id: '1', type: 'subscribe', payload: { query: following, variables: ratingen } },
      4401,
    ],
    ['greets twice', {}, { type: 'connection_init' }, 4429],
    ['says what is no JSON', {}, 'hallo', 4400],
    ['says what is no message', {}, '[1]', 4400],
    ['says nothing that is known', {}, { type: 'dance' }, 4400],
    ['subscribes without a name', {}, { type: 'subscribe', payload: { query: following } }, 4400],
    ['subscribes without a document', {}, { id: '1', type: 'subscribe', payload: {} }, 4400],
    ['subscribes with variables that are none', {}, { id: '1', type: 'subscribe', payload: { query: following, variables: [1] } }, 4400],
    ['says more than 64 KiB', {}, { id: '1', type: 'subscribe', payload: { query: '#'.repeat(70_000) } }, 1009],
  ])('that %s ends', async (...given) => {
    const [, options, message, code] = given
    const client = await rawClient(server.url, options)
    client.say(message)
    expect(await client.closed).toMatchObject({ code })
  })

  test('that speaks another protocol, says nothing, or sends bytes ends', async () => {
    const silent = await rawClient(server.url, { greet: false })
    const binary = await rawClient(server.url)
    binary.socket.send(Buffer.from('{}'))
    expect(await binary.closed).toMatchObject({ code: 4400 })
    expect(await silent.closed).toMatchObject({ code: 4408 })
    expect(await handshake({ 'sec-websocket-protocol': 'graphql-ws' })).toBe(101)
  })

  test('that uses a name twice ends; a name that was completed is free again', async () => {
    const client = await rawClient(server.url)
    client.subscribe(ratingen)
    client.say({ id: '1', type: 'complete' })
    client.subscribe(ratingen)
    client.say({ type: 'ping' })
    await client.heard(({ type }) => type === 'pong')
    client.subscribe(ratingen)
    expect(await client.closed).toMatchObject({ code: 4409 })
  })

  test('that answers the heartbeat lives', async () => {
    const client = await rawClient(server.url)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(client.socket.readyState).toBe(client.socket.OPEN)
    client.socket.close()
  })

  test('that gives no sign of life is ended', async () => {
    const client = await rawClient(server.url)
    client.socket.pause()
    await new Promise((resolve) => setTimeout(resolve, 1200))
    client.socket.resume()
    expect(await client.closed).toMatchObject({ code: 1006 })
  })

  const deep = `{ a ${'{ a '.repeat(70)}${'} '.repeat(70)}}`
  test.each([
    ['a query', '{ revision }', {}, 'BAD_USER_INPUT', /Send a query by POST/],
    [
      'a mutation',
      'mutation { claimCooperation(input: { by: "a", with: "b", level: 1 }) { __typename } }',
      {},
      'BAD_USER_INPUT',
      /Send a mutation by POST/,
    ],
    ['what cannot be read', 'subscription {', {}, 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    ['a field that there is not', 'subscription { gone }', {}, 'GRAPHQL_VALIDATION_FAILED', /gone/],
    [
      'two roots',
      'subscription { a: changed(network: "x") { at } b: changed(network: "y") { at } }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
      /one/,
    ],
    ['a network that there is not', following, { network: 'net.x' }, 'NOT_FOUND', /There is no network/],
    ['a revision that was never given', following, { ...ratingen, since: 7 }, 'BAD_USER_INPUT', /revisions run from 0 to 1/],
    ['no network', following, {}, 'BAD_USER_INPUT', /network/],
    ['a number for a network', following, { network: 1 }, 'BAD_USER_INPUT', /network/],
    ['brackets without end', `subscription ${deep}`, {}, 'BAD_USER_INPUT', /brackets within brackets/],
    [
      'too many aliases',
      `subscription { changed(network: "x") { ${Array.from({ length: 101 }, (_, n) => `a${n}: at`).join(' ')} } }`,
      {},
      'BAD_USER_INPUT',
      /101 aliases/,
    ],
    [
      'variables without end',
      following,
      { network: JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`) as unknown },
      'BAD_USER_INPUT',
      /within each other/,
    ],
  ])('refuses %s and stays', async (_, query, variables, code, message) => {
    const client = await rawClient(server.url)
    client.subscribe(variables, 'q', query)
    const { payload } = await client.heard(({ type }) => type === 'error')
    expect(payload[0]).toMatchObject({ message: expect.stringMatching(message) as string, extensions: { code } })
    client.say({ type: 'ping' })
    await client.heard(({ type }) => type === 'pong')
    client.socket.close()
    expect(server.bugs).toEqual([])
  })

  test('carries 32 subscriptions and refuses the next one', async () => {
    const client = await rawClient(server.url)
    for (let n = 0; n <= 32; n++) client.subscribe(ratingen, String(n))
    expect(await client.heard(({ type }) => type === 'error')).toMatchObject({
      id: '32',
      payload: [{ extensions: { code: 'RATE_LIMITED' } }],
    })
    client.socket.close()
  })

  test('is where subscriptions go: by POST they are refused with where to go', async () => {
    const { errors, status } = await server.ask(following, ratingen)
    expect(status).toBe(400)
    expect(errors![0]).toMatchObject({
      message: expect.stringMatching(/graphql-transport-ws/) as string,
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })
})
