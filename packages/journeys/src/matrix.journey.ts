import { expect, test } from './visitor.ts'

const matrix = '/network/net.musterkreis.ks/matrix?asOf=2026-01-01'

test('the sentence, the cells and their gaps say the same; a cell is selected by its address', async ({ visitor, page }) => {
  await visitor.opens('/network/net.musterkreis.ks/netzwerkkarte?asOf=2026-01-01')
  await visitor.choosesView('Matrix')
  const grid = visitor.view.getByRole('grid', { name: /^Kooperationsmatrix der Sektoren/ })
  await expect(grid).toBeVisible()
  const sentence = (await visitor.view.getByText(/^Am 1\. Januar 2026: Von \d+ erwarteten/).textContent()) ?? ''
  const [, row, column, met, expected] = /Am meisten ist offen: (.+?) × (.+?) \((\d+).von.(\d+)\)/.exec(sentence) ?? []
  const cell = grid.getByRole('gridcell', { name: `${row} × ${column}: ${met} von ${expected} erwarteten Verbindungen` })
  await cell.click()
  await expect(visitor.inspector.getByRole('heading', { level: 2, name: `${row} × ${column}` })).toBeVisible()
  const gaps = visitor.inspector.locator('section').filter({ has: page.getByRole('heading', { name: /^Lücken \d+/ }) })
  await expect(gaps.getByRole('listitem')).toHaveCount(Number(/(\d+) Lücken/.exec((await cell.textContent()) ?? '')?.[1]))
  await expect(page).toHaveURL((url) => url.searchParams.get('select') === 'cell:jugendhilfe~gesundheit')
  await page.reload()
  await expect(cell).toHaveAttribute('aria-selected', 'true')

  // The same ties stand out on the map: none of them has both ends elsewhere.
  await visitor.choosesView('Netzwerkkarte')
  await expect(page).toHaveURL((url) => url.searchParams.get('select') === 'cell:jugendhilfe~gesundheit')
  await expect(visitor.picture.locator('.bright').first()).toBeVisible()
  expect(await visitor.picture.locator('.faint').count()).toBeGreaterThan(await visitor.picture.locator('.bright').count())
})

test('by keyboard alone from a cell to its gap, and to the form that is its next step @keyboard', async ({ visitor, page }) => {
  await visitor.opens(`${matrix}&sort=gap`)
  const grid = visitor.view.getByRole('grid')
  const focused = grid.locator('td:focus')
  await visitor.tabsTo(grid.locator('[tabindex="0"]'))
  await page.keyboard.press('Control+End')
  await expect(focused).toHaveAttribute('data-place', '11.11')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowRight')
  await expect(focused).toContainText('× Gesundheitswesen: 12 von 15 erwarteten Verbindungen')
  await page.keyboard.press('Enter')
  await expect(visitor.inspector).toBeFocused()
  await visitor.tabsTo(visitor.inspector.getByRole('button', { name: /kein Zugang zu einer insoweit erfahrenen Fachkraft|InsoFa/ }).first())
  await page.keyboard.press('Enter')
  await expect(visitor.inspector.getByRole('heading', { name: 'Nächster Schritt' })).toBeVisible()
  await visitor.tabsTo(visitor.inspector.getByRole('button', { name: 'Meldeweg beschreiben' }))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL((url) => url.searchParams.get('edit')?.startsWith('describeHandover:') ?? false)
})

test('kinds of ties, levels and gaps narrow the matrix, and the address keeps the choice', async ({ visitor, page }) => {
  await visitor.opens(matrix)
  const grid = visitor.view.getByRole('grid')
  const rows = grid.getByRole('rowheader')
  await expect(rows).toHaveCount(12)
  await visitor.view.getByRole('button', { name: 'Nur mit Lücken' }).click()
  await expect(rows).toHaveCount(6)
  await visitor.view.getByRole('button', { name: 'Nur mit Lücken' }).click()
  const within = grid.getByRole('gridcell', { name: /^innerhalb von Kinder- und Jugendhilfe/ })
  const before = await within.textContent()
  await visitor.picks('Stufe der Kooperationen', /Nur Stufe 5/)
  await expect(within).not.toHaveText(before ?? '')
  await visitor.picks('Gezählte Verbindungen', /Nur: Vereinbarung/)
  await expect(page).toHaveURL((url) => url.searchParams.get('counted') === 'AGREEMENT' && url.searchParams.get('level') === '5')
  await page.reload()
  await expect(visitor.view.getByRole('combobox', { name: 'Gezählte Verbindungen' })).toHaveValue('AGREEMENT')
})

test('institutions stand by gap, sector or group; a cell is the tie between the two, the same on the map @keyboard', async ({
  visitor,
  page,
}) => {
  await visitor.opens(matrix)
  await visitor.view.getByRole('button', { name: 'Institutionen' }).click()
  const grid = visitor.view.getByRole('grid', { name: /^Kooperationsmatrix der Institutionen/ })
  await expect(grid).toHaveAttribute('aria-rowcount', '44')
  const first = grid.getByRole('rowheader').first()
  const bySector = await first.textContent()
  await visitor.picks('Reihenfolge', /Nach Lücken/)
  await expect(first).not.toHaveText(bySector ?? '')
  await visitor.tabsTo(grid.locator('[tabindex="0"]'))
  await page.keyboard.press('Control+End')
  await expect(grid.locator('td:focus')).toHaveAttribute('data-place', '42.42')
  await expect(grid.locator('td:focus')).toBeInViewport()
  await page.keyboard.press('Control+Home')
  await grid
    .getByRole('gridcell', { name: /erwartet, nicht vollständig dokumentiert/ })
    .first()
    .press('Enter')
  await expect(page).toHaveURL((url) => url.searchParams.get('select')?.startsWith('tie:inst.') ?? false)
  await expect(visitor.inspector.getByText('Verbindung', { exact: true })).toBeVisible()
})
