import { createRequire } from 'node:module'
import type { default as Axe } from 'axe-core'
import { interactiveNotReached } from './keyboardTour.ts'
import { views } from './views.ts'
import { expect, test } from './visitor.ts'

declare global {
  interface Window {
    axe: typeof Axe
  }
}

const axeSource = createRequire(import.meta.url)('axe-core').source as string
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const widths = { 1440: 900, 390: 844 }

for (const view of views) {
  test(`axe finds nothing in "${view.name}", wide and narrow, light and dark`, async ({ visitor, page }) => {
    await visitor.opens(`${view.path}?${new URLSearchParams(view.query)}`)
    await view.act?.(page)
    await page.evaluate(axeSource)
    for (const [width, height] of Object.entries(widths)) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width: Number(width), height })
        await page.emulateMedia({ colorScheme })
        await expect(page.locator('html')).toHaveClass(colorScheme === 'dark' ? /\bdark\b/ : /^(?!.*\bdark\b)/)
        const findings = await page.evaluate(async (runOnly) => {
          // Colours fade over in a moment; what is on its way is nobody's finding.
          await Promise.all(document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity).map(({ finished }) => finished.catch(() => undefined)))
          const { violations } = await window.axe.run(document, { runOnly, resultTypes: ['violations'] })
          return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`))
        }, standards)
        expect(findings, `${width} px, ${colorScheme}`).toEqual([])
      }
    }
  })

  test(`the keyboard reaches everything in "${view.name}"`, { tag: '@keyboard' }, async ({ visitor, page }) => {
    await visitor.opens(`${view.path}?${new URLSearchParams(view.query)}`)
    await view.act?.(page)
    expect(await interactiveNotReached(page)).toEqual([])
  })
}

test('the arrow keys reach every group and every institution of the Netzwerkkarte', { tag: '@keyboard' }, async ({ visitor, page }) => {
  await visitor.opens('/network/net.ratingen.ks/netzwerkkarte?asOf=2023-05-03')
  const items = visitor.picture.getByRole('treeitem')
  const all = await items.evaluateAll((elements) => elements.map(({ id }) => id))
  const groups = all.filter((id) => id.startsWith('map-group-')).length
  const reached = new Set<string>()
  const note = async () => reached.add(await page.evaluate(() => document.activeElement?.id ?? ''))
  await visitor.tabsTo(items.first())
  for (let group = 0; group < groups; group++) {
    await note()
    await page.keyboard.press('ArrowDown')
    for (let first = ''; first !== (await page.evaluate(() => document.activeElement?.id ?? '')); await page.keyboard.press('ArrowRight')) {
      first ||= await page.evaluate(() => document.activeElement?.id ?? '')
      await note()
      if (!first.startsWith('map-institution-')) break
    }
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowRight')
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
