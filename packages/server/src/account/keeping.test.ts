import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AccountServer, anAccountServer, type TestBrowser } from '../testing/accounts.ts'
import { testPlaces } from '../testing/places.ts'

const viewer = '{ viewer { signedIn account { key displayName } grants { role scope key } } }'
const password = 'ein langes Kennwort'
const inviting = `mutation ($input: InviteAccountInput!) { inviteAccount(input: $input) { __typename
  ... on InvitedAccount { account { key displayName } link } ... on Refused { problems { field message } } } }`
const granting = `mutation ($input: RoleInput!) { grantRole(input: $input) { __typename
  ... on AccountEntry { email grants { grant { role key } by { key } at } } ... on Refused { problems { field message(language: EN) } } } }`
const revoking = granting.replace('grantRole', 'revokeRole')
const creating = `mutation ($input: CreateTokenInput!) { createToken(input: $input) { __typename
  ... on CreatedToken { token { id name scope expiresAt } secret } ... on Refused { problems { field } } } }`
const closing = `mutation ($input: CloseAccountInput!) { closeAccount(input: $input) { __typename
  ... on Account { key displayName } ... on Refused { problems { field } } } }`

const partnerOf = (institution: string) => ({ role: 'PARTNER', scope: 'INSTITUTION', key: institution })
const caritas = partnerOf('inst.musterkreis.caritas')

