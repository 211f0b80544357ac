import type { Page } from '@playwright/test'
import { type Box, collisions } from './boxes.ts'
import { expect, test } from './visitor.ts'

const map = '/network/net.musterkreis.ks/netzwerkkarte'
const story = `${map}?asOf=2026-01-01`

/** Where the names of institutions, the labels of groups and the discs stand in the picture, measured in the browser. */
const measured = (page: Page): Promise<{ names: Box[]; labels: Box[]; discs: Box[]; frame: Box; institutions: number }> =>
  page.evaluate(() => {
    const boxOf = (element: Element, text = element.textContent?.trim() ?? '') => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      return { text, left, top, right, bottom }
    }
    const box = document.querySelector('.map-box')
    if (!box) throw new Error('no picture')
    const all = (selector: string) => [...box.querySelectorAll(selector)]
    const discs = all('[id^="map-institution-"]')
    return {
      names: all('text.name').map((name) => boxOf(name)),
      labels: all('.label text').map((label) => boxOf(label)),
      discs: discs.map((disc) => boxOf(disc.querySelectorAll('circle')[2] ?? disc, disc.getAttribute('aria-label') ?? '')),
      frame: boxOf(box, 'frame'),
      institutions: discs.length,
    }
  })

/** Whether a name lies on a disc, of which the box around it is given. */
const covers = (name: Box, disc: Box): boolean => {
  const [x, y, radius] = [(disc.left + disc.right) / 2, (disc.top + disc.bottom) / 2, (disc.right - disc.left) / 2]
  return Math.hypot(x - Math.min(Math.max(x, name.left), name.right), y - Math.min(Math.max(y, name.top), name.bottom)) < radius - 1
}

for (const [width, height] of [
  [1024, 768],
  [1440, 900],
] as const) {
  for (const address of [
    story,
    '/network/net.musterkreis.stadt/netzwerkkarte?asOf=2026-01-01',
    '/network/net.musterkreis.fh/netzwerkkarte?asOf=2026-01-01',
    '/network/net.olsberg.fh-ks/netzwerkkarte?asOf=2018-12-31',
  ]) {
    test(`at ${width} pixels every name of ${address.split('/')[2]} stands on the Netzwerkkarte, and none touches another, a disc or the edge`, async ({
      visitor,
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await visitor.opens(address)
      await expect(visitor.picture).toBeVisible()
      const { names, labels, discs, frame, institutions } = await measured(page)
      expect(institutions).toBeGreaterThan(10)
      expect(names).toHaveLength(institutions)
      expect(collisions(names, names)).toEqual([])
      expect(collisions(labels, labels)).toEqual([])
      expect(collisions(names, labels)).toEqual([])
      expect(names.flatMap((name) => discs.filter((disc) => covers(name, disc)).map((disc) => `${name.text} × ${disc.text}`))).toEqual([])
      expect(
        [...names, ...labels].filter(
          (box) => box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom,
        ),
      ).toEqual([])
    })
  }
}

test('a tie tells both statements side by side and the difference in a sentence', async ({ visitor, page }) => {
  await visitor.opens(`${story}&ties=differing`)
  const tie = visitor.picture.getByRole('treeitem', { name: /Angaben liegen auseinander/ }).first()
  const spoken = (await tie.getAttribute('aria-label')) ?? ''
  await tie.focus()
  await page.keyboard.press('Enter')
  await expect(visitor.inspector.getByRole('heading', { level: 2 })).toContainText(spoken.split(':')[0] ?? '')
  await expect(visitor.inspector.getByRole('rowheader', { name: 'Stufe', exact: true })).toBeVisible()
  await expect(visitor.inspector.getByText(/nennt Stufe \d, .* Stufe \d: darüber sprechen\.$/)).toBeVisible()
  await expect(page).toHaveURL((url) => url.searchParams.get('select')?.startsWith('tie:inst.musterkreis.') === true)
})

test('the keys lead from an institution along its ties and to their other ends', { tag: '@keyboard' }, async ({ visitor, page }) => {
  await visitor.opens(story)
  await visitor.picture.getByRole('treeitem', { name: /^Kreispolizeibehörde Musterkreis, / }).focus()
  await page.keyboard.press('PageDown')
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  expect(await focused()).toContain('Kreispolizeibehörde Musterkreis')
  expect(await focused()).toContain(' und ')
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toMatch(/^(?!Kreispolizeibehörde)[^:]+, /)
})

test('the map can be narrowed to gaps, and its address restores that', async ({ visitor, page }) => {
  await visitor.opens(story)
  const ties = visitor.picture.locator('[id^="map-tie-"]')
  const all = await ties.count()
  await visitor.picks('Gezeigte Verbindungen', /Nur Lücken/)
  await expect(page).toHaveURL(/ties=gap/)
  await expect(ties.first()).toHaveAttribute('aria-label', /Lücke: /)
  expect(await ties.count()).toBeLessThan(all / 3)
  await page.reload()
  await expect(ties.first()).toHaveAttribute('aria-label', /Lücke: /)
})

test('the table lists the same ties with kind, level and both statements', async ({ visitor }) => {
  await visitor.opens(`${story}&form=table&ties=differing`)
  const table = visitor.view.getByRole('table', { name: /^Verbindungen/ })
  const rows = table.getByRole('row').filter({ hasText: 'Angaben liegen auseinander' })
  expect(await rows.count()).toBeGreaterThan(2)
  await expect(rows.first()).toContainText(/: Stufe \d.*: Stufe \d/s)
  await rows.first().getByRole('button').click()
  await expect(visitor.inspector.getByText(/darüber sprechen/)).toBeVisible()
})

test('names stand in the same places however late the font comes', async ({ visitor, page }) => {
  test.slow()
  const address = '/network/net.musterkreis.ks/netzwerkkarte?asOf=2026-01-01'
  const places = async () => {
    await visitor.opens(address)
    await expect(visitor.picture).toBeVisible()
    // The picture is laid out anew once its room is at rest.
    await page.waitForTimeout(1500)
    return visitor.picture
      .locator('text.name')
      .evaluateAll((all) =>
        all.map((name) => `${name.textContent} ${name.getAttribute('y')} ${name.parentElement?.getAttribute('transform')}`),
      )
  }
  await page.route(/\.woff2/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000))
    await route.continue()
  })
  const late = await places()
  await page.unroute(/\.woff2/)
  expect(late.length).toBeGreaterThan(20)
  expect(await places()).toEqual(late)
})
