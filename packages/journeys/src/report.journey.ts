import { expect, test } from './visitor.ts'

test('a coordinator makes a report for the committee: every number points to its query, and it prints on A4', async ({ visitor, page }) => {
  await visitor.opens('/network/net.musterkreis.ks/overview?asOf=2026-01-01')
  await visitor.view.getByRole('link', { name: 'Als Bericht' }).click()
  await expect(visitor.view.getByRole('heading', { level: 1, name: 'Bericht an den Jugendhilfeausschuss' })).toBeVisible()
  for (const name of ['Zahlen im Überblick', 'Kurz gesagt', 'Die Abfragen hinter den Zahlen'])
    await expect(visitor.view.getByRole('heading', { level: 2, name })).toBeVisible()
  const circle = visitor.view.getByRole('row', { name: /^Mitwirkende Institutionen/ })
  await expect(circle.getByRole('cell').first()).toHaveText('43')

  const marks = visitor.view.getByRole('link', { name: /^Abfrage \d+$/ })
  const notes = await marks.evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
  expect(notes.length).toBeGreaterThan(20)
  for (const note of new Set(notes)) await expect(page.locator(note)).toContainText('query ')

  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/MediaBox\s*\[[^\]]*\]/g) ?? []
  expect(sheets.length).toBeGreaterThan(3)
  // 210 × 297 mm in points, whole ones.
  expect(new Set(sheets.map((box) => (box.match(/[\d.]+/g) ?? []).map((points) => Math.round(Number(points))).join(' ')))).toEqual(
    new Set(['0 0 595 842']),
  )
})

test('the report comes without its queries, and compares with a chosen day', async ({ visitor, page }) => {
  await visitor.opens('/network/net.musterkreis.ks/report?asOf=2026-01-01')
  await visitor.view.getByRole('checkbox', { name: 'Mit den Abfragen hinter den Zahlen' }).uncheck()
  await expect(visitor.view.getByRole('link', { name: /^Abfrage \d+$/ })).toHaveCount(0)
  await expect(visitor.view.getByRole('heading', { name: 'Die Abfragen hinter den Zahlen' })).toHaveCount(0)
  await visitor.view.getByLabel('Änderungen seit').fill('2024-07-01')
  await expect(visitor.view.getByRole('heading', { name: 'Was sich seit dem 1. Juli 2024 geändert hat' })).toBeVisible()
  await expect(page).toHaveURL((url) => url.searchParams.get('from') === '2024-07-01')
})