for (const place of await testPlaces()) {
  describe(`Looking after accounts, on ${place.name}`, () => {
    let server: AccountServer
    let admin: TestBrowser
    let coordinator: TestBrowser
    const signedIn = async (account: string) => {
      const browser = server.browser()
      expect((await browser.post('/auth/demo', { account })).status).toBe(200)
      return browser
    }
    const invite = async (browser: TestBrowser, input: object) => {
      const { data, errors } = await browser.ask(inviting, { input: { displayName: 'Leitung Beispiel', ...input } })
      return { ...data?.inviteAccount, code: errors?.[0]?.extensions.code }
    }
    const invited = async (email: string, role: object = caritas) => {
      const { account, link } = await invite(admin, { email, ...role })
      const browser = server.browser()
      const token = new URL(link).searchParams.get('token')
      expect((await browser.post('/auth/welcome', { token, displayName: 'Leitung Beispiel', password })).status).toBe(200)
      return { key: account.key as string, browser }
    }
    beforeAll(async () => {
      server = await anAccountServer(place, { demo: true }, { load: true })
      admin = await signedIn('admin')
      coordinator = await signedIn('coordinator')
    })
    afterAll(async () => {
      expect(server.bugs).toEqual([])
      await server.close()
    })

    test('a coordinator invites a partner of an institution in scope; the link leads to an account with just that role', async () => {
      const { __typename, account, link } = await invite(coordinator, { email: 'Neu@example.org', ...caritas })
      expect({ __typename, account }).toMatchObject({ __typename: 'InvitedAccount', account: { displayName: 'Leitung Beispiel' } })
      const browser = server.browser()
      const token = new URL(link).searchParams.get('token')
      await browser.post('/auth/welcome', { token, displayName: 'Leitung Caritas', password })
      expect((await browser.ask(viewer)).data.viewer).toEqual({
        signedIn: true,
        account: { key: account.key, displayName: 'Leitung Caritas' },
        grants: [caritas],
      })
    })

    test('nobody else invites, and a coordinator neither beyond the scope nor to other roles', async () => {
      const code = async (browser: TestBrowser, role: object) => (await invite(browser, { email: 'x@example.org', ...role })).code
      expect(await code(server.browser(), caritas)).toBe('UNAUTHENTICATED')
      expect(await code(await signedIn('partner'), caritas)).toBe('FORBIDDEN')
      expect(await code(await signedIn('analyst'), caritas)).toBe('FORBIDDEN')
      expect(await code(coordinator, partnerOf('inst.brilon.jugendamt'))).toMatch(/FORBIDDEN|NOT_FOUND/)
      expect(await code(coordinator, partnerOf('inst.not.there'))).toBe('NOT_FOUND')
      expect(await code(coordinator, { role: 'COORDINATOR', scope: 'NETWORK', key: 'net.ratingen.ks' })).toBe('FORBIDDEN')
      expect(await code(coordinator, { role: 'ADMIN', scope: 'EVERYWHERE' })).toBe('FORBIDDEN')
      expect(await server.accounts.people.findByEmail('x@example.org')).toBeNull()
    })

    test('what is no e-mail address, no name or no fitting scope is refused at its field, and nothing is made', async () => {
      const field = async (input: object) => (await invite(admin, { email: 'y@example.org', ...caritas, ...input })).problems?.[0].field
      expect(await field({ email: 'keine Adresse' })).toBe('email')
      expect(await field({ displayName: '<img src=x onerror=alert(1)>' })).toBe('displayName')
      expect(await field({ displayName: 'Kim Beispiel, geb. 03.05.2015' })).toBe('displayName')
      expect(await field({ displayName: 'kim@example.org' })).toBe('displayName')
      expect(await field({ scope: 'EVERYWHERE' })).toBe('scope')
      expect(await server.accounts.people.findByEmail('y@example.org')).toBeNull()
    })

    test('an account that can sign in gets a role by invitation, but no link that would take it over', async () => {
      const { key } = await invited('da@example.org')
      const again = await invite(coordinator, { email: 'da@example.org', displayName: 'Anders', ...partnerOf('inst.musterkreis.awo') })
      expect(again).toMatchObject({ __typename: 'InvitedAccount', account: { key, displayName: 'Leitung Beispiel' }, link: null })
    })

    test('no link is shown for an account that may more than the one who invites', async () => {
      await invite(admin, { email: 'vorgesehen@example.org', role: 'ADMIN', scope: 'EVERYWHERE' })
      expect((await invite(coordinator, { email: 'vorgesehen@example.org', ...caritas })).link).toBeNull()
    })

    test('roles are given and taken; whoever holds them notices at once', async () => {
      const { key, browser } = await invited('rolle@example.org')
      const role = { role: 'COORDINATOR', scope: 'NETWORK', key: 'net.ratingen.ks' }
      const given = (await admin.ask(granting, { input: { account: key, ...role } })).data.grantRole
      expect(given).toMatchObject({
        email: 'rolle@example.org',
        grants: [{}, { grant: { role: 'COORDINATOR', key: 'net.ratingen.ks' }, by: { key: 'demo-admin' } }],
      })
      expect((await browser.ask(viewer)).data.viewer.grants).toHaveLength(2)
      await admin.ask(revoking, { input: { account: key, ...role } })
      expect((await browser.ask(viewer)).data.viewer.grants).toEqual([caritas])
      const twice = (await admin.ask(revoking, { input: { account: key, ...role } })).data.revokeRole
      expect(twice).toMatchObject({ __typename: 'Refused', problems: [{ field: 'role' }] })
    })

    test('somebody always administers: the last one can neither give that up nor close the account', async () => {
      const input = { account: 'demo-admin', role: 'ADMIN', scope: 'EVERYWHERE' }
      await server.accounts.grants.take((await server.accounts.people.findByEmail('vorgesehen@example.org'))!.id, {
        role: 'ADMIN',
        scope: { kind: 'EVERYWHERE' },
      })
      expect((await admin.ask(revoking, { input })).data.revokeRole.problems).toEqual([
        { field: 'account', message: expect.stringContaining('Nobody') },
      ])
      expect((await admin.ask(closing, { input: { account: 'demo-admin' } })).data.closeAccount.problems).toEqual([{ field: 'account' }])
    })

    test('two administrators cannot put each other out', async () => {
      const { key, browser } = await invited('zweite@example.org', { role: 'ADMIN', scope: 'EVERYWHERE' })
      const out = (account: string) => ({ input: { account, role: 'ADMIN', scope: 'EVERYWHERE' } })
      await Promise.all([admin.ask(revoking, out(key)), browser.ask(revoking, out('demo-admin'))])
      expect(await server.accounts.grants.holders('ADMIN')).toHaveLength(1)
      await server.accounts.grants.give('demo-admin', { role: 'ADMIN', scope: { kind: 'EVERYWHERE' } }, 'test')
      await server.accounts.changed('demo-admin')
    })

    test('administrators see all accounts, coordinators those in scope with only what lies there, nobody else any', async () => {
      const list = '{ accounts(first: 100) { totalCount edges { node { account { key } email grants { grant { role scope key } } } } } }'
      const all = (await admin.ask(list)).data.accounts
      expect(all.edges.map((edge: { node: { account: { key: string } } }) => edge.node.account.key)).toContain('demo-analyst')
      const some = (await coordinator.ask(list)).data.accounts
      expect(some.totalCount).toBeLessThan(all.totalCount)
      expect(JSON.stringify(some)).not.toMatch(/ADMIN|ANALYST|demo-admin|demo-analyst/)
      expect(JSON.stringify(some)).toContain('demo-partner')
      for (const [browser, code] of [
        [server.browser(), 'UNAUTHENTICATED'],
        [await signedIn('partner'), 'FORBIDDEN'],
        [await signedIn('analyst'), 'FORBIDDEN'],
      ] as const)
        expect((await browser.ask(list)).errors?.[0]?.extensions.code).toBe(code)
    })

    test('a token is told once, comes with its scope, and ends when it is revoked', async () => {
      const partner = await signedIn('partner')
      const { token, secret } = (await partner.ask(creating, { input: { name: 'Abgleich', scope: 'READ', days: 30 } })).data.createToken
      expect(token).toMatchObject({ name: 'Abgleich', scope: 'READ' })
      expect(JSON.stringify((await partner.ask('{ tokens { id name scope createdAt expiresAt } }')).data)).not.toContain(secret)
      const headers = { authorization: `Bearer ${secret}` }
      expect((await server.ask(viewer, {}, headers)).data.viewer.account.key).toBe('demo-partner')
      const writing = await server.ask(creating, { input: { name: 'Mehr', scope: 'WRITE', days: 30 } }, headers)
      expect(writing.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
      const others = await coordinator.ask('mutation ($input: RevokeTokenInput!) { revokeToken(input: $input) { id } }', {
        input: { token: token.id },
      })
      expect(others.errors?.[0]?.extensions.code).toBe('NOT_FOUND')
      await partner.ask('mutation ($input: RevokeTokenInput!) { revokeToken(input: $input) { id } }', { input: { token: token.id } })
      expect((await server.ask(viewer, {}, headers)).status).toBe(401)
    })

    test('a token does not beget tokens, and one without end or called like a browser is refused', async () => {
      const partner = await signedIn('partner')
      const made = (await partner.ask(creating, { input: { name: 'Schreiben', scope: 'WRITE', days: 1 } })).data.createToken
      const begotten = await server.ask(
        creating,
        { input: { name: 'Mehr', scope: 'WRITE', days: 366 } },
        { authorization: `Bearer ${made.secret}` },
      )
      expect(begotten.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
      const field = async (input: object) =>
        (await partner.ask(creating, { input: { name: 'Token', scope: 'READ', days: 1, ...input } })).data.createToken.problems[0].field
      expect(await field({ days: 9999 })).toBe('days')
      expect(await field({ days: 0 })).toBe('days')
      expect(await field({ name: 'web' })).toBe('name')
      expect(await field({ name: '<b>x</b>' })).toBe('name')
      expect(await field({ name: 'Tel. 0171 1234567' })).toBe('name')
    })

    test('fields that an input does not have are refused, not ignored', async () => {
      const { errors } = await admin.ask(inviting, { input: { email: 'z@example.org', displayName: 'Zett', ...caritas, id: 'demo-admin' } })
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    })

    test('a closed account is erased: no name, no address, no way back in; what it wrote stays as that of a former account', async () => {
      const { key, browser } = await invited('weg@example.org')
      const made = (await browser.ask(creating, { input: { name: 'Rest', scope: 'READ', days: 9 } })).data.createToken
      const cookie = browser.cookie()
      const refused = await (await signedIn('partner')).ask(closing, { input: { account: key } })
      expect(refused.errors?.[0]?.extensions.code).toBe('NOT_FOUND')
      const closed = await browser.ask(closing, { input: { account: key } })
      expect(closed.data.closeAccount).toEqual({ __typename: 'Account', key, displayName: 'Ehemaliges Konto' })
      expect((await server.ask(viewer, {}, { cookie })).status).toBe(401)
      expect((await server.ask(viewer, {}, { authorization: `Bearer ${made.secret}` })).status).toBe(401)
      expect((await server.browser().post('/auth/sign-in/email', { email: 'weg@example.org', password })).status).toBe(401)
      const tables = ['person', 'session', 'credential', 'verification', 'two_factor', 'grant', 'token', 'link', 'calendar_feed']
      for (const table of tables) {
        const rows = await server.store.database.em().getConnection().execute(`select * from "account"."${table}"`)
        expect(JSON.stringify(rows), table).not.toMatch(new RegExp(`${key}|weg@example`))
      }
    })
  })
}
