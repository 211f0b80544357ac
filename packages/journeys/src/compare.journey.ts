import { expect, test } from './visitor.ts'

const compare = '/network/net.musterkreis.ks/compare'
const day = (field: 'Früherer Tag' | 'Späterer Tag') => ({ name: field })

test('the date bar leads to a comparison with the year before', async ({ visitor, page }) => {
  await visitor.opens('/network/net.musterkreis.ks/overview?asOf=2026-01-01')
  await visitor.dateBar.getByRole('link', { name: 'Vergleichen' }).click()
  await expect(visitor.view.getByRole('heading', { level: 1, name: 'Vergleich' })).toBeVisible()
  await expect(page).toHaveURL((url) => url.searchParams.get('from') === '2025-01-01' && url.searchParams.get('asOf') === '2026-01-01')
  await expect(
    visitor.view.getByText(
      /^Zwischen dem 1\. Januar 2025 und dem 1\. Januar 2026: \d+ Einträge hinzugekommen, \d+ beendet, \d+ geändert\./,
    ),
  ).toBeVisible()
})

test('figures stand side by side, their difference by sign and word', async ({ visitor }) => {
  await visitor.opens(`${compare}?from=2024-01-01&asOf=2026-01-01`)
  const row = visitor.view.getByRole('row').filter({ has: visitor.page.getByRole('rowheader', { name: 'Mitwirkende', exact: true }) })
  const [earlier, later, difference] = await row.getByRole('cell').allInnerTexts()
  expect(Number(later)).toBeGreaterThan(Number(earlier))
  expect(difference).toBe(`+${Number(later) - Number(earlier)} mehr`)
})

test('who came is named and opens beside the comparison; other days are kept in the address', async ({ visitor, page }) => {
  await visitor.opens(`${compare}?from=2024-01-01&asOf=2026-01-01`)
  const came = visitor.view
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 3, name: /^Hinzugekommen/ }) })
    .last()
  const memberships = came.locator('div').filter({ has: page.getByRole('heading', { level: 4, name: /^Mitgliedschaften/ }) })
  const first = memberships.getByRole('listitem').first().getByRole('button')
  const name = (await first.textContent()) ?? ''
  await first.click()
  await expect(visitor.inspector.getByRole('heading', { level: 2, name })).toBeVisible()
  await visitor.view.getByLabel(day('Früherer Tag').name).fill('2025-06-01')
  await expect(page).toHaveURL((url) => url.searchParams.get('from') === '2025-06-01')
  await visitor.view.getByRole('button', { name: '2 Jahre' }).click()
  await expect(page).toHaveURL((url) => url.searchParams.get('from') === '2024-01-01')
})

test('a gap that has closed is found in the list of the day on which it was open', async ({ visitor, page }) => {
  await visitor.opens(`${compare}?from=2023-06-01&asOf=2026-01-01`)
  const closed = visitor.view
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 3, name: /^Geschlossen/ }) })
    .last()
  await closed.getByRole('link').first().click()
  await expect(page).toHaveURL((url) => url.pathname.endsWith('/gaps') && url.searchParams.get('asOf') === '2023-06-01')
  await expect(visitor.inspector.getByText('Nächster Schritt')).toBeVisible()
})

test('a day before the founding has no figures, and the page says so', async ({ visitor }) => {
  await visitor.opens(`${compare}?from=2020-01-01&asOf=2026-01-01`)
  await expect(visitor.view.getByText('Am 1. Januar 2020 ist das Netzwerk noch nicht dokumentiert')).toBeVisible()
  await expect(visitor.view.getByText('kein Vergleich').first()).toBeVisible()
})

test('from two days on to another network: both stand side by side, and the way back is there', async ({ visitor, page }) => {
  await visitor.opens('/network/net.musterkreis.ks/compare?asOf=2026-01-01')
  await visitor.view.getByRole('combobox', { name: 'Netzwerk wählen' }).selectOption('net.musterkreis.fh')
  await expect(page).toHaveURL((url) => url.pathname === '/networks/compare' && url.searchParams.get('b') === 'net.musterkreis.fh')
  const table = visitor.view.getByRole('table', { name: 'Kennzahlen nebeneinander' })
  await expect(table.getByRole('row', { name: 'Mitwirkende Institutionen 43 16 −27 weniger' })).toBeVisible()
  await visitor.view.getByRole('link', { name: 'An zwei Tagen vergleichen' }).first().click()
  await expect(page).toHaveURL(
    (url) => url.pathname === '/network/net.musterkreis.ks/compare' && url.searchParams.get('asOf') === '2026-01-01',
  )
})
