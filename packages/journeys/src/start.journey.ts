import { expect, test } from './visitor.ts'

const invented = 'Netzwerk Kinderschutz Musterkreis'
const real = 'Netzwerk „Frühe Hilfen und Kinderschutz“ Olsberg'

test('the start page keeps the invented example and the documented networks apart', async ({ visitor, page }) => {
  await visitor.opens('/')
  const example = visitor.view.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: /^Erfundenes Beispiel/ }) })
  const documented = visitor.view
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: 'Dokumentierte Netzwerke' }) })
  await expect(example.getByRole('link')).toHaveCount(8)
  await expect(example.getByText('Stand 1. Januar 2026')).toBeVisible()
  await expect(example.getByRole('link', { name: real })).toHaveCount(0)
  await expect(documented.getByRole('link', { name: real })).toBeVisible()
  await expect(documented.getByRole('link', { name: /fiktiv/ })).toHaveCount(0)
  for (const link of await example.getByRole('link').all()) await expect(link).toContainText('fiktiv')
})

test('an invented network opens on the last day of its story, a real one today', async ({ visitor, page }) => {
  await visitor.opens('/')
  await visitor.choosesNetwork(invented)
  await visitor.seesDate('1. Januar 2026', '2026-01-01')
  await expect(visitor.dateBar).toContainText('Fiktiv: Die Geschichte endet am 1. Januar 2026.')
  await expect(page).toHaveTitle(/Netzwerk Kinderschutz Musterkreis \(fiktiv\)/)
  await page.getByRole('navigation', { name: 'Netzwerke' }).getByRole('link', { name: real }).click()
  await expect(page).toHaveURL((url) => url.searchParams.get('asOf') === null)
  await expect(page).toHaveTitle(/^(?!.*fiktiv)/)
})

test('an address that names no day opens an invented network on the last day of its story', async ({ visitor }) => {
  await visitor.opens('/network/net.musterkreis.ks/overview')
  await visitor.seesDate('1. Januar 2026', '2026-01-01')
})

test('a day chosen in the invented example stays there until a real network is opened', async ({ visitor, page }) => {
  await visitor.opens('/network/net.musterkreis.ks/overview?asOf=2024-06-30')
  await page
    .getByRole('navigation', { name: 'Netzwerke' })
    .getByRole('link', { name: /Netzwerk Kinderschutz Erlenbrück/ })
    .click()
  await visitor.seesDate('30. Juni 2024', '2024-06-30')
})

test('what is invented says so in the panel, in the list and on paper', async ({ visitor, page }) => {
  await visitor.opens('/network/net.musterkreis.ks/overview?asOf=2026-01-01&select=inst.musterkreis.kreisjugendamt')
  await expect(visitor.inspector.getByRole('heading', { level: 2 })).toContainText('fiktiv')
  await visitor.opens('/directory?q=Kreisjugendamt%20Musterkreis')
  await expect(visitor.view.getByRole('row', { name: /Kreisjugendamt Musterkreis/ }).first()).toContainText('fiktiv')
  await visitor.opens('/network/net.musterkreis.ks/gaps?asOf=2026-01-01')
  await page.emulateMedia({ media: 'print' })
  await expect(visitor.view.getByText('Erfundenes Beispiel: Orte, Institutionen').first()).toBeVisible()
})
