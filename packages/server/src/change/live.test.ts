import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from 'graphql-ws'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import WebSocket from 'ws'
import { claimCooperation, documentCooperation, restateLevel } from '../cooperation/cooperation.commands.ts'
import { addInstitution, renameInstitution } from '../institution/institution.commands.ts'
import type { Draft } from '../log/draft.ts'
import { joinNetwork } from '../network/membership.commands.ts'
import { foundNetwork } from '../network/network.commands.ts'
import { openStore, type Store } from '../store.ts'
import { storm } from '../storm/storm.ts'
import { aClaim, aCooperation, aMembership, aNetwork, anInstitution, theGround } from '../testing/facts.ts'
import { usualSocketPatience } from '../http/sockets.ts'
import { testPlaces } from '../testing/places.ts'
import { aServer, type TestServer } from '../testing/server.ts'
import { following, type Heard, rawClient, type RawClient } from '../testing/socket.ts'

const contract = readFileSync(join(import.meta.dirname, '../../contract/changed.graphql'), 'utf8')
const clock = () => new Date('2026-01-01T12:00:00Z')

const write = async (store: Store, decide: (draft: Draft) => unknown) => {
  const written = await store.writer.run({ actor: 'test', command: 'test' }, decide)
  if (!written.done) throw new Error(JSON.stringify(written.refusals))
  return written.revision
}
const ground = (draft: Draft) => {
  theGround(draft)
  foundNetwork(draft, aNetwork({ key: 'net.ort' }))
  for (const key of ['inst.eins', 'inst.zwei']) addInstitution(draft, anInstitution({ key }))
  joinNetwork(draft, aMembership({ key: 'mem.eins' }))
  joinNetwork(draft, aMembership({ key: 'mem.zwei', institution: 'inst.zwei' }))
  documentCooperation(draft, aCooperation({ key: 'coop.eins-zwei' }))
  claimCooperation(draft, aClaim({ key: 'claim.eins' }))
}
const rename = (store: Store, name: string) => write(store, (draft) => renameInstitution(draft, { key: 'inst.eins', name }))
const joinAs = (draft: Draft, n: string) => {
  addInstitution(draft, anInstitution({ key: `inst.${n}` }))
  joinNetwork(draft, aMembership({ key: `mem.${n}`, institution: `inst.${n}` }))
}

/** What the log has for a network after a revision, by HTTP. */
const logged = async (server: TestServer, since: number, network = 'net.ort'): Promise<Heard[]> => {
  const all: Heard[] = []
  for (let after: string | null = null; ; ) {
    const { data } = await server.ask(
      'query C($since: Int!, $network: String, $after: String) { changes(since: $since, network: $network, first: 100, after: $after) { edges { node { revision kind completes subject { __typename id key } fields } } pageInfo { hasNextPage endCursor } } }',
      { since, network, after },
    )
    all.push(...data.changes.edges.map(({ node }: { node: Heard }) => node))
    if (!data.changes.pageInfo.hasNextPage) return all
    after = data.changes.pageInfo.endCursor
  }
}

/** Changes without the type of their subject: what was there when a change was told can be gone when it is asked for. */
const named = (changes: readonly Heard[]) => changes.map(({ subject: { id, key }, ...change }) => ({ ...change, subject: { id, key } }))

