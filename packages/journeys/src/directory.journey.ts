import { expect, test, type Visitor } from './visitor.ts'

const table = (visitor: Visitor) => visitor.view.getByRole('table', { name: 'Institutionen' })
const rowNames = (visitor: Visitor) => table(visitor).getByRole('rowheader').getByRole('button')

test('the directory lists the 51 documented institutions, each once, however far one scrolls', async ({ visitor }) => {
  await visitor.opens('/directory')
  await expect(visitor.view.getByText(/^51 Institutionen · Stand /)).toBeVisible()
  await expect(table(visitor)).toHaveAttribute('aria-rowcount', '52')
  const seen = new Set<string>()
  await visitor.view.hover()
  for (let step = 0; step < 40 && seen.size < 51; step++) {
    for (const name of await rowNames(visitor).allInnerTexts()) seen.add(name)
    await visitor.page.mouse.wheel(0, 400)
    await visitor.page.waitForFunction(() => new Promise((resolve) => requestAnimationFrame(() => resolve(true))))
  }
  expect(seen.size).toBe(51)
})

test('a facet leaves the institutions that it counts, and the address carries it', async ({ visitor, page }) => {
  await visitor.opens('/directory')
  const justice = visitor.page.getByRole('group', { name: 'Sektor' }).getByRole('checkbox', { name: /^Justiz\s*2$/ })
  await visitor.page.getByRole('group', { name: 'Sektor' }).getByRole('button', { name: 'Mehr zeigen' }).click()
  await justice.check()
  await expect(rowNames(visitor)).toHaveText(['Familiengericht (für Ratingen)', 'Staatsanwaltschaft Düsseldorf'])
  await expect(page).toHaveURL((url) => url.searchParams.get('sector') === 'justiz')
  await page.reload()
  await expect(rowNames(visitor)).toHaveCount(2)
  await visitor.view.getByRole('button', { name: 'Filter aufheben' }).click()
  await expect(visitor.view.getByText(/^51 Institutionen/)).toBeVisible()
})

test('typing filters by name whatever the case and the umlauts', async ({ visitor, page }) => {
  await visitor.opens('/directory')
  await visitor.view.getByRole('searchbox', { name: 'Nach Namen filtern' }).fill('GYNAKOLOG')
  await expect(rowNames(visitor)).toHaveText(['Gynäkologische Praxis (anonym)'])
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'GYNAKOLOG')
  await visitor.view.getByRole('searchbox', { name: 'Nach Namen filtern' }).fill('gibt es nicht')
  await expect(visitor.view.getByText('Keine Institution passt zu diesen Filtern.')).toBeVisible()
})

test('filtering, opening an institution with its sources, and coming back work by keyboard alone', async ({ visitor, page }) => {
  await visitor.opens('/directory')
  await visitor.tabsTo(visitor.view.getByRole('searchbox', { name: 'Nach Namen filtern' }))
  await page.keyboard.type('familiengericht')
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
