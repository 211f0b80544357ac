import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AccountServer, anAccountServer, type TestBrowser } from '../testing/accounts.ts'
import { testPlaces } from '../testing/places.ts'
import { readCalendar } from '../testing/readCalendar.ts'

const renewing = `mutation ($input: RenewCalendarFeedInput!) { renewCalendarFeed(input: $input) { address feed { language madeAt fetchedAt } } }`
const withdrawing = 'mutation { withdrawCalendarFeed { language } }'
const mine = '{ calendarFeed { language madeAt fetchedAt } }'

for (const place of await testPlaces()) {
  describe(`A calendar feed, on ${place.name}`, () => {
    let server: AccountServer
    let coordinator: TestBrowser
    const signedIn = async (account: string) => {
      const browser = server.browser()
      expect((await browser.post('/auth/demo', { account })).status).toBe(200)
      return browser
    }
    const renew = async (browser: TestBrowser, language = 'DE') => {
      const { data, errors } = await browser.ask(renewing, { input: { language } })
      return { address: data?.renewCalendarFeed.address as string, feed: data?.renewCalendarFeed.feed, code: errors?.[0]?.extensions.code }
    }
    beforeAll(async () => {
      server = await anAccountServer(place, { demo: true }, { load: true })
      coordinator = await signedIn('coordinator')
    })
    afterAll(async () => {
      expect(server.bugs).toEqual([])
      expect(JSON.stringify(server.reports)).not.toContain('geflecht-cal-')
      await server.close()
    })

    test('has the dates that its account finds in the files of its networks, and no others; programs are told when to look again', async () => {
      const { address, feed } = await renew(coordinator)
      expect(address).toMatch(new RegExp(`^${server.url}/calendar/geflecht-cal-[\\w-]{43}\\.ics$`))
      expect(feed).toMatchObject({ language: 'DE', fetchedAt: null })
      const response = await fetch(address)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
      expect(response.headers.get('cache-control')).toBe('private, no-cache')
      const text = await response.text()
      expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n')
      expect(text).toContain('X-PUBLISHED-TTL:PT12H\r\n')
      expect(text).not.toContain('geflecht-cal-')
      const { name, events } = readCalendar(text)
      expect(name).toBe('Geflecht: Vereinbarungen')
      const { data } = await coordinator.ask('{ networks(first: 100) { edges { node { key } } } }')
      const found = new Set<string>()
      for (const { node } of data.networks.edges) {
        const file = await coordinator.get(`/network/${node.key}/agreements.ics`)
        if (file.status === 200) for (const { uid, day } of readCalendar(file.text).events) found.add(`${uid} ${day}`)
      }
      expect(found.size).toBeGreaterThan(3)
      expect(new Set(events.map(({ uid, day }) => `${uid} ${day}`))).toEqual(found)
      for (const { url } of events) expect(url).toMatch(new RegExp(`^${server.url}/network/net\\.[\\w.-]+/agreements\\?select=agr\\.`))
      expect((await coordinator.ask(mine)).data.calendarFeed.fetchedAt).toMatch(/^\d{4}-/)
    })

    test('is in the language that was chosen, and keeps the numbers of its events when it is renewed', async () => {
      const german = readCalendar(await (await fetch((await renew(coordinator)).address)).text())
      const english = readCalendar(await (await fetch((await renew(coordinator, 'EN')).address)).text())
      expect(english.name).toBe('Geflecht: agreements')
      expect(english.events.map(({ uid }) => uid)).toEqual(german.events.map(({ uid }) => uid))
      expect(english.events.map(({ summary }) => summary)).not.toEqual(german.events.map(({ summary }) => summary))
    })

    test('is not sent again to a program that has it', async () => {
      const { address } = await renew(coordinator)
      const tag = (await fetch(address)).headers.get('etag')!
      expect(tag).toMatch(/^W\/"[\w-]{27}"$/)
      const again = await fetch(address, { headers: { 'if-none-match': `"other", ${tag}` } })
      expect(again.status).toBe(304)
      expect(await again.text()).toBe('')
      expect((await fetch(address, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
      const head = await fetch(address, { method: 'HEAD' })
      expect([head.status, head.headers.get('etag')]).toEqual([200, tag])
    })

    test('ends when it is withdrawn and when another is made; what does not hold is answered as if it were not there', async () => {
      const first = (await renew(coordinator)).address
      const second = (await renew(coordinator)).address
      expect(second).not.toBe(first)
      const gone = await fetch(first)
      const never = await fetch(first.replace(/.{43}\.ics$/, `${'a'.repeat(43)}.ics`))
      expect([gone.status, await gone.text()]).toEqual([never.status, await never.text()])
      expect(gone.status).toBe(404)
      expect((await fetch(second)).status).toBe(200)
      expect((await coordinator.ask(withdrawing)).data.withdrawCalendarFeed).toEqual({ language: 'DE' })
      expect((await fetch(second)).status).toBe(404)
      expect((await coordinator.ask(mine)).data.calendarFeed).toBeNull()
      expect((await coordinator.ask(withdrawing)).errors?.[0]?.extensions.code).toBe('NOT_FOUND')
    })

    test('shows at each time what the account may see then, and nothing once the account is closed', async () => {
      const email = 'wechsel@example.org'
      const id = await server.accounts.people.make({ displayName: 'Wechselnde Leitung', email })
      const secret = await server.accounts.calendarFeeds.renew(id, 'DE')
      const events = async () => readCalendar(await (await fetch(server.accounts.calendarAddress(secret))).text()).events.length
      expect(await events()).toBe(0)
      const role = { role: 'COORDINATOR', scope: { kind: 'NETWORK', key: 'net.musterkreis.ks' } } as const
      await server.accounts.grants.give(id, role, 'test')
      expect(await events()).toBeGreaterThan(0)
      await server.accounts.grants.take(id, role)
      expect(await events()).toBe(0)
      await server.accounts.people.erase(id)
      expect((await fetch(server.accounts.calendarAddress(secret))).status).toBe(404)
      const rows = await server.store.database.em().getConnection().execute('select * from "account"."calendar_feed"')
      expect(JSON.stringify(rows)).not.toContain(id)
    })

    test('is kept as a digest, opens nothing else, and is made in a browser only', async () => {
      const { address } = await renew(coordinator)
      const secret = /geflecht-cal-[\w-]+/.exec(address)![0]
      const rows = await server.store.database.em().getConnection().execute('select * from "account"."calendar_feed"')
      expect(JSON.stringify(rows)).not.toContain(secret.slice(13))
      expect((await server.ask('{ viewer { signedIn } }', {}, { authorization: `Bearer ${secret}` })).status).toBe(401)
      const made = await coordinator.ask(
        'mutation ($input: CreateTokenInput!) { createToken(input: $input) { ... on CreatedToken { secret } } }',
        { input: { name: 'Programm', scope: 'WRITE', days: 1 } },
      )
      const bearer = { authorization: `Bearer ${made.data.createToken.secret}` }
      expect((await server.ask(renewing, { input: { language: 'DE' } }, bearer)).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
      for (const query of [mine, withdrawing]) expect((await server.ask(query)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
      const metrics = await (await fetch(`${server.url}/metrics`)).text()
      expect(metrics).not.toContain('geflecht-cal-')
    })

    test('is not fetched without end, nor guessed', async () => {
      const partner = await signedIn('partner')
      const { address } = await renew(partner)
      let status = 0
      for (let at = 0; at < 61 && status !== 429; at++) status = (await fetch(address, { method: 'HEAD' })).status
      expect(status).toBe(429)
      expect(Number((await fetch(address)).headers.get('retry-after'))).toBeGreaterThan(60)
      const guess = `${server.url}/calendar/geflecht-cal-${'b'.repeat(43)}.ics`
      for (let at = 0; at < 31 && status !== 404; at++) status = (await fetch(guess)).status
      for (let at = 0; at < 31; at++) status = (await fetch(guess)).status
      expect(status).toBe(429)
    })
  })
}
