import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { settle } from './manners.ts'
import { startServer } from './server.ts'
import { signInAt } from './signedIn.ts'
import { expect, test } from './visitor.ts'

const cli = join(import.meta.dirname, '..', '..', 'server', 'dist', 'cli.js')
const court = '/network/net.musterkreis.ks/netzwerkkarte?asOf=2026-01-01&select=inst.musterkreis.amtsgericht'
const claim = 'claim.coop.musterkreis.amtsgericht.asd.amtsgericht'

type Server = Awaited<ReturnType<typeof startServer>>

/** Another process states anew at which level the court cooperates with the ASD. */
async function restates(server: Server, level: number): Promise<void> {
  const { DATABASE_URL: _, ...environment } = process.env
  const input = JSON.stringify({ key: claim, level, verifiedOn: '2026-01-01' })
  await promisify(execFile)(process.execPath, [cli, 'run', 'restateLevel', input], { env: { ...environment, GEFLECHT_DATA: server.data } })
}

test.describe('While a network is on screen', () => {
  test.describe.configure({ timeout: 150_000 })
  // The server goes away on purpose.
  test.use({ provoked: /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|503 \(Service Unavailable\)|WebSocket connection/ })
  let server: Server
  test.beforeAll(async () => {
    server = await startServer()
  })
  test.afterAll(() => server.stop())
  test.beforeEach(({ context }) => signInAt(context, server.url))

  test('what another process writes appears in place: selection, scroll and focus stay', async ({ visitor, page }) => {
    const listens = page
      .waitForEvent('websocket', (socket) => socket.url().endsWith('/graphql'))
      .then((line) => line.waitForEvent('framereceived'))
    await visitor.opens(server.url + court)
    const level = visitor.inspector.getByText(/Fallübergabe · Stufe \d/)
    await expect(level).toContainText('Stufe 4')
    await listens
    await visitor.inspector.evaluate((panel) => panel.scrollTo(0, 300))
    await visitor.inspector.getByRole('button', { name: 'Einzelheiten schließen' }).focus()
    await restates(server, 2)
    await expect(level).toContainText('Stufe 2')
    await expect(page.getByText(/^Aktualisiert: \d+ Änderung(en)?, gerade eben$/).first()).toBeVisible()
    await expect(page.getByRole('status')).toContainText(['Aktualisiert'])
    expect(await visitor.inspector.evaluate((panel) => panel.scrollTop)).toBe(300)
    await expect(visitor.inspector.getByRole('button', { name: 'Einzelheiten schließen' })).toBeFocused()
    await expect(page).toHaveURL((url) => url.searchParams.get('select') === 'inst.musterkreis.amtsgericht')
    await page.goto('about:blank')
  })

  test('a line that breaks says so, is taken up again, and brings what was written meanwhile', async ({ visitor, page }) => {
    const listens = page
      .waitForEvent('websocket', (socket) => socket.url().endsWith('/graphql'))
      .then((line) => line.waitForEvent('framereceived'))
    await visitor.opens(server.url + court)
    await listens
    // What the page loads only when it knows the account has to be there before nothing can be loaded.
    await expect(page.getByRole('button', { name: /^Konto:/ })).toBeVisible()
    await settle(page)
    const level = visitor.inspector.getByText(/Fallübergabe · Stufe \d/)
    const lost = page.getByText(/^Verbindung unterbrochen\./).last()
    await server.halt('SIGTERM')
    await expect(lost).toBeVisible()
    await restates(server, 1)
    await expect(level).not.toContainText('Stufe 1')
    await server.resume()
    await expect(level).toContainText('Stufe 1', { timeout: 60_000 })
    await expect(lost).toBeHidden()
    await page.goto('about:blank')
  })
})

test('where no network is chosen nothing is listened to', async ({ visitor, page }) => {
  let lines = 0
  page.on('websocket', () => lines++)
  await visitor.opens('/')
  await page.waitForTimeout(3000)
  expect(lines).toBe(0)
})

test.describe('Whoever has not signed in', () => {
  test.use({ account: null })

  test('has no live line, and is not told that one was lost', async ({ visitor, page }) => {
    const lines: string[] = []
    page.on('websocket', (socket) => lines.push(socket.url()))
    await visitor.opens('/network/net.musterkreis.ks/timeline')
    // A line that is refused would be called lost after a second and a half.
    await page.waitForTimeout(4000)
    await expect(page.getByText(/^Verbindung unterbrochen\./)).toBeHidden()
    expect(lines).toEqual([])
  })
})
