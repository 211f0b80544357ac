import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { default as Axe } from 'axe-core'
import { interactiveNotReached } from './keyboardTour.ts'
import { complete } from './manners.ts'
import { thorough, viewsOfThisRun } from './views.ts'
import { expect, test } from './visitor.ts'

declare global {
  interface Window {
    axe: typeof Axe
  }
}

const axeSource = createRequire(import.meta.url)('axe-core').source as string
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** 320 px is a page of 1280 px enlarged four times (WCAG 1.4.10). */
const widths = { 1440: 900, 390: 844, 320: 640 }

/** Waits until no colour fades over any more: what is on its way is nobody's finding. A fade can start the next one, so several frames have to be calm. */
const rested = (page: Page) =>
  page.evaluate(async () => {
    const fading = () =>
      document.getAnimations().some(({ effect, playState }) => playState === 'running' && effect?.getTiming().iterations !== Infinity)
    for (let calm = 0; calm < 5; calm = fading() ? 0 : calm + 1) await new Promise((resolve) => requestAnimationFrame(resolve))
  })

/** What axe finds wrong on the page as it stands. */
const findingsOn = (page: Page) =>
  page.evaluate(async (runOnly) => {
    const { violations } = await window.axe.run(document, { runOnly, resultTypes: ['violations'] })
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`))
  }, standards)

/** Words and controls of the view that reach beyond the edge of the screen. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const outside = (element: Element) => {
      const { right, left, width } = element.getBoundingClientRect()
      return width > 0 && (right > window.innerWidth + 1 || left < -1) && element.checkVisibility({ visibilityProperty: true })
    }
    const scrolls = (element: Element) => element.closest('nav, svg, [data-scrolls]') !== null
    return [...document.querySelectorAll('main h1, main h2, main h3, main p, main button, main a, main input, header *')]
      .filter((element) => outside(element) && !scrolls(element))
      .map((element) => element.textContent?.trim().slice(0, 60))
  })

/** `npm run prove` looks at every view at each width in each theme; `npm test` at the main ones at the two extremes. */
const everyLook = Object.keys(widths).flatMap((width) => (['light', 'dark'] as const).map((theme) => ({ width: Number(width), theme })))
const extremes = [
  { width: 1440, theme: 'light' },
  { width: 320, theme: 'dark' },
] as const
const looks = thorough ? everyLook : extremes

for (const view of viewsOfThisRun) {
  // A view is looked at by whoever it is meant for.
  test.describe(`As ${view.account === null ? 'the public' : (view.account ?? 'the coordinator')}`, () => {
    test.use({ account: view.account === undefined ? 'coordinator' : view.account })
    test(`axe finds nothing in "${view.name}" and nothing is cut off, wide and narrow, light and dark`, async ({ visitor, page }) => {
      const look = async ({ width, theme }: { width: number; theme: 'light' | 'dark' }) => {
        await page.setViewportSize({ width, height: widths[width as keyof typeof widths] })
        await page.emulateMedia({ colorScheme: theme })
      }
      // axe takes seconds for a long form.
      test.slow()
      await look(looks[0]!)
      await visitor.opens(`${view.path}?${new URLSearchParams(view.query)}`)
      await view.act?.(page)
      await page.evaluate(axeSource)
      for (const { width, theme } of looks) {
        await look({ width, theme })
        await expect(page.locator('html')).toHaveClass(theme === 'dark' ? /\bdark\b/ : /^(?!.*\bdark\b)/)
        // What is still arriving or fading is nobody's finding: one counts when it is there again after a rest.
        await expect(async () => {
          await rested(page)
          expect(await findingsOn(page), `${width} px, ${theme}`).toEqual([])
          expect(await cutOff(page), `what reaches beyond the edge at ${width} px`).toEqual([])
        }).toPass({ intervals: [1000], timeout: 20_000 })
        await visitor.seesNoSidewaysScroll()
      }
    })

    test(`the keyboard reaches everything in "${view.name}"`, { tag: '@keyboard' }, async ({ visitor, page }) => {
      await visitor.opens(`${view.path}?${new URLSearchParams(view.query)}`)
      // What comes after the first view, the account and what is new, has to be there before the tour passes its place.
      if (view.account !== null) await expect(page.getByRole('button', { name: /^(Konto|Account):/ })).toBeVisible({ timeout: 15_000 })
      await view.act?.(page)
      await complete(page)
      // The directory has a stop for every one of its institutions.
      test.slow()
      expect(await interactiveNotReached(page)).toEqual([])
    })
  })
}

test('the arrow keys reach every group and every institution of the Netzwerkkarte', { tag: '@keyboard' }, async ({ visitor, page }) => {
  await visitor.opens('/network/net.ratingen.ks/netzwerkkarte?asOf=2023-05-03')
  const items = visitor.picture.getByRole('treeitem')
  // Ties are walked with keys of their own.
  const all = (await items.evaluateAll((elements) => elements.map(({ id }) => id))).filter((id) => !id.startsWith('map-tie-'))
  expect(all.length).toBeGreaterThan(25)
  const reached = new Set<string>()
  const focused = async () => {
    const id = await page.evaluate(() => document.activeElement?.id ?? '')
    reached.add(id)
    return id
  }
  await visitor.tabsTo(items.first())
  for (let group = await focused(); ; ) {
    await page.keyboard.press('ArrowDown')
    const first = await focused()
    for (let next = ''; next !== first && !next.startsWith('map-group-'); next = await focused()) await page.keyboard.press('ArrowRight')
    await page.locator(`[id="${group}"]`).focus()
    await page.keyboard.press('ArrowRight')
    group = await focused()
    if (group === all[0]) break
  }
  expect(all.filter((id) => !reached.has(id))).toEqual([])
})

test('the first Tab offers to skip to the content', { tag: '@keyboard' }, async ({ visitor, page }) => {
  await visitor.opens('/network/net.ratingen.ks/overview')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Zum Inhalt springen' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(visitor.view).toBeFocused()
})

test('where the window is low the navigation scrolls, down to the last network, and the page itself never does', async ({
  visitor,
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 600 })
  await visitor.opens('/network/net.ratingen.ks/overview')
  const navigation = page.getByRole('complementary', { name: 'Navigation' })
  const lastNetwork = navigation.getByRole('navigation', { name: 'Netzwerke' }).getByRole('link').last()
  await expect(lastNetwork).not.toBeInViewport()
  await navigation.hover()
  await page.mouse.wheel(0, 20_000)
  await expect(lastNetwork).toBeInViewport()
  await lastNetwork.click({ trial: true })
  // A container that only hides what it has no room for is scrolled all the same by whatever brings a thing into view.
  const place = await visitor.view.boundingBox()
  for (const at of ['first', 'last'] as const) {
    await page
      .getByRole('heading', { level: 2 })
      [at]()
      .evaluate((element) => element.scrollIntoView())
    expect(await visitor.view.boundingBox()).toEqual(place)
  }
})

test('in the drawer of a tablet Tab and Shift+Tab go round what is seen of it', { tag: '@keyboard' }, async ({ visitor, page }) => {
  await page.setViewportSize({ width: 800, height: 1000 })
  await visitor.opens('/network/net.ratingen.ks/overview')
  await page.getByRole('button', { name: 'Navigation öffnen' }).click()
  const drawer = page.getByRole('dialog', { name: 'Navigation' })
  await expect(drawer.getByRole('button', { name: 'Navigation schließen' })).toBeFocused()
  // The list of networks comes last of all.
  await expect(drawer.getByRole('link', { name: /Wuppertal/ })).toBeVisible()
  const stops = drawer.locator('a[href]:visible, button:visible')
  await stops.first().focus()
  await page.keyboard.press('Shift+Tab')
  await expect(stops.last()).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(stops.first()).toBeFocused()
})
