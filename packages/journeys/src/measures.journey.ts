import { expect, test } from './visitor.ts'

const musterkreis = '/network/net.musterkreis.ks'
const overview = `${musterkreis}/overview?asOf=2026-01-01`

test('the overview gives every measure with what it means, and behind it formula and source', async ({ visitor }) => {
  await visitor.opens(overview)
  const section = visitor.view.locator('section').filter({ has: visitor.page.getByRole('heading', { name: 'Kennzahlen', exact: true }) })
  await expect(section).toContainText('keine Rangliste von Personen oder Institutionen')
  const density = section.getByRole('group').filter({ has: visitor.page.getByText(': Dichte', { exact: true }) })
  await expect(section.getByRole('heading', { level: 4, name: 'Dichte', exact: true })).toBeVisible()
  await density.getByText('Lesart, Formel und Quelle').click()
  await expect(density).toContainText('2m / (n(n − 1))')
  await expect(density).toContainText('Wasserman & Faust')
})

test('other kinds of ties give other values, and the address keeps the choice', async ({ visitor, page }) => {
  await visitor.opens(overview)
  const kinds = visitor.view.getByRole('group', { name: 'Gezählt werden:' })
  const isolates = visitor.view.getByText('Institutionen ohne Verbindung').locator('xpath=ancestor::div[2]')
  await expect(kinds.getByRole('checkbox', { name: 'Kooperation' })).toBeChecked()
  const before = await isolates.textContent()
  await kinds.getByRole('checkbox', { name: 'Meldeweg' }).check()
  await kinds.getByRole('checkbox', { name: 'Kooperation' }).uncheck()
  await expect(page).toHaveURL((url) => url.searchParams.get('counted') === 'HANDOVER')
  await expect(isolates).not.toHaveText(before ?? '')
  await page.reload()
  await expect(kinds.getByRole('checkbox', { name: 'Meldeweg' })).toBeChecked()
  await expect(kinds.getByRole('checkbox', { name: 'Kooperation' })).not.toBeChecked()
})

test('a measure that cannot be computed says why', async ({ visitor }) => {
  await visitor.opens('/network/net.ratingen.ks/overview?asOf=2023-05-03')
  await expect(visitor.view.getByText('Es ist keine Verbindung der gewählten Art dokumentiert.').first()).toBeVisible()
})

test('the table of all institutions is opened, sorted and leads to one of them', async ({ visitor, page }) => {
  await visitor.opens(overview)
  await visitor.view.getByText('Alle Mitwirkenden mit ihren Werten').click()
  const table = visitor.view.getByRole('table', { name: 'Alle Mitwirkenden mit ihren Werten' })
  await expect(table.getByRole('row')).toHaveCount(44)
  const degrees = async () => (await table.locator('tbody tr td:nth-child(2)').allInnerTexts()).map(Number)
  await table.getByRole('button', { name: 'Verbindungen (Grad)' }).click()
  await expect(table.getByRole('columnheader', { name: 'Verbindungen (Grad)' })).toHaveAttribute('aria-sort', 'descending')
  const sorted = await degrees()
  expect(sorted).toEqual([...sorted].sort((a, b) => b - a))
  await table.getByRole('button', { name: 'Kreisjugendamt Musterkreis', exact: true }).click()
  await expect(visitor.inspector).toContainText(/Hat Verbindungen zu \d+ von 42 anderen Mitwirkenden\./)
  await expect(visitor.inspector).toContainText(/Liegt auf \d+,\d\s% der kürzesten Wege/)
  await expect(page).toHaveURL((url) => url.searchParams.get('select')?.startsWith('inst.') ?? false)
})

test('a network’s panel names those on whom the ties of others hang', async ({ visitor }) => {
  await visitor.opens(`${overview}&select=net.musterkreis.ks`)
  await expect(visitor.inspector.getByRole('heading', { name: /^Daran hängt die Verbindung anderer 2/ })).toBeVisible()
  await visitor.inspector.getByRole('button', { name: 'Kreispolizeibehörde Musterkreis', exact: true }).last().click()
  await expect(visitor.inspector.getByRole('heading', { level: 2, name: 'Kreispolizeibehörde Musterkreis' })).toBeVisible()
})

test('every value says how far it can be trusted; other columns are chosen, and the share of answers stands beside them', async ({
  visitor,
}) => {
  await visitor.opens(overview)
  const section = visitor.view.locator('section').filter({ has: visitor.page.getByRole('heading', { name: 'Kennzahlen', exact: true }) })
  await expect(section.getByRole('heading', { level: 3, name: 'Sektoren' })).toBeVisible()
  await expect(section.getByText(/(belastbar|nur als Richtung|nicht verwenden) · /).first()).toBeVisible()
  await visitor.view.getByText('Alle Mitwirkenden mit ihren Werten').click()
  const table = visitor.view.getByRole('table', { name: 'Alle Mitwirkenden mit ihren Werten' })
  await expect(table.getByRole('columnheader', { name: 'Angaben' })).toBeVisible()
  await expect(table.locator('tbody tr td:last-child').first()).toHaveText(/\d+,\d\s%|–/)
  await visitor.view.getByRole('combobox', { name: 'Gezeigte Kennzahlen' }).selectOption({ label: 'Vermittlung zwischen Sektoren' })
  await expect(table.getByRole('columnheader', { name: 'Zugang zum eigenen Sektor' })).toBeVisible()
})
