import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AccountServer, anAccountServer } from '../testing/accounts.ts'
import { testPlaces } from '../testing/places.ts'
import { rawClient } from '../testing/socket.ts'

const viewer = '{ viewer { signedIn account { key displayName } } }'
const claiming = readFileSync(join(import.meta.dirname, '../../contract/claim-cooperation.graphql'), 'utf8')
const password = 'ein langes Kennwort'
const places = await testPlaces()

for (const place of places) {
  describe(`Signing in while others write, on ${place.name}`, () => {
    let server: AccountServer
    beforeAll(async () => {
      server = await anAccountServer(place, { demo: true }, { load: true })
    })
    afterAll(() => server.close())

    test('neither waits for the other for ever, and nothing of either is lost', async () => {
      const coordinator = server.browser()
      await coordinator.post('/auth/demo', { account: 'coordinator' })
      const before = server.atlas.revision
      const partners = ['awo', 'diakonie', 'drk', 'lebenshilfe', 'jobcenter', 'asd', 'frauenhaus', 'kjp']
      const claims = partners.map((slug) =>
        coordinator.ask(claiming, {
          input: { by: 'inst.musterkreis.caritas', with: `inst.musterkreis.${slug}`, level: 2, version: before },
        }),
      )
      const browsers = Array.from({ length: 12 }, () => server.browser())
      const signIns = browsers.map((browser, n) => browser.post('/auth/demo', { account: ['admin', 'partner', 'analyst'][n % 3] }))
      const made = Array.from({ length: 8 }, (_, n) =>
        server.accounts.people.make({ displayName: `Fachkraft ${n}`, email: `fachkraft${n}@example.org` }),
      )
      for (const { data, errors } of await Promise.all(claims)) expect(data?.claimCooperation, JSON.stringify(errors)).toBeTruthy()
      for (const { status } of await Promise.all(signIns)) expect(status).toBe(200)
      expect(new Set(await Promise.all(made)).size).toBe(8)
      for (const browser of browsers) expect((await browser.ask(viewer)).data.viewer.signedIn).toBe(true)
      expect(server.bugs).toEqual([])
    })

    test('what somebody wrote names them in the log by the account alone', async () => {
      const rows = await server.store.database
        .em()
        .getConnection()
        .execute('select actor, through from revision order by number desc limit 1')
      expect(rows).toEqual([{ actor: 'account:demo-coordinator', through: 'web' }])
    })
  })
}

describe.each(places.filter(({ name }) => name === 'PostgreSQL'))('Two servers on one $name', (place) => {
  let one: AccountServer
  let other: AccountServer
  beforeAll(async () => {
    one = await anAccountServer(place)
    other = await anAccountServer(place, {}, { secondOf: one })
  })
  afterAll(async () => {
    await other.close()
    await one.close()
  })

  test('a session of one holds at the other, and ends at both; names and rights are known at both', async () => {
    const id = await one.accounts.people.make({ displayName: 'Fachkraft', email: 'zwei@example.org' })
    const browser = one.browser()
    const token = await one.accounts.links.invite(id)
    await browser.post('/auth/welcome', { token, displayName: 'Fachkraft Zwei', password })
    const cookie = browser.cookie()
    await expect
      .poll(async () => (await other.ask(viewer, {}, { cookie })).data.viewer)
      .toEqual({
        signedIn: true,
        account: { key: id, displayName: 'Fachkraft Zwei' },
      })
    const client = await rawClient(other.url, { headers: { cookie } })
    await browser.post('/auth/sign-out')
    expect(await client.closed).toMatchObject({ code: 4403 })
    expect((await other.ask(viewer, {}, { cookie })).status).toBe(401)
  })
})

describe('A server that people reach at an address of its own', () => {
  let server: AccountServer
  beforeAll(async () => {
    server = await anAccountServer(places[0]!, { publicUrl: 'https://geflecht.example.org' })
  })
  afterAll(() => server.close())

  /** As a proxy hands it on: under the public name. */
  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; cookies: string[]; text: string }>((resolve, reject) => {
      const { hostname, port } = new URL(server.url)
      const sent = { host: 'geflecht.example.org', 'content-type': 'application/json', origin: 'https://geflecht.example.org', ...headers }
      const asked = request({ hostname, port, path, method: 'POST', headers: sent }, (response) => {
        let text = ''
        response.on('data', (part) => (text += String(part)))
        response.on('end', () => resolve({ status: response.statusCode!, cookies: response.headers['set-cookie'] ?? [], text }))
      })
      asked.on('error', reject)
      asked.end(JSON.stringify(body))
    })

  test('gives cookies that travel over https only, and links to that address', async () => {
    const link = new URL((await server.accounts.firstAdminLink())!)
    expect(link.origin).toBe('https://geflecht.example.org')
    const token = link.searchParams.get('token')
    const { status, cookies, text } = await post('/auth/welcome', { token, displayName: 'Leitung', email: 'leitung@example.org', password })
    expect(status, text).toBe(200)
    expect(cookies[0]).toMatch(/^__Secure-geflecht\.session_token=/)
    expect(cookies[0]).toMatch(/; Secure/)
    const cookie = cookies[0]!.split(';')[0]!
    expect(JSON.parse((await post('/graphql', { query: viewer }, { cookie })).text).data.viewer.signedIn).toBe(true)
    expect((await post('/graphql', { query: viewer }, { cookie, origin: 'https://angriff.example' })).status).toBe(403)
  })

  test('answers to no other name', async () => {
    expect((await post('/graphql', { query: viewer }, { host: 'angriff.example', origin: 'https://angriff.example' })).status).toBe(421)
  })
})
