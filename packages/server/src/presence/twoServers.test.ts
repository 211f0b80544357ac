import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { thePublic } from '../rights/viewer.ts'
import { testPlaces } from '../testing/places.ts'
import { aViewer, coordinatorOf, type PresentPage, presentPage } from '../testing/presentPage.ts'
import { aServer, type TestServer } from '../testing/server.ts'
import { type Relay, relayThrough } from './relay.ts'

const servers = (await testPlaces()).filter(({ name }) => name === 'PostgreSQL')

// Only PostgreSQL serves two processes; where none answers presence ends at the one server.
if (servers.length === 0) test.skip('two servers need a PostgreSQL; none answers at the standard local address')

const viewers = {
  coordinator: aViewer('u1', 'Netzwerkkoordination', coordinatorOf('net.ratingen.ks')),
  deputy: aViewer('u2', 'Stellvertretung', coordinatorOf('net.ratingen.ks')),
}

/** A relay that can be made dumb and deaf, as that of a machine whose power fails. */
const cuttable = (relay: Relay) => {
  let cut = false
  const cuttableRelay: Relay = {
    send: async (text) => (cut ? undefined : relay.send(text)),
    follow: ({ text, anew }) => relay.follow({ text: (heard) => (cut ? undefined : text(heard)), anew }),
    close: relay.close,
  }
  return { relay: cuttableRelay, cut: (isCut: boolean) => (cut = isCut) }
}

const until = (holds: () => unknown) => vi.waitFor(holds, { timeout: 15_000, interval: 20 })

describe.each(servers)('Presence on two servers with one $name', ({ open }) => {
  let url: string
  let discard: () => Promise<void>
  let one: TestServer
  let other: TestServer
  let cutOther: (isCut: boolean) => void
  const pages: PresentPage[] = []
  const aPage = async (server: TestServer, token: string, options?: { hidden: boolean }) => {
    const page = await presentPage(server.url, token, options)
    pages.push(page)
    page.here()
    return page
  }
  const namesOf = (page: PresentPage) => [...page.people.keys()].sort()
  const both = ['Netzwerkkoordination', 'Stellvertretung']

  beforeAll(async () => {
    const opened = await open()
    discard = opened.discard
    url = (opened.place as { url: string }).url
    one = await aServer({ viewer: thePublic, viewers, relay: await relayThrough(url) })
    const { relay, cut } = cuttable(await relayThrough(url))
    cutOther = cut
    other = await aServer({ viewer: thePublic, viewers, relay })
  })
  afterEach(() => {
    for (const { socket } of pages.splice(0)) socket.terminate()
  })
  afterAll(async () => {
    await one.close()
    await other.close()
    await discard()
  })

  test('people see each other, where they are and how they move, across servers', async () => {
    const deputy = await aPage(other, 'deputy')
    const coordinator = await aPage(one, 'coordinator')
    await until(() => expect(namesOf(coordinator)).toEqual(both))
    await until(() => expect(namesOf(deputy)).toEqual(both))
    coordinator.here({ view: 'netzwerkkarte', cursor: { x: 0.5, y: 0.5 } })
    await until(() =>
      expect(deputy.people.get('Netzwerkkoordination')).toMatchObject({ view: 'netzwerkkarte', cursor: { x: 0.5, y: 0.5 } }),
    )
    coordinator.socket.terminate()
    await until(() => expect(namesOf(deputy)).toEqual(['Stellvertretung']))
  })

  test('who has pages on both is one person', async () => {
    const deputy = await aPage(other, 'deputy')
    await aPage(one, 'coordinator')
    const second = await aPage(other, 'coordinator')
    second.here({ view: 'gaps' })
    await until(() => expect(deputy.people.get('Netzwerkkoordination')?.view).toBe('gaps'))
    expect(namesOf(deputy)).toEqual(both)
  })

  test('who hides on one is hidden on the other, and can be shown again from there', async () => {
    const deputy = await aPage(one, 'deputy')
    const there = await aPage(other, 'coordinator')
    await until(() => expect(namesOf(deputy)).toEqual(both))
    const here = await aPage(one, 'coordinator')
    here.say({ type: 'hide', hidden: true })
    await until(() => expect(there.hidden).toBe(true))
    await until(() => expect(namesOf(deputy)).toEqual(['Stellvertretung']))
    there.here({ view: 'gaps' })
    there.say({ type: 'hide', hidden: false })
    await until(() => expect(here.hidden).toBe(false))
    await until(() => expect(namesOf(deputy)).toEqual(both))
  })

  test('a server that starts later knows who is there already', async () => {
    await aPage(one, 'coordinator')
    const third = await aServer({ viewer: thePublic, viewers, relay: await relayThrough(url) })
    const late = await aPage(third, 'deputy')
    await until(() => expect(namesOf(late)).toEqual(both))
    await third.close()
  })

  test('a server that ends takes its people with it', async () => {
    const deputy = await aPage(one, 'deputy')
    const third = await aServer({ viewer: thePublic, viewers, relay: await relayThrough(url) })
    await aPage(third, 'coordinator')
    await until(() => expect(namesOf(deputy)).toEqual(both))
    await third.close()
    await until(() => expect(namesOf(deputy)).toEqual(['Stellvertretung']))
  })

  test('the people of a server that falls silent are gone after a while, and back when it is heard again', async () => {
    const deputy = await aPage(one, 'deputy')
    await aPage(other, 'coordinator')
    await until(() => expect(namesOf(deputy)).toEqual(both))
    cutOther(true)
    await until(() => expect(namesOf(deputy)).toEqual(['Stellvertretung']))
    cutOther(false)
    await until(() => expect(namesOf(deputy)).toEqual(both))
  }, 40_000)

  test('after the line to the database broke, everything is known again that happened meanwhile', async () => {
    const deputy = await aPage(one, 'deputy')
    const coordinator = await aPage(other, 'coordinator')
    await until(() => expect(namesOf(deputy)).toEqual(both))
    const admin = new pg.Client({ connectionString: url })
    await admin.connect()
    await admin.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'geflecht_presence'")
    coordinator.here({ view: 'agreements' })
    await until(() => expect(deputy.people.get('Netzwerkkoordination')?.view).toBe('agreements'))
    await admin.query("select pg_notify('geflecht_presence', 'hallo'), pg_notify('geflecht_presence', 'null')")
    coordinator.here({ view: 'handovers' })
    await until(() => expect(deputy.people.get('Netzwerkkoordination')?.view).toBe('handovers'))
    await admin.end()
  })

  test('a place as long as may be, of many people at once, fits into what PostgreSQL carries', async () => {
    const deputy = await aPage(one, 'deputy')
    const long = { select: `agr.${'ä'.repeat(290)}`, filters: { party: 'ü'.repeat(300), type: 'ö'.repeat(300), sector: 'x'.repeat(300) } }
    const many = await Promise.all(Array.from({ length: 12 }, () => aPage(other, 'coordinator')))
    for (const page of many) page.here(long)
    await until(() => expect(deputy.people.get('Netzwerkkoordination')).toMatchObject(long))
  })
})
