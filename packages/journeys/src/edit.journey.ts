import type { Page } from '@playwright/test'
import { settle } from './manners.ts'
import { startServer } from './server.ts'
import { signInAt } from './signedIn.ts'
import { expect, test, Visitor } from './visitor.ts'

const map = '/network/net.musterkreis.ks/netzwerkkarte?asOf=2026-01-01'
const tie = 'tie:inst.musterkreis.caritas~inst.musterkreis.kreisjugendamt'
const form = 'claimCooperation:inst.musterkreis.caritas~inst.musterkreis.kreisjugendamt'
const level = (page: Page, n: number) => page.getByRole('radio', { name: new RegExp(`^${n} · `) })
const statedLevel = (visitor: Visitor) =>
  visitor.inspector
    .getByRole('row', { name: /^Stufe/ })
    .getByRole('cell')
    .first()

type Server = Awaited<ReturnType<typeof startServer>>

test.describe('Two people at one network', () => {
  test.describe.configure({ timeout: 90_000 })
  test.use({ provoked: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch|WebSocket connection/ })
  let server: Server
  test.beforeAll(async () => {
    server = await startServer()
  })
  test.afterAll(() => server.stop())
  test.beforeEach(({ context }) => signInAt(context, server.url))

  /** A second person in a browser of their own. */
  async function another(page: Page): Promise<Visitor> {
    const context = await page
      .context()
      .browser()!
      .newContext({ locale: 'de-DE', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
    await signInAt(context, server.url, 'partner')
    return new Visitor(await context.newPage(), false)
  }
  const listens = (page: Page) => page.waitForEvent('websocket').then((line) => line.waitForEvent('framereceived'))

  test('what one saves the other sees, without doing anything; a click takes it back for both', async ({ visitor, page }) => {
    const other = await another(page)
    const hears = listens(other.page)
    await other.opens(`${server.url}${map}&select=${tie}`)
    await expect(statedLevel(other)).toHaveText(/^4 · /)
    await hears
    await visitor.opens(`${server.url}${map}&select=${tie}`)
    await visitor.inspector.getByRole('button', { name: 'Angabe für Caritasverband Musterkreis' }).click()
    await expect(page).toHaveURL((url) => url.searchParams.get('edit') === form)
    await level(page, 2).check({ force: true })
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Gespeichert', { exact: true }).first()).toBeVisible()
    await expect(page).toHaveURL((url) => !url.searchParams.has('edit'))
    await expect(statedLevel(visitor)).toHaveText(/^2 · /)
    await expect(statedLevel(other)).toHaveText(/^2 · /)
    await page.getByRole('button', { name: 'Rückgängig', exact: true }).click()
    await expect(page.getByText('Rückgängig gemacht', { exact: true }).first()).toBeVisible()
    await expect(statedLevel(visitor)).toHaveText(/^4 · /)
    await expect(statedLevel(other)).toHaveText(/^4 · /)
    await other.page.context().close()
  })

  test('who was slower sees both versions side by side, takes one, and nothing is lost', async ({ visitor, page }) => {
    const other = await another(page)
    for (const { page: each } of [visitor, other]) {
      await each.goto(`${server.url}${map}&edit=${form}`)
      await settle(each)
    }
    await level(page, 5).check({ force: true })
    await level(other.page, 3).check({ force: true })
    await other.page.getByRole('button', { name: 'Speichern' }).click()
    await expect(other.page.getByText('Gespeichert', { exact: true }).first()).toBeVisible()
    await page.getByRole('button', { name: 'Speichern' }).click()
    const dialog = page.getByRole('dialog', { name: 'Jemand hat dasselbe geändert' })
    await expect(dialog).toContainText('Vorher: 4 · Koalition')
    await expect(dialog).toContainText('5 · Zusammenarbeit als ein System')
    await expect(dialog).toContainText('3 · Koordination')
    await dialog.getByRole('button', { name: 'Zurück zum Formular' }).click()
    await expect(level(page, 5)).toBeChecked()
    await page.getByRole('button', { name: 'Speichern' }).click()
    await dialog.getByRole('button', { name: 'Übernehmen: Andere Fassung' }).click()
    await dialog.getByRole('button', { name: 'So speichern' }).click()
    await expect(dialog).toBeHidden()
    await visitor.opens(`${server.url}${map}&select=${tie}`)
    await expect(statedLevel(visitor)).toHaveText(/^3 · /)
    await other.page.context().close()
  })

  test('of a text that two have reworded both versions stand there, with what it was and who wrote the other', async ({
    visitor,
    page,
  }) => {
    const other = await another(page)
    await signInAt(other.page.context(), server.url, 'admin')
    const needs = 'query { network(key: "net.musterkreis.ks") { needs { id text } } }'
    await visitor.opens(`${server.url}${map}`)
    const answer = await page.request.post(`${server.url}/graphql`, { data: { query: needs } })
    const [need] = (await answer.json()).data.network.needs as { id: string; text: string }[]
    const words = (who: Visitor) => who.page.getByRole('textbox', { name: /^Was gebraucht wird/ })
    for (const who of [visitor, other]) await who.opens(`${server.url}${map}&edit=rewordNeed:${need?.id}`)
    // Both are at it before one of them saves: a form that nobody has touched yet would show what the other wrote.
    await words(visitor).fill('Alle wollen eine Liste der Zuständigkeiten.')
    await words(other).fill('Alle sollen wissen, wer wofür da ist.')
    await other.page.getByRole('button', { name: 'Speichern' }).click()
    await expect(other.page.getByText('Gespeichert', { exact: true }).first()).toBeVisible()
    await page.getByRole('button', { name: 'Speichern' }).click()
    const dialog = page.getByRole('dialog', { name: 'Jemand hat dasselbe geändert' })
    await expect(dialog).toContainText(`Vorher: ${need?.text}`)
    await expect(dialog).toContainText('Alle sollen wissen, wer wofür da ist.')
    await expect(dialog).toContainText('Alle wollen eine Liste der Zuständigkeiten.')
    await expect(dialog).toContainText('Administration (Demo)')
    await other.page.context().close()
  })

  test('an edit without a connection waits, also through a reload, and is sent once when the connection is back', async ({
    visitor,
    page,
    context,
  }) => {
    await visitor.opens(`${server.url}${map}&select=${tie}&edit=${form}`)
    await expect(page.getByRole('button', { name: /^Konto: / })).toBeVisible()
    await context.setOffline(true)
    await level(page, 1).check({ force: true })
    await page.getByRole('button', { name: 'Speichern' }).click()
    const waiting = page.getByRole('region', { name: 'Noch nicht gesendet' })
    await expect(waiting).toContainText('Keine Verbindung. Änderungen werden gemerkt und gesendet')
    await expect(waiting).toContainText('1 Änderung wartet')
    await waiting.getByRole('button', { name: 'Ansehen' }).click()
    await expect(waiting.getByRole('listitem')).toContainText('Angabe zu Kreisjugendamt Musterkreis')
    // The page itself can be had again, but the server takes nothing yet.
    await context.route('**/graphql', (route) => route.abort())
    await context.setOffline(false)
    await page.goto(`${server.url}/directory`)
    await expect(waiting).toContainText('1 Änderung wartet', { timeout: 20_000 })
    const taken: string[] = []
    page.on('response', (response) => {
      const asked = response.request().postData()
      if (asked?.includes('ClaimCooperation')) taken.push(asked)
    })
    await context.unroute('**/graphql')
    // The product tries by itself, too, and the button goes when that was quicker.
    await waiting
      .getByRole('button', { name: 'Jetzt senden' })
      .click({ timeout: 5000 })
      .catch(() => {})
    await expect(page.getByText('Gesendet: Angabe zu Kreisjugendamt Musterkreis').first()).toBeVisible()
    await expect(waiting).toBeHidden()
    expect(taken).toHaveLength(1)
    await visitor.opens(`${server.url}${map}&select=${tie}`)
    await expect(statedLevel(visitor)).toHaveText(/^1 · /)
  })
})

test('a form says at the field what is still to be filled in, and asks before it throws away what was entered', {
  tag: '@keyboard',
}, async ({ visitor, page }) => {
  await visitor.opens(`${map}&edit=claimCooperation:inst.musterkreis.caritas`)
  const sheet = page.getByRole('complementary', { name: 'Bearbeiten' })
  await expect(sheet.getByRole('combobox', { name: /^Wer macht die Angabe/ })).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(sheet.getByText('Bitte füllen Sie dieses Feld aus.')).toHaveCount(2)
  const partner = sheet.getByRole('combobox', { name: /^Mit wem/ })
  await expect(partner).toBeFocused()
  await expect(partner).toHaveAttribute('aria-invalid', 'true')
  await page.keyboard.type('Kreisjugend')
  await expect(sheet.getByRole('option').first()).toContainText('Kreisjugendamt Musterkreis')
  await page.keyboard.press('Enter')
  await expect(partner).toHaveValue('Kreisjugendamt Musterkreis')
  await page.keyboard.press('Escape')
  await expect(sheet.getByText('Ihre Eingaben sind noch nicht gespeichert.')).toBeVisible()
  await expect(sheet.getByRole('button', { name: 'Weiter bearbeiten' })).toBeFocused()
  await sheet.getByRole('button', { name: 'Verwerfen' }).click()
  await expect(sheet).toBeHidden()
  await expect(page).toHaveURL((url) => !url.searchParams.has('edit'))
})
