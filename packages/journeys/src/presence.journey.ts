import type { Browser, Page } from '@playwright/test'
import { startServer } from './server.ts'
import { signInAt } from './signedIn.ts'
import { expect, test, Visitor } from './visitor.ts'

const network = '/network/net.musterkreis.ks'
const day = 'asOf=2026-01-01'
const coordination = 'Netzwerkkoordination (Demo)'
const administration = 'Administration (Demo)'

type Server = Awaited<ReturnType<typeof startServer>>

/** A browser of its own in which somebody has signed in, and how it is closed. */
async function signedIn(browser: Browser, server: Server, account: 'admin' | 'coordinator'): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: server.url, locale: 'de-DE' })
  await signInAt(context, server.url, account)
  return new Visitor(await context.newPage(), false)
}

const whoIsHere = (page: Page) => page.getByRole('button', { name: /^Wer gerade hier ist/ })
/** The court's disc in the picture. */
const courtOf = ({ picture }: Visitor) => picture.locator('[id="map-institution-inst.musterkreis.amtsgericht"]')
const list = (page: Page) => page.getByRole('region', { name: 'Wer gerade hier ist' })
const entry = (page: Page, name: string) => list(page).getByRole('listitem').filter({ hasText: name })

test.describe('Two people in one network', () => {
  test.describe.configure({ timeout: 150_000, mode: 'serial' })
  let server: Server
  let one: Visitor
  let other: Visitor
  test.beforeAll(async ({ browser }) => {
    test.setTimeout(150_000)
    server = await startServer()
    one = await signedIn(browser, server, 'coordinator')
    other = await signedIn(browser, server, 'admin')
  })
  test.afterAll(async () => {
    await one.page.context().close()
    await other.page.context().close()
    await server.stop()
  })

  test('see each other, and what the other looks at', async () => {
    await one.opens(`${network}/overview?${day}`)
    await expect(whoIsHere(one.page)).toHaveAccessibleName('Wer gerade hier ist: niemand außer Ihnen')
    await other.opens(`${network}/netzwerkkarte?${day}&select=inst.musterkreis.amtsgericht`)
    await expect(whoIsHere(one.page)).toHaveAccessibleName('Wer gerade hier ist: eine weitere Person')
    await whoIsHere(one.page).click()
    await expect(entry(one.page, administration)).toContainText(/in „Netzwerkkarte“ · sieht sich „.*[Aa]mtsgericht.*“ an/)
    await one.page.keyboard.press('Escape')
    await one.opens(`${network}/overview?${day}&select=inst.musterkreis.amtsgericht`)
    await expect(one.inspector.getByText(`${administration} sieht sich das gerade an`)).toBeVisible()
    await expect(other.inspector.getByText(`${coordination} sieht sich das gerade an`)).toBeVisible()
    await one.opens(`${network}/agreements?${day}`)
    await other.opens(`${network}/agreements?${day}&select=agr.musterkreis.grundsatz-ks`)
    const row = one.view.getByRole('article').filter({ has: one.page.getByRole('button', { name: /^Grundsätze der Zusammenarbeit/ }) })
    await expect(row).toContainText(administration)
  })

  test('see in the Netzwerkkarte where the other points, in windows of different size', async () => {
    await other.page.setViewportSize({ width: 1100, height: 900 })
    await one.opens(`${network}/netzwerkkarte?${day}`)
    await other.opens(`${network}/netzwerkkarte?${day}`)
    await expect(whoIsHere(other.page)).toHaveAccessibleName(/eine weitere Person/)
    const place = courtOf(one)
    const same = courtOf(other)
    await place.hover()
    const cursor = other.page.locator(`[data-cursor="${coordination}"]`)
    await expect(cursor).toBeVisible()
    await expect(cursor).toHaveText(coordination)
    await expect(async () => {
      const [target, pointer] = [(await same.boundingBox())!, (await cursor.boundingBox())!]
      const apart = Math.hypot(target.x + target.width / 2 - pointer.x, target.y + target.height / 2 - pointer.y)
      expect(apart, 'pixels between the cursor and what it points at').toBeLessThan(60)
    }).toPass()
    await one.page.mouse.move(2, 2)
    await expect(cursor).toBeHidden()
  })

  test('one follows the other from view to view, in their own language, until they press Esc, stop or act themselves', async () => {
    await other.page.setViewportSize({ width: 1440, height: 900 })
    await other.opens(`${network}/overview?${day}`)
    await one.opens(`${network}/gaps?${day}`)
    const banner = other.page.getByText(`Sie folgen ${coordination}`)
    const follows = async () => {
      await whoIsHere(other.page).click()
      await entry(other.page, coordination)
        .getByRole('button', { name: `${coordination} folgen` })
        .click()
      await expect(banner).toBeVisible()
      await expect(list(other.page)).toBeHidden()
    }
    await follows()
    await expect(other.page).toHaveURL(/\/gaps\?/)
    await one.choosesView('Netzwerkkarte')
    await expect(other.page).toHaveURL(/\/netzwerkkarte\?/)
    await courtOf(one).click()
    await expect(other.inspector.getByRole('heading', { name: /Amtsgericht/i })).toBeVisible()
    await one.setsDate('1.6.2025')
    await other.seesDate('1. Juni 2025', '2025-06-01')
    await other.page.keyboard.press('Escape')
    await expect(banner).toBeHidden()
    await expect(other.inspector).toBeVisible()
    await one.choosesView('Vereinbarungen')
    await other.page.waitForTimeout(500)
    await expect(other.page).toHaveURL(/\/netzwerkkarte\?/)

    await follows()
    await expect(other.page).toHaveURL(/\/agreements\?/)
    await other.page.getByRole('button', { name: 'Nicht mehr folgen' }).click()
    await expect(banner).toBeHidden()

    await follows()
    await other.choosesView('Meldewege')
    await expect(banner).toBeHidden()
    await expect(other.page).toHaveURL(/\/handovers\?/)
  })

  test('see which field of a thing the other is editing, at the thing and in the form', async () => {
    const tie = 'inst.musterkreis.amtsgericht~inst.musterkreis.asd'
    await other.opens(`${network}/netzwerkkarte?${day}&select=tie:${tie}`)
    await one.opens(`${network}/netzwerkkarte?${day}&edit=claimCooperation:${tie}`)
    await one.page.locator('[data-field="level"] input').first().focus()
    await expect(other.inspector.getByText(`${coordination} bearbeitet gerade „Stufe“`)).toBeVisible()
    await other.opens(`${network}/netzwerkkarte?${day}&edit=claimCooperation:${tie}`)
    await expect(other.page.locator('[data-field="level"]').getByText(`${coordination} bearbeitet das gerade`)).toBeVisible()
    await one.page.locator('[data-field="since"] input').first().focus()
    await expect(other.page.locator('[data-field="since"]').getByText(`${coordination} bearbeitet das gerade`)).toBeVisible()
    await expect(other.page.locator('[data-field="level"]').getByText(`${coordination} bearbeitet das gerade`)).toBeHidden()
    await one.opens(`${network}/netzwerkkarte?${day}`)
    await other.opens(`${network}/handovers?${day}`)
  })

  test('whoever leaves is no longer followed', async () => {
    await whoIsHere(other.page).click()
    await entry(other.page, coordination)
      .getByRole('button', { name: `${coordination} folgen` })
      .click()
    await one.opens('/')
    await expect(whoIsHere(other.page)).toHaveAccessibleName('Wer gerade hier ist: niemand außer Ihnen')
    await expect(other.page.getByText(`Sie folgen ${coordination}`)).toBeHidden()
    await expect(other.page.getByRole('status').filter({ hasText: `${coordination} ist nicht mehr hier.` })).toBeAttached()
  })

  test('whoever hides is shown to nobody, in no view and no window, also after the next visit, and still sees the others', async () => {
    await one.opens(`${network}/netzwerkkarte?${day}`)
    const second = await one.page.context().newPage()
    await second.goto(`${network}/gaps?${day}`)
    await expect(whoIsHere(other.page)).toHaveAccessibleName('Wer gerade hier ist: eine weitere Person')
    await whoIsHere(one.page).click()
    const hide = list(one.page).getByRole('switch', { name: 'Nicht zeigen, dass ich hier bin' })
    await hide.click()
    await expect(hide).toBeChecked()
    await expect(whoIsHere(other.page)).toHaveAccessibleName('Wer gerade hier ist: niemand außer Ihnen')
    await expect(whoIsHere(second)).toHaveAccessibleName(/Sie selbst werden nicht gezeigt\. .*: eine weitere Person/)
    await second.reload()
    await expect(whoIsHere(second)).toHaveAccessibleName(/Sie selbst werden nicht gezeigt/)
    await expect(entry(one.page, administration)).toBeVisible()
    await expect(whoIsHere(other.page)).toHaveAccessibleName('Wer gerade hier ist: niemand außer Ihnen')
    await hide.click()
    await expect(whoIsHere(other.page)).toHaveAccessibleName('Wer gerade hier ist: eine weitere Person')
    await second.close()
  })
})

test.describe('Whoever has not signed in', () => {
  test.use({ account: null })
  test('takes no part in presence', async ({ visitor, page }) => {
    const lines: string[] = []
    page.on('websocket', (line) => lines.push(new URL(line.url()).pathname))
    await visitor.opens(`${network}/overview?${day}`)
    // Who is signed in is asked after the first view; presence would begin then.
    await expect(page.getByRole('banner').getByRole('link', { name: 'Anmelden' })).toBeVisible()
    await page.waitForTimeout(2000)
    expect(lines).toEqual([])
    await expect(whoIsHere(page)).toHaveCount(0)
  })
})
