import { expect, test, type Visitor } from './visitor.ts'

const table = (visitor: Visitor) => visitor.view.getByRole('table', { name: 'Institutionen' })
const rowNames = (visitor: Visitor) => table(visitor).getByRole('rowheader').getByRole('button')

/** How many institutions the page says it lists. */
const total = async (visitor: Visitor): Promise<number> => {
  const said = visitor.view.getByText(/^\d+ Institutionen · Stand /)
  await expect(said).toBeVisible()
  return Number(/^\d+/.exec((await said.textContent()) ?? '')?.[0])
}

test('the directory lists the institutions of both data sets, each once, however far one scrolls', async ({ visitor }) => {
  await visitor.opens('/directory')
  const all = await total(visitor)
  expect(all).toBeGreaterThan(150)
  await expect(table(visitor)).toHaveAttribute('aria-rowcount', String(all + 1))
  const seen = new Set<string>()
  const rows = table(visitor)
    .getByRole('row')
    .filter({ has: visitor.page.getByRole('rowheader') })
  await visitor.view.hover()
  for (let step = 0; step < 120 && seen.size < all; step++) {
    for (const index of await rows.evaluateAll((found) => found.map((row) => row.getAttribute('aria-rowindex') ?? ''))) seen.add(index)
    await visitor.page.mouse.wheel(0, 400)
    await visitor.page.waitForFunction(() => new Promise((resolve) => requestAnimationFrame(() => resolve(true))))
  }
  expect(seen.size).toBe(all)
})

test('a facet leaves the institutions that it counts, and the address carries it', async ({ visitor, page }) => {
  await visitor.opens('/directory')
  const all = await total(visitor)
  const sectors = visitor.page.getByRole('group', { name: 'Sektor' })
  await sectors.getByRole('button', { name: 'Mehr zeigen' }).click()
  const justice = sectors.getByRole('checkbox', { name: /^Justiz\s*\d+$/ })
  const counted = Number(
    /\d+$/.exec(
      (await sectors
        .locator('label')
        .filter({ hasText: /^Justiz\s*\d+$/ })
        .textContent()) ?? '',
    )?.[0],
  )
  expect(counted).toBeGreaterThan(2)
  await justice.check()
  await expect(rowNames(visitor)).toHaveCount(counted)
  await expect(rowNames(visitor).filter({ hasText: 'Staatsanwaltschaft Düsseldorf' })).toBeVisible()
  await expect(page).toHaveURL((url) => url.searchParams.get('sector') === 'justiz')
  await page.reload()
  await expect(rowNames(visitor)).toHaveCount(counted)
  await visitor.view.getByRole('button', { name: 'Filter aufheben' }).click()
  await expect.poll(() => total(visitor)).toBe(all)
})

test('typing filters by name whatever the case and the umlauts', async ({ visitor, page }) => {
  await visitor.opens('/directory')
  await visitor.view.getByRole('searchbox', { name: 'Nach Namen filtern' }).fill('GYNAKOLOG')
  await expect(rowNames(visitor)).toHaveText(Array.from({ length: 3 }, () => 'Gynäkologische Praxis (anonym)'))
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'GYNAKOLOG')
  await visitor.view.getByRole('searchbox', { name: 'Nach Namen filtern' }).fill('gibt es nicht')
  await expect(visitor.view.getByText('Keine Institution passt zu diesen Filtern.')).toBeVisible()
})

test('filtering, opening an institution with its sources, and coming back work by keyboard alone', async ({ visitor, page }) => {
  await visitor.opens('/directory')
  await visitor.tabsTo(visitor.view.getByRole('searchbox', { name: 'Nach Namen filtern' }))
  await page.keyboard.type('familiengericht (für')
  await expect(rowNames(visitor)).toHaveText(['Familiengericht (für Ratingen)'])
  await visitor.tabsTo(rowNames(visitor))
  await page.keyboard.press('Enter')
  await expect(visitor.inspector.getByRole('heading', { name: 'Familiengericht (für Ratingen)' })).toBeVisible()
  await expect(visitor.inspector.getByRole('heading', { name: 'Quellen' })).toBeVisible()
  await expect(visitor.inspector.getByRole('button', { name: 'Erstes Treffen des Netzwerks Kinderschutz' })).toBeVisible()
  await expect(visitor.inspector.getByText('belegt', { exact: true })).toBeVisible()
  await expect(visitor.inspector).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(visitor.inspector).toBeHidden()
  await expect(rowNames(visitor)).toBeFocused()
})

test('a source opens with its publisher, its date and what it says', async ({ visitor, page }) => {
  await visitor.opens('/directory?select=inst.ratingen.familiengericht')
  await visitor.inspector.getByRole('button', { name: 'Erstes Treffen des Netzwerks Kinderschutz' }).click()
  await expect(visitor.inspector.getByRole('heading', { name: 'Erstes Treffen des Netzwerks Kinderschutz' })).toBeVisible()
  await expect(visitor.inspector.getByRole('term').filter({ hasText: 'Herausgeber' })).toBeVisible()
  await expect(page).toHaveURL((url) => url.searchParams.get('select')?.startsWith('source:') === true)
})
