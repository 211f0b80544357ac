import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AccountServer, anAccountServer } from '../testing/accounts.ts'
import { testPlaces } from '../testing/places.ts'
import { rawClient } from '../testing/socket.ts'

const viewer = '{ viewer { signedIn mayWrite through account { id key displayName } grants { role scope key label } } }'
const password = 'ein langes Kennwort'
const person = { displayName: 'Fachkraft Beispiel', email: 'fachkraft@example.org' }

for (const place of await testPlaces()) {
  describe(`Signing in, on ${place.name}`, () => {
    let server: AccountServer
    beforeAll(async () => {
      server = await anAccountServer(place)
    })
    afterAll(() => server.close())

    /** Somebody who has set up an account by the link of an invitation. */
    const aMember = async (email: string) => {
      const id = await server.accounts.people.make({ displayName: 'Eingeladen', email })
      const browser = server.browser()
      const token = await server.accounts.links.invite(id)
      const welcomed = await browser.post('/auth/welcome', { token, displayName: person.displayName, password })
      expect(welcomed.status, welcomed.text).toBe(200)
      return { id, browser, welcomed }
    }

    test('the public is told that it has not signed in', async () => {
      expect((await server.ask(viewer)).data.viewer).toEqual({ signedIn: false, mayWrite: false, through: '', account: null, grants: [] })
    })

    test('the first administrator sets up an account by a link that works once', async () => {
      const link = new URL((await server.accounts.firstAdminLink())!)
      expect(link.pathname).toBe('/welcome')
      const token = link.searchParams.get('token')
      const browser = server.browser()
      expect((await browser.post('/auth/welcome', { token, displayName: 'Leitung', password })).body.errors[0].extensions.reason).toBe(
        'INVALID_EMAIL',
      )
      const welcomed = await browser.post('/auth/welcome', { token, displayName: 'Leitung', email: 'Leitung@example.org', password })
      expect(welcomed.body).toEqual({ signedIn: true })
      expect((await browser.ask(viewer)).data.viewer).toMatchObject({
        signedIn: true,
        mayWrite: true,
        through: 'web',
        account: { displayName: 'Leitung' },
        grants: [{ role: 'ADMIN', scope: 'EVERYWHERE', key: null, label: null }],
      })
      const again = await server.browser().post('/auth/welcome', { token, displayName: 'Zweite', email: 'x@example.org', password })
      expect(again.body.errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', reason: 'INVALID_TOKEN' } })
      expect(await server.accounts.firstAdminLink()).toBeNull()
    })

    test('whoever was invited signs in with the password from then on; the cookie is out of reach of scripts and other sites', async () => {
      const { welcomed } = await aMember(person.email)
      const browser = server.browser()
      const signedIn = await browser.post('/auth/sign-in/email', { email: person.email, password })
      expect(signedIn.status).toBe(200)
      for (const { cookies, text } of [welcomed, signedIn]) {
        const session = cookies.find((cookie) => cookie.startsWith('geflecht.session_token='))!
        expect(session).toMatch(/HttpOnly/i)
        expect(session).toMatch(/SameSite=Lax/i)
        expect(session).not.toMatch(/Secure/i)
        expect(text).not.toContain(/=([^;.]+)/.exec(session)![1])
      }
      expect((await browser.ask(viewer)).data.viewer).toMatchObject({
        signedIn: true,
        grants: [],
        account: { displayName: person.displayName },
      })
    })

    test('a link that was asked for twice at once is used once', async () => {
      const id = await server.accounts.people.make({ displayName: 'Eilig', email: 'eilig@example.org' })
      const token = await server.accounts.links.invite(id)
      const tries = await Promise.all(
        [1, 2, 3].map(() => server.browser().post('/auth/welcome', { token, displayName: 'Eilig', password })),
      )
      expect(tries.map(({ status }) => status).sort()).toEqual([200, 400, 400])
    })

    test('nobody makes an account for themselves, and nobody sets fields that are not theirs', async () => {
      const browser = server.browser()
      expect((await browser.post('/auth/sign-up/email', { ...person, name: 'X', password })).status).toBe(404)
      expect((await browser.post('/auth/update-user', { name: 'X' })).status).toBe(404)
      const id = await server.accounts.people.make({ displayName: 'Eingeladen', email: 'mehr@example.org' })
      const token = await server.accounts.links.invite(id)
      const more = { role: 'ADMIN', grants: [{ role: 'ADMIN' }], id: 'demo-admin', userId: 'x', email: 'other@example.org' }
      expect((await browser.post('/auth/welcome', { token, displayName: 'Eingeladen', password, ...more })).status).toBe(200)
      expect((await browser.ask(viewer)).data.viewer).toMatchObject({ account: { key: id }, grants: [] })
      expect(await server.accounts.people.find(id)).toMatchObject({ email: 'mehr@example.org' })
    })

    test('a name with markup and a short password are refused, and the link still works', async () => {
      const id = await server.accounts.people.make({ displayName: 'Eingeladen', email: 'streng@example.org' })
      const token = await server.accounts.links.invite(id)
      const browser = server.browser()
      const reason = async (body: object) =>
        (await browser.post('/auth/welcome', { token, displayName: 'Name', password, ...body })).body.errors?.[0]?.extensions.reason
      expect(await reason({ displayName: '<script>alert(1)</script>' })).toBe('INVALID_NAME')
      expect(await reason({ password: 'kurz' })).toBe('PASSWORD_TOO_SHORT')
      expect(await reason({})).toBeUndefined()
    })

    test('signing out ends the session: its cookie is worth nothing, and is taken back', async () => {
      const { browser } = await aMember('abmeldung@example.org')
      const cookie = browser.cookie()
      expect((await browser.ask(viewer)).data.viewer.signedIn).toBe(true)
      expect((await browser.post('/auth/sign-out')).status).toBe(200)
      const stolen = await server.ask(viewer, {}, { cookie })
      expect(stolen).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
      expect(stolen.headers.getSetCookie()[0]).toMatch(/^geflecht.session_token=; Max-Age=0/)
    })

    test('a session whose time is over does not hold', async () => {
      const { browser, id } = await aMember('abgelaufen@example.org')
      const { accountTables } = await import('./tables.ts')
      await accountTables(server.store.database)
        .updateTable('session')
        .set({ expiresAt: new Date(Date.now() - 1000) })
        .where('userId', '=', id)
        .execute()
      await server.accounts.changed(id)
      expect((await server.ask(viewer, {}, { cookie: browser.cookie() })).status).toBe(401)
    })

    test('what no longer holds is forgotten', async () => {
      const { id } = await aMember('gestern@example.org')
      await server.accounts.tokens.make(id, { name: 'Gestern', scope: 'READ', expiresAt: new Date(Date.now() - 1) })
      await server.accounts.people.sweep()
      expect(await server.accounts.tokens.of(id)).toEqual([])
    })

    test('a made-up cookie, token or header is not taken for anybody', async () => {
      const shown: Record<string, string>[] = [
        { cookie: 'geflecht.session_token=erfunden.signatur' },
        { authorization: 'Bearer geflecht_erfunden' },
        { authorization: `Bearer ${'x'.repeat(5000)}` },
        { authorization: 'Basic YTpi' },
      ]
      for (const headers of shown)
        expect(await server.ask(viewer, {}, headers)).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    })

    test('a token comes with its account’s grants, until it is revoked or its time is over', async () => {
      const id = await server.accounts.people.make({ displayName: 'Programm', email: 'programm@example.org' })
      await server.accounts.grants.give(id, { role: 'ANALYST', scope: { kind: 'EVERYWHERE' } }, 'test')
      const soon = new Date(Date.now() + 60_000)
      const { secret, token } = await server.accounts.tokens.make(id, { name: 'Auswertung', scope: 'READ', expiresAt: soon })
      const headers = { authorization: `Bearer ${secret}` }
      expect((await server.ask(viewer, {}, headers)).data.viewer).toMatchObject({
        signedIn: true,
        mayWrite: false,
        through: 'Auswertung',
        grants: [{ role: 'ANALYST', scope: 'EVERYWHERE' }],
      })
      await server.accounts.tokens.revoke(id, token.id)
      await server.accounts.changed(id)
      expect((await server.ask(viewer, {}, headers)).status).toBe(401)
      const past = await server.accounts.tokens.make(id, { name: 'Alt', scope: 'READ', expiresAt: new Date(Date.now() - 1) })
      expect((await server.ask(viewer, {}, { authorization: `Bearer ${past.secret}` })).status).toBe(401)
    })

    test('a page of another origin can neither sign in nor ask, whatever cookies its visitor has', async () => {
      const { browser } = await aMember('angriff@example.org')
      for (const headers of [{ origin: 'https://angriff.example' }, { origin: 'null' }]) {
        expect((await browser.post('/auth/sign-out', {}, headers)).status).toBe(403)
        expect((await browser.ask(viewer, {}, headers)).status).toBe(403)
      }
      const { cookie } = { cookie: browser.cookie() }
      const crossSite = await server.ask(viewer, {}, { cookie, 'sec-fetch-site': 'cross-site' })
      expect(crossSite.status).toBe(403)
      expect((await browser.ask(viewer)).data.viewer.signedIn).toBe(true)
    })

    test('an open socket ends within seconds once its session has ended', async () => {
      const { browser } = await aMember('leitung2@example.org')
      const client = await rawClient(server.url, { headers: { cookie: browser.cookie() } })
      await browser.post('/auth/sign-out')
      expect(await client.closed).toMatchObject({ code: 4403 })
    })

    test('an open socket has to come again when its rights have changed', async () => {
      const { browser, id } = await aMember('rechte@example.org')
      const client = await rawClient(server.url, { headers: { cookie: browser.cookie() } })
      await server.accounts.grants.give(id, { role: 'ANALYST', scope: { kind: 'EVERYWHERE' } }, 'test')
      await server.accounts.changed(id)
      expect(await client.closed).toMatchObject({ code: 1013 })
      expect((await browser.ask(viewer)).data.viewer.grants).toHaveLength(1)
    })

    test('guessing a password comes to nothing after a few attempts, even with the right one, and says nothing about who exists', async () => {
      await aMember('ziel@example.org')
      const guess = (email: string, guessed: string) => server.browser().post('/auth/sign-in/email', { email, password: guessed })
      const known = await guess('ziel@example.org', 'falsches Kennwort')
      const unknown = await guess('niemand@example.org', 'falsches Kennwort')
      expect(known.status).toBe(401)
      expect(known.body).toEqual(unknown.body)
      for (let n = 0; n < 9; n++) expect((await guess('ziel@example.org', `falsch ${n} falsch`)).status).toBe(401)
      const late = await guess('Ziel@example.org', password)
      expect(late.status).toBe(429)
      expect(late.body.errors[0].extensions.code).toBe('RATE_LIMITED')
      expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(60)
    })

    test('nothing that was reported or answered along the way holds a secret', () => {
      expect(server.bugs).toEqual([])
      expect(server.reports.join('\n')).not.toMatch(/Kennwort|geflecht_[\w-]{20}/)
    })
  })
}
