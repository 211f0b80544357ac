import type { Locator, Page } from '@playwright/test'
import { expect, test } from './visitor.ts'

const netzwerkkarte = '/network/net.ratingen.ks/netzwerkkarte?asOf=2023-05-03'

test('every group of the Netzwerkkarte is listed under its number, can be reached and opened', async ({ visitor }) => {
  await visitor.opens(netzwerkkarte)
  const groups = visitor.view.getByRole('list', { name: 'Gruppen' }).getByRole('button')
  const required = groups.filter({ hasText: /abgedeckt|teilweise|nicht dokumentiert/ })
  await expect(required).toHaveCount(12)
  for (let index = 0; index < 12; index++) {
    const entry = required.nth(index)
    await expect(entry).toHaveAccessibleName(new RegExp(`^${index + 1} `))
    await entry.click()
    const opened = (await visitor.inspector.getByRole('heading').first().textContent()) ?? ''
    expect(opened.length).toBeGreaterThan(3)
    await expect(entry).toContainText(opened)
    await visitor.closesInspector()
  }
})

test('the inspector comes as a sheet from below and leaves part of the view in sight', async ({ visitor, page }) => {
  await visitor.opens(netzwerkkarte)
  await visitor.opensGroup('Insoweit erfahrene Fachkräfte')
  const sheet = await visitor.inspector.boundingBox()
  expect(sheet).not.toBeNull()
  expect(sheet?.x).toBe(0)
  expect(sheet?.width).toBe(390)
  expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBe(844)
  expect(sheet?.y).toBeGreaterThan(844 / 5)
  await page.getByRole('button', { name: 'Einzelheiten schließen' }).tap()
  await expect(visitor.inspector).toBeHidden()
})

test('the navigation opens over the view, leads to another network and closes', async ({ visitor, page }) => {
  await visitor.opens(netzwerkkarte)
  await page.getByRole('button', { name: 'Navigation öffnen' }).tap()
  await page
    .getByRole('navigation', { name: 'Netzwerke' })
    .getByRole('link', { name: /Netzwerk Kinderschutz Wuppertal/ })
    .tap()
  await expect(page).toHaveURL(/net\.wuppertal\.ks\/netzwerkkarte/)
  await expect(page.getByRole('navigation', { name: 'Netzwerke' })).toBeHidden()
})

type Place = readonly [x: number, y: number]

/** Fingers on the glass, each along its way. */
async function fingers(page: Page, ...ways: (readonly [from: Place, to: Place])[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const at = (part: number) =>
    ways.map(([from, to], id) => ({ id, x: from[0] + (to[0] - from[0]) * part, y: from[1] + (to[1] - from[1]) * part }))
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
  for (let step = 1; step <= 10; step++) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 10) })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}
const scrolled = (page: Page) => page.getByRole('main').evaluate((element) => element.scrollTop)
const middleOf = async (thing: Locator): Promise<Place> => {
  const { x, y, width, height } = (await thing.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  return [x + width / 2, y + height / 2]
}

test.describe('the graph under fingers', () => {
  const outline = (page: Page) => page.locator('.graph-box path[stroke-opacity]').first()

  test('one finger scrolls the page, two bring the picture nearer, a tap chooses', async ({ visitor, page }) => {
    await visitor.opens('/network/net.musterkreis.ks/graph?asOf=2026-01-01')
    await expect(outline(page)).toBeVisible()
    const { width = 0 } = (await outline(page).boundingBox()) ?? {}
    await fingers(page, [
      [195, 780],
      [195, 480],
    ])
    await expect.poll(() => scrolled(page)).toBeGreaterThan(200)
    await expect(page.locator('[data-hint]')).toHaveText('Mit zwei Fingern verschieben und zoomen')
    expect((await outline(page).boundingBox())?.width).toBeCloseTo(width, 0)
    await page.waitForTimeout(600)
    const [x, y] = await middleOf(page.locator('.graph-box'))
    const before = await scrolled(page)
    await fingers(
      page,
      [
        [x - 25, y],
        [x - 90, y],
      ],
      [
        [x + 25, y],
        [x + 90, y],
      ],
    )
    await expect.poll(async () => (await outline(page).boundingBox())?.width).toBeGreaterThan(width * 2)
    expect(await scrolled(page)).toBe(before)
    await page.getByRole('button', { name: 'Alles zeigen' }).last().click()
    // The keyboard shows where somebody stands.
    await page.getByRole('tree', { name: /^Graph: / }).focus()
    await page.keyboard.press('End')
    const disc = await middleOf(page.locator('.graph-box svg > circle'))
    await page.touchscreen.tap(...disc)
    await expect(page).toHaveURL((url) => url.searchParams.get('select') === 'inst.musterkreis.suchtberatung')
  })

  test('the lasso is drawn with one finger', async ({ visitor, page }) => {
    await visitor.opens('/network/net.musterkreis.ks/graph?asOf=2026-01-01')
    await page.getByRole('button', { name: /^Mit dem Lasso/ }).tap()
    const { x = 0, y = 0, width = 0 } = (await page.locator('[data-lasso]').boundingBox()) ?? {}
    const before = await scrolled(page)
    const session = await page.context().newCDPSession(page)
    const corners = [
      [0.1, 60],
      [0.9, 60],
      [0.9, 220],
      [0.1, 220],
    ] as const
    for (const [at, [part, down]] of corners.entries())
      await session.send('Input.dispatchTouchEvent', {
        type: at ? 'touchMove' : 'touchStart',
        touchPoints: [{ x: x + width * part, y: y + down }],
      })
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect(page.getByText(/Gezeigt: \d+ von 43 Institutionen/)).toBeVisible()
    expect(await scrolled(page)).toBe(before)
  })
})

test('a swipe over the timeline scrolls the page, from its beginning to its end', async ({ visitor, page }) => {
  await visitor.opens('/network/net.musterkreis.ks/timeline?asOf=2026-01-01')
  for (let swipe = 0; swipe < 12; swipe++)
    await fingers(page, [
      [195, 780],
      [195, 300],
    ])
  const end = () => page.getByRole('main').evaluate((element) => element.scrollHeight - element.clientHeight - element.scrollTop)
  await expect.poll(end).toBeLessThan(2)
})

test('what is to be hit is as large as a finger wants it', async ({ visitor, page }) => {
  const small = async (things: Locator) => {
    const boxes = await things.evaluateAll((all) => all.map((each) => [each.textContent?.trim(), each.getBoundingClientRect()] as const))
    expect(boxes.length).toBeGreaterThan(0)
    return boxes.flatMap(([name, { width, height }]) => (Math.min(width, height) < 23.9 ? [`${name}: ${width} × ${height}`] : []))
  }
  await visitor.opens('/map?territory=ter.musterkreis&asOf=2026-01-01')
  expect(await small(page.getByRole('tree', { name: /^Karte: / }).getByRole('treeitem', { name: /grenzen aneinander/ }))).toEqual([])
  expect(await small(visitor.view.getByRole('table', { name: 'Alle Werte der Karte' }).getByRole('button'))).toEqual([])
  await visitor.opens('/network/net.musterkreis.ks/timeline?asOf=2026-01-01')
  expect(await small(page.locator('[data-cell^="milestone:"]'))).toEqual([])
  expect(await small(visitor.view.getByRole('button', { name: /weitere Lücke/ }))).toEqual([])
})
