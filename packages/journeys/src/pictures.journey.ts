import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { complete } from './manners.ts'
import { startServer } from './server.ts'
import { views } from './views.ts'
import { expect, test as withVisitor } from './visitor.ts'

/**
 * The main views look as they did: each is held, point by point, against the picture of it that was looked at and kept in `pictures/`.
 * Browser and fonts come with the dependencies, so they draw alike on every machine. After a change that is meant:
 * `npm run pictures` in packages/journeys, and look at what git then shows as changed.
 */
const pictured = [
  'start',
  'overview',
  'netzwerkkarte',
  'matrix',
  'matrix-of-institutions',
  'graph',
  'gaps',
  'chains',
  'networks',
  'timeline',
  'map-invented',
  'agreements-board',
  'agreements-calendar',
  'agreements-clauses',
  'drill',
  'compare',
  'compare-networks',
]

/** Waits until a server that has just begun has written down which gaps there are: a page that is open meanwhile tells of it. */
async function writesNoMore(url: string): Promise<void> {
  const revision = async (): Promise<number> => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ revision }' }),
    })
    return (await answer.json()).data.revision
  }
  for (let before = -1, now = await revision(); now !== before; now = await revision()) {
    before = now
    await wait(3000)
  }
}

/** A server of one's own: what other journeys write would show. */
const test = withVisitor.extend<object, { own: string }>({
  own: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter.
    async ({}, use) => {
      const { url, stop } = await startServer()
      await writesNoMore(url)
      await use(url)
      await stop()
    },
    { scope: 'worker', timeout: 150_000 },
  ],
  baseURL: async ({ own }, use) => use(own),
})

/** What moves on with the days, or tells who else is there. */
const moving = (page: Page) => [page.getByRole('region', { name: 'Stichtag' }), page.getByRole('banner'), page.getByRole('status')]

for (const { name, path, query, act } of views.filter((view) => pictured.includes(view.name)))
  for (const [width, height, colorScheme] of [
    [1440, 900, 'light'],
    [390, 844, 'dark'],
  ] as const)
    test(`"${name}" at ${width} px, ${colorScheme}, looks as it did`, async ({ visitor, page }) => {
      test.slow()
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      await visitor.opens(`${path}?${new URLSearchParams(query)}`)
      await expect(page.getByRole('button', { name: /^Konto:/ })).toBeVisible({ timeout: 15_000 })
      await act?.(page)
      await complete(page)
      await expect(page).toHaveScreenshot(`${name}-${width}-${colorScheme}.png`, {
        mask: moving(page),
        animations: 'disabled',
        caret: 'hide',
        maxDiffPixels: 60,
        timeout: 20_000,
      })
    })
