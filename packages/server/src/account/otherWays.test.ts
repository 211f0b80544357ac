import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AccountServer, anAccountServer, type TestBrowser } from '../testing/accounts.ts'
import { aMailbox, type Mailbox } from '../testing/mailbox.ts'
import { anOidcProvider, type TestProvider } from '../testing/oidcProvider.ts'
import { testPlaces } from '../testing/places.ts'

const viewer = '{ viewer { signedIn email twoFactor account { key displayName } grants { role } } }'
const password = 'ein langes Kennwort'
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The code that an authenticator shows now (RFC 6238) for the secret in a link that it has scanned. */
const codeOf = (totpUri: string, at = Date.now()): string => {
  const secret = new URL(totpUri).searchParams.get('secret')!
  const bits = [...secret.replace(/=+$/, '')].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)))
  const digest = createHmac('sha1', key).update(counter).digest()
  const code = (digest.readUInt32BE(digest.at(-1)! & 15) & 0x7fffffff) % 1_000_000
  return String(code).padStart(6, '0')
}

for (const place of await testPlaces()) {
  describe(`Other ways to sign in, on ${place.name}`, () => {
    let server: AccountServer
    let mailbox: Mailbox
    let provider: TestProvider
    beforeAll(async () => {
      mailbox = await aMailbox()
      provider = await anOidcProvider({
        invited: { email: 'eingeladen@example.org', email_verified: true, name: 'Name beim Anbieter' },
        unproven: { email: 'unbewiesen@example.org', email_verified: false, name: 'Wer weiß' },
        stranger: { email: 'fremd@example.org', email_verified: true, name: 'Fremd' },
      })
      const { issuer, clientId, clientSecret } = provider
      server = await anAccountServer(place, {
        mail: { url: mailbox.url, from: 'Geflecht <geflecht@example.org>' },
        oidc: { issuer, clientId, clientSecret, name: 'Anmeldung der Stadt' },
      })
    })
    afterAll(async () => {
      expect(server.bugs).toEqual([])
      await server.close()
      await mailbox.close()
      await provider.close()
    })

    const member = async (email: string): Promise<{ id: string; browser: TestBrowser }> => {
      const id = await server.accounts.people.make({ displayName: 'Fachkraft', email })
      const browser = server.browser()
      const token = await server.accounts.links.invite(id)
      expect((await browser.post('/auth/welcome', { token, displayName: 'Fachkraft', password })).status).toBe(200)
      return { id, browser }
    }

    describe('by a link', () => {
      test('which comes by mail, and works once', async () => {
        const { id } = await member('link@example.org')
        const browser = server.browser()
        const asked = await browser.post('/auth/sign-in/magic-link', { email: 'link@example.org', callbackURL: '/' })
        expect(asked.body).toEqual({ status: true })
        const link = /http:\S+magic-link\S+/.exec(await mailbox.letterTo('link@example.org'))![0]
        expect(link.startsWith(server.url)).toBe(true)
        expect((await browser.get(link)).status).toBe(302)
        expect((await browser.ask(viewer)).data.viewer.account.key).toBe(id)
        const replaying = server.browser()
        await replaying.get(link)
        expect((await replaying.ask(viewer)).data.viewer.signedIn).toBe(false)
      })

      test('which goes to nobody who is not known; the answer is the same', async () => {
        const before = mailbox.letters.length
        const asked = await server.browser().post('/auth/sign-in/magic-link', { email: 'niemand@example.org' })
        expect([asked.status, asked.body]).toEqual([200, { status: true }])
        expect(mailbox.letters).toHaveLength(before)
      })

      test('which is not sent again and again', async () => {
        const ask = () => server.browser().post('/auth/sign-in/magic-link', { email: 'flut@example.org' })
        const statuses = await Promise.all(Array.from({ length: 7 }, ask))
        expect(statuses.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 429, 429])
      })

      test('which sets another password, once, ends all sessions and the old password', async () => {
        const { browser } = await member('vergessen@example.org')
        const old = browser.cookie()
        const asking = server.browser()
        expect((await asking.post('/auth/forgotten', { email: 'Vergessen@example.org' })).body).toEqual({ status: true })
        expect((await asking.post('/auth/forgotten', { email: 'niemand@example.org' })).body).toEqual({ status: true })
        const link = new URL(/http:\S+welcome\S+/.exec(await mailbox.letterTo('vergessen@example.org'))![0])
        const renewed = { token: link.searchParams.get('token'), displayName: 'Fachkraft', password: 'ein ganz anderes Kennwort' }
        expect((await asking.post('/auth/welcome', renewed)).body).toEqual({ signedIn: true })
        expect((await asking.post('/auth/welcome', renewed)).status).toBe(400)
        expect((await server.ask(viewer, {}, { cookie: old })).status).toBe(401)
        const signIn = (tried: string) => server.browser().post('/auth/sign-in/email', { email: 'vergessen@example.org', password: tried })
        expect((await signIn(password)).status).toBe(401)
        expect((await signIn(renewed.password)).status).toBe(200)
      })

      test('an invitation comes by mail and is not shown', async () => {
        await server.accounts.people.make({ displayName: 'Leitung', email: 'leitung@example.org' }, 'leitung')
        await server.accounts.grants.give('leitung', { role: 'ADMIN', scope: { kind: 'EVERYWHERE' } }, 'test')
        await server.accounts.changed('leitung')
        const { secret } = await server.accounts.tokens.make('leitung', {
          name: 'Test',
          scope: 'WRITE',
          expiresAt: new Date(Date.now() + 60_000),
        })
        const inviting = `mutation ($input: InviteAccountInput!) { inviteAccount(input: $input) { ... on InvitedAccount { link } } }`
        const input = { email: 'gast@example.org', displayName: 'Gast', role: 'ANALYST', scope: 'EVERYWHERE' }
        const answer = await server.ask(inviting, { input }, { authorization: `Bearer ${secret}` })
        expect(answer.data.inviteAccount).toEqual({ link: null })
        const link = new URL(/http:\S+welcome\S+/.exec(await mailbox.letterTo('gast@example.org'))![0])
        const guest = server.browser()
        const token = link.searchParams.get('token')
        expect((await guest.post('/auth/welcome', { token, displayName: 'Gast', password })).status).toBe(200)
        expect((await guest.ask(viewer)).data.viewer).toMatchObject({ email: 'gast@example.org', grants: [{ role: 'ANALYST' }] })
      })
    })

    describe('with a second factor', () => {
      test('the password alone is not enough any more; a code of the authenticator is, a wrong one is not', async () => {
        const { browser } = await member('zweifach@example.org')
        const enabled = (await browser.post('/auth/two-factor/enable', { password })).body
        expect(enabled.backupCodes.length).toBeGreaterThan(5)
        expect((await browser.post('/auth/two-factor/verify-totp', { code: codeOf(enabled.totpURI) })).status).toBe(200)
        expect((await browser.ask(viewer)).data.viewer.twoFactor).toBe(true)

        const other = server.browser()
        const half = await other.post('/auth/sign-in/email', { email: 'zweifach@example.org', password })
        expect(half.body).toMatchObject({ twoFactorRedirect: true })
        expect((await other.ask(viewer)).data.viewer.signedIn).toBe(false)
        expect((await other.post('/auth/two-factor/verify-totp', { code: '000000' })).status).toBeGreaterThanOrEqual(400)
        expect((await other.ask(viewer)).data.viewer.signedIn).toBe(false)
        expect((await other.post('/auth/two-factor/verify-totp', { code: codeOf(enabled.totpURI) })).status).toBe(200)
        expect((await other.ask(viewer)).data.viewer).toMatchObject({ signedIn: true, email: 'zweifach@example.org' })

        const third = server.browser()
        await third.post('/auth/sign-in/email', { email: 'zweifach@example.org', password })
        expect((await third.post('/auth/two-factor/verify-backup-code', { code: enabled.backupCodes[0] })).status).toBe(200)
        const fourth = server.browser()
        await fourth.post('/auth/sign-in/email', { email: 'zweifach@example.org', password })
        expect((await fourth.post('/auth/two-factor/verify-backup-code', { code: enabled.backupCodes[0] })).status).toBeGreaterThanOrEqual(
          400,
        )
      })

      test('no link by mail leads past it', async () => {
        const { browser } = await member('vorbei@example.org')
        const { totpURI } = (await browser.post('/auth/two-factor/enable', { password })).body
        await browser.post('/auth/two-factor/verify-totp', { code: codeOf(totpURI) })
        const before = mailbox.letters.length
        await server.browser().post('/auth/sign-in/magic-link', { email: 'vorbei@example.org' })
        expect(mailbox.letters).toHaveLength(before)
        const forgetful = server.browser()
        await forgetful.post('/auth/forgotten', { email: 'vorbei@example.org' })
        const link = new URL(/http:\S+welcome\S+/.exec(await mailbox.letterTo('vorbei@example.org'))![0])
        const renewed = { token: link.searchParams.get('token'), displayName: 'Fachkraft', password: 'ein ganz anderes Kennwort' }
        expect((await forgetful.post('/auth/welcome', renewed)).body).toEqual({ signedIn: false })
        expect((await forgetful.ask(viewer)).data.viewer.signedIn).toBe(false)
      })
    })

    describe('at a provider (OpenID Connect)', () => {
      const signIn = async (login: string): Promise<TestBrowser> => {
        const browser = server.browser()
        const asked = await browser.post('/auth/sign-in/social', { provider: 'oidc', callbackURL: '/', errorCallbackURL: '/sign-in' })
        expect(asked.status, asked.text).toBe(200)
        const back = await provider.consent(asked.body.url, login)
        expect(back.startsWith(`${server.url}/auth/callback/oidc`)).toBe(true)
        const landed = await browser.get(back)
        expect(landed.status).toBe(302)
        return browser
      }

      test('that is down when the server starts cannot be used, and later can', async () => {
        const early = await server.browser().post('/auth/sign-in/social', { provider: 'oidc', callbackURL: '/' })
        expect(early.status).toBe(404)
        provider.open(`${server.url}/auth/callback/oidc`)
        expect((await server.browser().post('/auth/sign-in/social', { provider: 'oidc', callbackURL: '/' })).body.url).toContain(
          provider.issuer,
        )
        expect((await server.browser().get('/auth/ways')).body).toMatchObject({ provider: 'Anmeldung der Stadt' })
      })

      test('somebody who was invited at the same e-mail address comes in, with the account that is there', async () => {
        const id = await server.accounts.people.make({ displayName: 'Eingeladen', email: 'eingeladen@example.org' })
        await server.accounts.changed(id)
        const browser = await signIn('invited')
        expect((await browser.ask(viewer)).data.viewer).toMatchObject({ signedIn: true, account: { key: id, displayName: 'Eingeladen' } })
        expect((await (await signIn('invited')).ask(viewer)).data.viewer.account.key).toBe(id)
      })

      test('somebody whom nobody invited does not, nor somebody whose address the provider has not proved', async () => {
        await server.accounts.people.make({ displayName: 'Unbewiesen', email: 'unbewiesen@example.org' })
        for (const login of ['stranger', 'unproven']) expect((await (await signIn(login)).ask(viewer)).data.viewer.signedIn).toBe(false)
        expect(await server.accounts.people.findByEmail('fremd@example.org')).toBeNull()
      })

      test('an answer that is sent twice, or to a browser that did not ask, signs nobody in', async () => {
        const asking = server.browser()
        const { url } = (await asking.post('/auth/sign-in/social', { provider: 'oidc', callbackURL: '/' })).body
        const back = await provider.consent(url, 'invited')
        const other = server.browser()
        await other.get(back)
        expect((await other.ask(viewer)).data.viewer.signedIn).toBe(false)
        await server.browser().get(back)
        const late = server.browser()
        await late.get(back)
        expect((await late.ask(viewer)).data.viewer.signedIn).toBe(false)
      })

      test('a way back to another site is refused', async () => {
        const asked = await server.browser().post('/auth/sign-in/social', { provider: 'oidc', callbackURL: 'https://angriff.example/' })
        expect(asked.status).toBe(403)
      })
    })
  })
}
