import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AccountServer, anAccountServer } from '../testing/accounts.ts'

const viewer =
  '{ viewer { signedIn mayWrite through account { key displayName } grants { role scope key label subject { __typename key } } } }'

describe('Demo mode', () => {
  let folder: string
  let server: AccountServer
  const onFolder = { name: 'PGlite', open: async () => ({ place: { folder }, discard: async () => {} }) }
  const tokens = () => JSON.parse(readFileSync(join(folder, 'demo-tokens.json'), 'utf8')) as Record<string, string>
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'geflecht-demo-'))
    server = await anAccountServer(onFolder, { demo: true, demoFolder: folder }, { load: true })
  })
  afterAll(async () => {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('writes a token for each role where only this user reads it', async () => {
    expect(Object.keys(tokens())).toEqual(['admin', 'coordinator', 'partner', 'analyst'])
    expect(statSync(join(folder, 'demo-tokens.json')).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
    const asked = await server.ask(viewer, {}, { authorization: `Bearer ${tokens().coordinator}` })
    expect(asked.data.viewer).toMatchObject({ signedIn: true, mayWrite: true, account: { key: 'demo-coordinator' } })
    expect(asked.data.viewer.grants).toContainEqual({
      role: 'COORDINATOR',
      scope: 'NETWORK',
      key: 'net.ratingen.ks',
      label: expect.stringContaining('Ratingen') as string,
      subject: { __typename: 'Network', key: 'net.ratingen.ks' },
    })
  })

  test('every grant of a demo account is about something that is there', async () => {
    for (const token of Object.values(tokens())) {
      const { data } = await server.ask(viewer, {}, { authorization: `Bearer ${token}` })
      for (const grant of data.viewer.grants)
        expect(grant.scope === 'EVERYWHERE' || grant.subject !== null, JSON.stringify(grant)).toBe(true)
    }
  })

  test('one click takes on an account', async () => {
    const browser = server.browser()
    const ways = await browser.get('/auth/ways')
    expect(ways.body).toMatchObject({
      password: true,
      link: true,
      provider: null,
      demo: [{ account: 'admin', displayName: 'Administration (Demo)' }, {}, {}, {}],
    })
    for (const account of ['admin', 'coordinator', 'partner', 'analyst']) {
      expect((await browser.post('/auth/demo', { account })).body).toEqual({ account })
      expect((await browser.ask(viewer)).data.viewer.account.key).toBe(`demo-${account}`)
    }
    expect((await browser.post('/auth/demo', { account: 'root' })).body.errors[0].extensions.reason).toBe('NO_SUCH_DEMO_ACCOUNT')
  })

  test('shows the link for signing in instead of sending it; it works once', async () => {
    const browser = server.browser()
    const { link } = (await browser.post('/auth/sign-in/magic-link', { email: 'analyst@demo.invalid' })).body
    const path = link.slice(new URL(link).origin.length)
    const first = await browser.get(path)
    expect([first.status, first.headers.get('location')]).toEqual([302, expect.stringMatching(/\/$/)])
    expect((await browser.ask(viewer)).data.viewer.account.key).toBe('demo-analyst')
    const replayed = server.browser()
    expect((await replayed.get(path)).headers.get('location')).toContain('error=INVALID_TOKEN')
    expect((await replayed.ask(viewer)).data.viewer.signedIn).toBe(false)
    expect((await browser.post('/auth/sign-in/magic-link', { email: 'niemand@demo.invalid' })).body).toEqual({ status: true })
  })

  test('a link that leads to another site is refused', async () => {
    const asked = await server
      .browser()
      .post('/auth/sign-in/magic-link', { email: 'analyst@demo.invalid', callbackURL: 'https://angriff.example/' })
    expect(asked.status).toBe(403)
  })

  test('tokens that hold stay as they are with the next start; one that does not is made anew', async () => {
    const before = tokens()
    await server.close()
    writeFileSync(join(folder, 'demo-tokens.json'), JSON.stringify({ ...before, partner: 'geflecht_erfunden' }))
    server = await anAccountServer(onFolder, { demo: true, demoFolder: folder })
    const { partner, ...others } = tokens()
    expect(others).toEqual({ admin: before.admin, coordinator: before.coordinator, analyst: before.analyst })
    expect((await server.ask(viewer, {}, { authorization: `Bearer ${partner}` })).data.viewer.account.key).toBe('demo-partner')
  })
})

describe('Without demo mode', () => {
  test('nobody takes on a demo account', async () => {
    const server = await anAccountServer({ name: 'PGlite', open: async () => ({ place: { folder: null }, discard: async () => {} }) })
    expect((await server.browser().post('/auth/demo', { account: 'admin' })).status).toBe(404)
    expect((await server.browser().get('/auth/ways')).body).toEqual({ password: true, link: false, provider: null, demo: [] })
    expect(
      (await server.browser().post('/auth/sign-in/magic-link', { email: 'admin@demo.invalid' })).body.errors[0].extensions.reason,
    ).toBe('NO_MAIL')
    await server.close()
  })
})
