import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Line } from '../http/line.ts'
import { usualSocketPatience } from '../http/sockets.ts'
import { thePublic, type Viewer } from '../rights/viewer.ts'
import { aViewer, coordinatorOf, type PresentPage, presentPage, somewhere } from '../testing/presentPage.ts'
import { aServer, type TestServer } from '../testing/server.ts'
import { Presence } from './presence.ts'
import { presenceDoor } from './presenceDoor.ts'

/** An institution that belongs to the network of Ratingen. */
const memberOf = ({ atlas }: TestServer, network: string): string => {
  const { membership, participation, meeting, institution } = atlas.tables
  const id = atlas.idOfKey('network', network)!
  const rows = Array.from(membership.referring('network', id), (row) => membership.columns.institution.at(row))
  const met = Array.from(meeting.referring('network', id)).flatMap((row) =>
    Array.from(participation.referring('meeting', meeting.id.at(row)!), (part) => participation.columns.institution.at(part)),
  )
  const keys = [...rows, ...met].map((member) => atlas.rowOf(member)).filter((row) => !institution.columns.anonymous.at(row))
  return institution.key.at(keys[0]!)
}

const viewers: Record<string, Viewer> = {
  coordinator: aViewer('u1', 'Netzwerkkoordination', coordinatorOf('net.ratingen.ks'), coordinatorOf('net.olsberg.fh-ks')),
  deputy: aViewer('u2', 'Stellvertretung', coordinatorOf('net.ratingen.ks')),
  analyst: aViewer('u3', 'Auswertung', { role: 'ANALYST', scope: { kind: 'EVERYWHERE' } }),
  admin: aViewer('u4', 'Administration', { role: 'ADMIN', scope: { kind: 'EVERYWHERE' } }),
  stranger: aViewer('u5', 'Koordination Olsberg', coordinatorOf('net.olsberg.fh-ks')),
  nobody: aViewer('u6', 'Ohne Rolle'),
}

const until = (holds: () => unknown) => vi.waitFor(holds, { timeout: 10_000, interval: 10 })