/** Lets everything that waits for the network happen, as it does between writes that come over one. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 1))

const until = (holds: () => unknown) => vi.waitFor(holds, { timeout: 20_000, interval: 10 })

describe('A subscriber', () => {
  let store: Store
  let server: TestServer
  const clients: RawClient[] = []
  const aClient = async (variables?: object) => {
    const client = await rawClient(server.url)
    clients.push(client)
    if (variables) client.subscribe(variables)
    return client
  }

  /** Waits until the server serves so many. */
  const subscriptions = (count: number) =>
    until(async () => expect(await (await fetch(`${server.url}/metrics`)).text()).toContain(`\ngeflecht_subscriptions ${count}\n`))

  const counted = async (what: 'executed' | 'delivered') => {
    const metrics = await (await fetch(`${server.url}/metrics`)).text()
    return Number(new RegExp(`^geflecht_changes_${what}_total (\\d+)$`, 'm').exec(metrics)![1])
  }

  beforeAll(async () => {
    store = await openStore({ folder: null }, clock)
    server = await aServer({ atlas: store.atlas, log: store.log, socketPatience: { ...usualSocketPatience, taking: 400 } })
    await write(store, ground)
  })
  afterEach(() => {
    for (const { socket } of clients.splice(0)) socket.terminate()
  })
  afterAll(async () => {
    await server.close()
    await store.close()
  })

  test('that uses a library of the protocol gets what its document asks for', async () => {
    const client = createClient({ url: `${server.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, lazy: false })
    const told = client.iterate({ query: contract, variables: { network: 'net.ort', since: store.atlas.revision } })
    await write(store, (draft) => restateLevel(draft, { key: 'claim.eins', level: 5, verifiedOn: '2026-01-01' }))
    const changes = [(await told.next()).value, (await told.next()).value]
    expect(changes).toEqual([
      {
        data: {
          changed: {
            revision: store.atlas.revision,
            at: '2026-01-01T12:00:00.000Z',
            kind: 'CHANGED',
            subject: { __typename: 'Claim', id: expect.any(String), key: 'claim.eins' },
            fields: ['level', 'verifiedOn'],
          },
        },
      },
      { data: { changed: expect.objectContaining({ subject: expect.objectContaining({ key: 'coop.eins-zwei' }) }) } },
    ])
    await client.dispose()
  })

  test('who names a revision gets everything after it first, then what comes; who names none, only what comes', async () => {
    const since = store.atlas.revision
    await rename(store, 'Haus A')
    const [fromThen, fromNow] = [await aClient({ network: 'net.ort', since }), await aClient({ network: 'net.ort' })]
    await until(() => expect(fromThen.changes).toHaveLength(1))
    await subscriptions(2)
    await rename(store, 'Haus B')
    await until(() => expect(fromNow.changes).toHaveLength(1))
    await until(() => expect(fromThen.changes).toHaveLength(2))
    expect(fromThen.changes).toEqual(await logged(server, since))
    expect(fromNow.changes).toEqual(fromThen.changes.slice(1))
  })

  test('gets during a storm of writes exactly what the log has, in order, wherever it begins and however often it is cut off', async () => {
    const since = store.atlas.revision
    const blowing = (async () => {
      for (let n = 0; n < 120; n++) {
        await write(store, (draft) => {
          for (let m = 0; m <= n % 3; m++) joinAs(draft, `sturm-${n}-${m}`)
        })
        if (n % 10 === 0) await storm(store.writer, n, 3)
        await turn()
      }
    })()
    const whole: Heard[] = []
    let known = since
    let cuts = 0
    const steady = await aClient({ network: 'net.ort', since })
    for (let done = false; !done; ) {
      const client = await aClient({ network: 'net.ort', since: known })
      done = await Promise.race([
        blowing.then(() => true),
        new Promise<false>((resolve) => setTimeout(() => resolve(false), 20 + cuts * 5)),
      ])
      const heard = () => client.changes.findLast(({ completes }) => completes)?.revision ?? known
      // The client before may have had everything already: then nothing comes any more.
      if (done) await until(async () => expect(heard()).toBe((await logged(server, known)).at(-1)?.revision ?? known))
      else client.socket.terminate()
      cuts++
      const last = client.changes.findLastIndex(({ completes }) => completes)
      whole.push(...client.changes.slice(0, last + 1))
      known = whole.at(-1)?.revision ?? known
    }
    const expected = await logged(server, since)
    await until(() => expect(steady.changes).toHaveLength(expected.length))
    expect(named(steady.changes)).toEqual(named(expected))
    expect(named(whole)).toEqual(named(expected))
    expect(expected.length).toBeGreaterThan(400)
    expect(cuts).toBeGreaterThan(3)
  })

  test('shares its texts with all who asked the same: a change is executed once, however many there are', async () => {
    const many = await Promise.all(Array.from({ length: 20 }, () => aClient({ network: 'net.ort', since: store.atlas.revision })))
    const other = await aClient()
    other.subscribe(
      { network: 'net.ort' },
      '1',
      'subscription($network: String!) { changed(network: $network) { revision subject { id } } }',
    )
    await subscriptions(21)
    const before = await counted('executed')
    for (let n = 0; n < 5; n++) await rename(store, `Haus ${n}`)
    for (const client of [...many, other]) await until(() => expect(client.changes).toHaveLength(5))
    expect((await counted('executed')) - before).toBe(10)
  })

  test('may follow from the beginning with as many subscriptions as a socket carries: none is cut off for what the others are sent', async () => {
    await write(store, (draft) => {
      for (let n = 0; n < 300; n++) joinAs(draft, `viel-${n}-${'x'.repeat(150)}`)
    })
    const client = await aClient()
    const warnings: string[] = []
    const warned = ({ name }: Error) => warnings.push(name)
    process.on('warning', warned)
    for (let n = 0; n < 32; n++) client.subscribe({ network: 'net.ort', since: 0 }, `s${n}`)
    const all = (await logged(server, 0)).length
    await until(() => expect(client.changes).toHaveLength(32 * all))
    process.off('warning', warned)
    expect(warnings).toEqual([])
    expect(client.socket.readyState).toBe(WebSocket.OPEN)
  })

  test('that was away too long is told to load anew and from where to go on, instead of being told everything', async () => {
    await rename(store, 'Haus Z')
    const asked: number[] = []
    const away = await aServer({
      atlas: store.atlas,
      log: {
        ...store.log,
        countSince: async (since, atMost) => {
          asked.push(since)
          return since < store.atlas.revision ? atMost : 0
        },
      },
    })
    const client = await rawClient(away.url)
    clients.push(client)
    client.subscribe({ network: 'net.ort', since: store.atlas.revision - 1 })
    const { payload } = await client.heard(({ type }) => type === 'error')
    expect(payload).toMatchObject([{ extensions: { code: 'RELOAD', revision: store.atlas.revision } }])
    client.subscribe({ network: 'net.ort', since: payload[0].extensions.revision }, '2')
    await until(async () => expect(asked).toHaveLength(2))
    await rename(store, 'Haus Y')
    await until(() => expect(client.changes).toHaveLength(1))
    expect(await store.log.countSince(0, 1_000_000)).toBeGreaterThan(await store.log.countSince(0, 5))
    await away.close()
  })

  test('that does not take in what it is sent is cut off with a code that says how to resume, and loses nothing', async () => {
    const since = store.atlas.revision
    // More than what the operating system holds for a client that does not read.
    const much = Array.from({ length: 60 }, (_, n) => `k${n}: subject { id key }`).join(' ')
    const slow = await aClient()
    slow.subscribe({ network: 'net.ort', since }, '1', following.replace('fields }', `fields ${much} }`))
    await subscriptions(1)
    const before = await counted('delivered')
    slow.socket.pause()
    for (let n = 0; n < 8; n++) {
      await write(store, (draft) => {
        for (let m = 0; m < 150; m++) joinAs(draft, `langsam-${n}-${m}-${'x'.repeat(150)}`)
      })
      await turn()
    }
    await until(async () => expect(await counted('delivered')).toBeGreaterThan(before))
    for (let sent = -1, now = 0; sent !== now; ) {
      sent = now
      await new Promise((resolve) => setTimeout(resolve, 600))
      now = await counted('delivered')
    }
    slow.socket.resume()
    expect(await slow.closed).toEqual({ code: 4413, reason: 'Too slow: subscribe again with since' })
    const last = slow.changes.findLastIndex(({ completes }) => completes)
    const known = slow.changes[last]?.revision ?? since
    expect(known).toBeLessThan(store.atlas.revision)
    const again = await aClient({ network: 'net.ort', since: known })
    await until(() => expect(again.changes.at(-1)).toMatchObject({ revision: store.atlas.revision, completes: true }))
    const plain = ({ revision, kind, completes, subject, fields }: Heard): Heard => ({ revision, kind, completes, subject, fields })
    expect([...slow.changes.slice(0, last + 1), ...again.changes].map(plain)).toEqual((await logged(server, since)).map(plain))
  })
})

const servers = (await testPlaces()).filter(({ name }) => name === 'PostgreSQL')
if (servers.length === 0) test.skip('two servers need a PostgreSQL; none answers at the standard local address')

describe.each(servers)('A subscriber of one of two servers on one $name', ({ open }) => {
  test('gets what either of them writes, in the order of the commits, and can go on with the other one', async () => {
    const { place, discard } = await open()
    const stores = [await openStore(place, clock), await openStore(place, clock)] as const
    await write(stores[0], ground)
    await stores[1].writer.advance()
    const running = [
      await aServer({ atlas: stores[0].atlas, log: stores[0].log }),
      await aServer({ atlas: stores[1].atlas, log: stores[1].log }),
    ]
    const since = stores[0].atlas.revision
    const client = await rawClient(running[0]!.url)
    client.subscribe({ network: 'net.ort', since })
    await Promise.all(
      stores.map(async (store, n) => {
        for (let m = 0; m < 30; m++) await write(store, (draft) => joinAs(draft, `${n}-${m}`))
      }),
    )
    const last = await write(stores[0], (draft) => joinAs(draft, 'letzte'))
    // The other server may not have heard of this revision yet: it asks before it refuses.
    const expected = await logged(running[1]!, since)
    const resumed = await rawClient(running[1]!.url)
    resumed.subscribe({ network: 'net.ort', since: last })
    await until(() => expect(client.changes).toHaveLength(122))
    await until(async () => expect(await logged(running[1]!, since)).toHaveLength(122))
    expect(client.changes).toEqual(await logged(running[1]!, since))
    expect(client.changes.slice(0, expected.length)).toEqual(expected)
    await rename(stores[1], 'Haus C')
    await until(() => expect(resumed.changes).toHaveLength(1))
    await until(() => expect(client.changes).toHaveLength(123))
    for (const one of running) await one.close()
    expect(await client.closed).toMatchObject({ code: 1001 })
    for (const store of stores) await store.close()
    await discard()
  })
})
