import type { Page } from '@playwright/test'
import { complete, settle } from './manners.ts'
import { expect, test } from './visitor.ts'

/** What is opened: the main pages, cold, in a browser that has nothing of them yet. */
const musterkreis = '/network/net.musterkreis.ks'
const inStory = 'asOf=2026-01-01'
const networkPages = [
  'overview',
  'netzwerkkarte',
  'netzwerkkarte?select=institution:inst.musterkreis.kreisjugendamt',
  'matrix',
  'matrix?rows=institutions',
  'graph',
  'timeline',
  'map',
  'gaps',
  'agreements',
  'agreements?as=board',
  'handovers',
  'compare?from=2025-01-01&to=2026-01-01',
  'report',
  'history',
].map((view) => `${musterkreis}/${view}${view.includes('?') ? '&' : '?'}${inStory}`)
const furtherPages = [
  '/',
  `/networks?${inStory}`,
  `/networks/compare?${inStory}`,
  `/map?${inStory}`,
  '/directory',
  '/network/net.ratingen.ks/overview',
]

/** A page moves as much as all its shifts together; 0.1 is what others call good. */
const most = 0.02

interface Shift extends PerformanceEntry {
  value: number
  hadRecentInput: boolean
}
declare global {
  interface Window {
    shifts: Shift[]
  }
}

/** Collects every shift that nobody brought about by a key or a click, from the first paint on. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    window.shifts = []
    new PerformanceObserver((list) => {
      window.shifts.push(...(list.getEntries() as Shift[]).filter(({ hadRecentInput }) => !hadRecentInput))
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** How much has moved once everything is there, also what comes after the first view. */
async function movedOn(page: Page, address: string): Promise<number> {
  await page.goto(address)
  await settle(page)
  await page.waitForTimeout(1800)
  await complete(page)
  return page.evaluate(() => window.shifts.reduce((sum, { value }) => sum + value, 0))
}

test.describe.configure({ timeout: 60_000 })

for (const account of ['coordinator', null] as const) {
  test.describe(account ? 'for whoever has been here before and is signed in' : 'for the public', () => {
    test.use({ account })
    for (const address of [...networkPages, ...furtherPages]) {
      test(`nothing moves while ${address} comes`, async ({ page }) => {
        await watchShifts(page)
        if (account) await page.addInitScript(() => localStorage.setItem('geflecht.account', 'known from before'))
        expect(await movedOn(page, address)).toBeLessThan(most)
      })
    }
  })
}

test('on a phone nothing moves either, though the date stands above the view', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await watchShifts(page)
  await page.addInitScript(() => localStorage.setItem('geflecht.account', 'known from before'))
  expect(await movedOn(page, `${musterkreis}/overview?${inStory}`)).toBeLessThan(most)
})