describe('Who is here', () => {
  let server: TestServer
  const pages: PresentPage[] = []
  const open = async (token: string | null, options?: Parameters<typeof presentPage>[2]) => {
    const page = await presentPage(server.url, token, options)
    pages.push(page)
    return page
  }
  const inRatingen = async (token: string, where: Parameters<PresentPage['here']>[0] = {}) => {
    const page = await open(token)
    page.here(where)
    await until(() => expect(page.texts.some((text) => text.includes('"room"'))).toBe(true))
    return page
  }

  beforeAll(async () => {
    server = await aServer({
      viewer: thePublic,
      viewers,
      socketPatience: { ...usualSocketPatience, greeting: 600, heartbeat: 200, recheck: 100 },
    })
    viewers['partner'] = aViewer('u7', 'Kita', {
      role: 'PARTNER',
      scope: { kind: 'INSTITUTION', key: memberOf(server, 'net.ratingen.ks') },
    })
  })
  afterEach(async () => {
    for (const { socket } of pages.splice(0)) socket.terminate()
    await until(async () => expect(await (await fetch(`${server.url}/metrics`)).text()).toContain('\ngeflecht_presence_sockets 0\n'))
  })
  afterAll(() => server.close())

  test('is seen by everybody in the network at once: view, selection, what is edited, cursor, day and filters', async () => {
    const one = await inRatingen('coordinator')
    const other = await inRatingen('deputy')
    one.here({
      view: 'netzwerkkarte',
      select: 'G03:net.ratingen.ks',
      editing: { id: 'net.ratingen.ks', field: 'name' },
      cursor: { x: 0.25, y: -0.5 },
      asOf: '2023-05-03',
      filters: { severity: 'HIGH,LOW' },
    })
    await until(() => expect(other.people.get('Netzwerkkoordination')?.view).toBe('netzwerkkarte'))
    expect(other.people.get('Netzwerkkoordination')).toEqual({
      id: one.you,
      name: 'Netzwerkkoordination',
      colour: expect.any(Number),
      view: 'netzwerkkarte',
      select: 'G03:net.ratingen.ks',
      editing: { id: 'net.ratingen.ks', field: 'name' },
      cursor: { x: 0.25, y: -0.5 },
      asOf: '2023-05-03',
      filters: { severity: 'HIGH,LOW' },
    })
    expect(one.people.get('Stellvertretung')?.colour).not.toBe(one.people.get('Netzwerkkoordination')?.colour)
    one.socket.terminate()
    await until(() => expect([...other.people.keys()]).toEqual(['Stellvertretung']))
  })

  test('is told without any time: not when somebody came, not how long they stay, not when they last did something', async () => {
    const one = await inRatingen('coordinator')
    const other = await inRatingen('deputy')
    one.here({ cursor: { x: 0, y: 0 } })
    await until(() => expect(other.people.get('Netzwerkkoordination')?.cursor).not.toBeNull())
    const { id: _, ...person } = other.people.get('Netzwerkkoordination')!
    expect(Object.keys(person).sort()).toEqual(['asOf', 'colour', 'cursor', 'editing', 'filters', 'name', 'select', 'view'])
  })

  test('is one person, however many pages are open: where the last one is that spoke', async () => {
    const other = await inRatingen('deputy')
    const first = await inRatingen('coordinator', { view: 'gaps' })
    const second = await inRatingen('coordinator', { view: 'agreements' })
    const seen = () => other.people.get('Netzwerkkoordination')
    await until(() => expect(seen()?.view).toBe('agreements'))
    first.here({ view: 'handovers' })
    await until(() => expect(seen()?.view).toBe('handovers'))
    expect(other.people.size).toBe(2)
    first.socket.close()
    await until(() => expect(seen()?.view).toBe('agreements'))
    second.say({ type: 'away' })
    await until(() => expect(seen()).toBeUndefined())
  })

  test('and who goes to another network leaves the first', async () => {
    const one = await inRatingen('coordinator')
    const other = await inRatingen('deputy')
    const elsewhere = await open('stranger')
    elsewhere.here({}, 'net.olsberg.fh-ks')
    one.here({}, 'net.olsberg.fh-ks')
    await until(() => expect(elsewhere.people.has('Netzwerkkoordination')).toBe(true))
    await until(() => expect(other.people.has('Netzwerkkoordination')).toBe(false))
  })

  test('many movements of a cursor come as few messages, the last of them always', async () => {
    const one = await inRatingen('coordinator')
    const other = await inRatingen('deputy')
    const before = other.texts.length
    for (let n = 1; n <= 25; n++) one.here({ cursor: { x: n / 100, y: 0 } })
    await until(() => expect(other.people.get('Netzwerkkoordination')?.cursor).toEqual({ x: 0.25, y: 0 }))
    expect(other.texts.length - before).toBeLessThanOrEqual(5)
    expect(other.texts.at(-1)!.length).toBeLessThan(120)
  })

  describe('and hidden', () => {
    test('is shown to nobody, nowhere, but sees the others', async () => {
      const other = await inRatingen('deputy')
      const shown = await inRatingen('coordinator')
      await until(() => expect(other.people.size).toBe(2))
      const hiding = await open('coordinator', { hidden: true })
      expect(hiding.hidden).toBe(true)
      await until(() => expect([...other.people.keys()]).toEqual(['Stellvertretung']))
      await until(() => expect(shown.hidden).toBe(true))
      hiding.here({ select: 'net.ratingen.ks', cursor: { x: 0, y: 0 } })
      await until(() => expect([...hiding.people.keys()]).toEqual(['Stellvertretung']))
      const third = await inRatingen('admin')
      await until(() => expect([...third.people.keys()].sort()).toEqual(['Administration', 'Stellvertretung']))
      expect(other.texts.slice(other.texts.findLastIndex((text) => text.includes('"left":["')) + 1).join()).not.toContain(hiding.you)
    })

    test('stays so on a further page, and after the page is closed that asked for it', async () => {
      const other = await inRatingen('deputy')
      const hiding = await open('coordinator', { hidden: true })
      const further = await inRatingen('coordinator')
      expect(further.hidden).toBe(true)
      hiding.socket.close()
      further.here({ view: 'gaps' })
      await wait(200)
      expect([...other.people.keys()]).toEqual(['Stellvertretung'])
    })

    test('is shown again when any of their pages says so', async () => {
      const other = await inRatingen('deputy')
      const hiding = await open('coordinator', { hidden: true })
      const further = await inRatingen('coordinator')
      further.say({ type: 'hide', hidden: false })
      await until(() => expect(hiding.hidden).toBe(false))
      await until(() => expect(other.people.has('Netzwerkkoordination')).toBe(true))
    })
  })

  describe('is nobody’s business', () => {
    test('who has not signed in', async () => {
      const page = await open(null)
      page.say({ type: 'hello' })
      expect(await page.closed).toEqual({ code: 4401, reason: 'Not signed in' })
    })

    test.each(['stranger', 'nobody'])('who is in no role for the network (%s), told as if there were no such network', async (token) => {
      const refused = await open(token)
      refused.here()
      const unknown = await open('coordinator')
      unknown.here({}, 'net.nirgends')
      expect(await refused.closed).toEqual({ code: 4404, reason: 'Not found' })
      expect(await unknown.closed).toEqual(await refused.closed)
      expect(refused.texts.join()).not.toContain('"room"')
    })

    test('who signed out or lost the right meanwhile, though the socket stands', async () => {
      const other = await inRatingen('deputy')
      const leaving = await inRatingen('admin')
      const before = viewers['admin']!
      viewers['admin'] = { ...before, grants: [] }
      expect((await leaving.closed).code).toBe(4404)
      await until(() => expect([...other.people.keys()]).toEqual(['Stellvertretung']))
      viewers['admin'] = before
      const again = await inRatingen('admin')
      viewers['admin'] = thePublic
      expect((await again.closed).code).toBe(4401)
      viewers['admin'] = before
    })
  })

  test('partners and analysts learn who is there, but not which gap or need somebody looks at, nor of an institution that is one person', async () => {
    const { institution } = server.atlas.tables
    const anonymous = [...institution.rows()].find((row) => institution.columns.anonymous.at(row))!
    const practice = institution.key.at(anonymous)
    const deputy = await inRatingen('deputy')
    const outer = [await inRatingen('partner'), await inRatingen('analyst')]
    const one = await inRatingen('coordinator')
    const hidden = ['G03:net.ratingen.ks', 'need.eins', practice, `tie:${practice}~${practice}`]
    for (const select of hidden) {
      one.here({ select, editing: { id: select, field: 'title' }, filters: { party: practice, severity: 'HIGH' } })
      await until(() => expect(deputy.people.get('Netzwerkkoordination')?.select).toBe(select))
      for (const page of outer)
        await until(() =>
          expect(page.people.get('Netzwerkkoordination')).toMatchObject({ select: null, editing: null, filters: { severity: 'HIGH' } }),
        )
    }
    for (const page of outer) for (const key of hidden) expect(page.texts.join()).not.toContain(key)
    one.here({ select: 'net.ratingen.ks' })
    for (const page of outer) await until(() => expect(page.people.get('Netzwerkkoordination')?.select).toBe('net.ratingen.ks'))
  })

  const here = (more: object) => ({ type: 'here', network: 'net.ratingen.ks', ...somewhere, ...more })

  describe('A page is cut off', () => {
    test.each<[string, unknown]>([
      ['what is no JSON', 'hallo'],
      ['a list', '[]'],
      ['nothing known', { type: 'dance' }],
      ['a field too many', here({ minutes: 3 })],
      ['a field too few', { type: 'here', network: 'net.ratingen.ks' }],
      ['a view that is none', here({ view: '<b>hallo</b>' })],
      ['a sentence as selection', here({ select: 'Sie sind entlassen' })],
      ['a selection without end', here({ select: 'a'.repeat(301) })],
      ['a field that is a sentence', here({ editing: { id: 'net.ratingen.ks', field: 'du da' } })],
      ['a cursor that is not a place', here({ cursor: { x: '1', y: 0 } })],
      ['a cursor beyond the map', here({ cursor: { x: 1e9, y: 0 } })],
      ['a day that is none', here({ asOf: '2023-02-30' })],
      ['filters that are a list', here({ filters: ['a'] })],
      ['a filter that is a page', here({ filters: { x: 'javascript:alert(1)//<' } })],
      ['too many filters', here({ filters: Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`f${'x'.repeat(n)}`, 'a'])) })],
      ['a network that is an object', { ...here({}), network: {} }],
      ['a switch that is no switch', { type: 'hide', hidden: 'yes' }],
    ])('when it says %s', async (_, message) => {
      const page = await open('coordinator')
      page.say(message as object)
      expect(await page.closed).toEqual({ code: 4400, reason: 'Invalid message' })
    })

    test('when it says something before it was welcomed, greets twice, or never greets', async () => {
      const early = await open(null)
      early.here()
      expect((await early.closed).code).toBe(4401)
      const twice = await open('coordinator')
      twice.say({ type: 'hello' })
      expect((await twice.closed).code).toBe(4429)
      expect((await (await open(null)).closed).code).toBe(4408)
    })

    test('when a message is larger than any can be', async () => {
      const page = await open('coordinator')
      page.say(`"${'x'.repeat(5000)}"`)
      expect((await page.closed).code).toBe(1009)
    })

    test('when it floods, and with it everything of it', async () => {
      const other = await inRatingen('deputy')
      const page = await inRatingen('coordinator')
      for (let n = 0; n < 500; n++) page.here({ cursor: { x: n / 1000, y: 0 } })
      expect((await page.closed).code).toBe(4429)
      await until(() => expect([...other.people.keys()]).toEqual(['Stellvertretung']))
    })

    test('when its user has twenty open already', async () => {
      for (let n = 0; n < 20; n++) await open('coordinator')
      expect((await (await open('coordinator')).closed).code).toBe(4429)
      expect((await open('deputy')).you).not.toBe('')
    })

    test('when the machine behind it is gone without a word: within the heartbeat', async () => {
      const other = await inRatingen('deputy')
      const port = Number(new URL(server.url).port)
      const raw = connect(port, '127.0.0.1')
      raw.write(
        'GET /presence HTTP/1.1\r\nhost: localhost\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nsec-websocket-protocol: geflecht-presence\r\n\r\n',
      )
      await new Promise((resolve) => raw.once('data', resolve))
      const closed = new Promise((resolve) => raw.once('close', resolve))
      raw.write(frameOf({ type: 'hello', authorization: 'Bearer coordinator' }))
      await wait(50)
      raw.write(frameOf(here({})))
      await until(() => expect(other.people.has('Netzwerkkoordination')).toBe(true))
      // It answers no ping from here on.
      await closed
      await until(() => expect([...other.people.keys()]).toEqual(['Stellvertretung']))
      raw.destroy()
    })
  })

  test('a page that does not take in what it is told is let go', async () => {
    const { atlas } = server
    const closed: number[] = []
    let waiting = 0
    const line: Line = {
      send: () => {},
      sendAll: () => {},
      waiting: () => waiting,
      drained: async () => true,
      close: (code) => closed.push(code),
    }
    const presence = new Presence(atlas, null)
    const begin = (token: string) => presenceDoor({ presence, atlas, viewerOf: async () => viewers[token]! }).begin(line, {})
    const [one, other] = [begin('coordinator'), begin('deputy')]
    for (const conversation of [one, other]) conversation.hear('{"type":"hello"}')
    await wait(1)
    one.hear(JSON.stringify(here({})))
    waiting = 1024 * 1024
    other.hear(JSON.stringify(here({})))
    await until(() => expect(closed).toEqual([4413, 4413]))
    await presence.close()
  })

  test('a page of another origin is not let in', async () => {
    await expect(presentPage(server.url, null, { headers: { origin: 'https://example.org' } })).rejects.toThrow('403')
  })
})

/** A text as a client's frame, masked with zeros. */
const frameOf = (message: object): Buffer => {
  const text = Buffer.from(JSON.stringify(message))
  return Buffer.concat([Buffer.from([0x81, 0x80 | 126, text.length >> 8, text.length & 255, 0, 0, 0, 0]), text])
}
