import { expect, test } from './visitor.ts'

const musterkreis = '/network/net.musterkreis.ks'
const day = 'asOf=2026-01-01'

test.use({ account: 'coordinator' })

test('a sector, a level and a range are shared by all views, which say what they heed and let go of it', async ({ visitor, page }) => {
  const goes = (view: string) => page.getByRole('complementary').getByRole('link', { name: view, exact: true }).click()
  const narrowed = visitor.view.getByRole('list', { name: 'In allen Ansichten dieses Netzwerks eingegrenzt auf' })
  await visitor.opens(`${musterkreis}/netzwerkkarte?${day}`)
  await visitor.view.getByRole('combobox', { name: 'Sektor' }).selectOption({ label: 'Gesundheitswesen' })
  await expect(narrowed.getByRole('listitem')).toHaveText(['Im Blick: Gesundheitswesen'])

  await goes('Matrix')
  await expect(visitor.view.getByRole('grid').getByRole('row')).toHaveCount(2)
  await visitor.view.getByRole('combobox', { name: 'Stufe' }).selectOption({ label: 'Ab Stufe 3' })

  await goes('Graph')
  await expect(narrowed.getByText('Zusammenarbeit: Ab Stufe 3', { exact: true })).toBeVisible()

  await page.goto(`${page.url()}&from=2024-01-01&to=2024-06-30`)
  await expect(narrowed.getByText('Zeitraum: 1. Januar 2024 bis 30. Juni 2024 · ändert hier nichts')).toBeVisible()
  await goes('Vereinbarungen')
  await expect(narrowed.getByText('Zeitraum: 1. Januar 2024 bis 30. Juni 2024', { exact: true })).toBeVisible()
  await expect(visitor.view.getByText('24 von 32 Vereinbarungen')).toBeVisible()
  await goes('Zeitachse')
  await expect(narrowed.getByText('Im Blick: Gesundheitswesen', { exact: true })).toBeVisible()

  await narrowed.getByRole('button', { name: /^Aufheben: Zeitraum/ }).click()
  await expect(page).not.toHaveURL(/from=/)
  await narrowed.getByRole('button', { name: 'Alles aufheben' }).click()
  await expect(narrowed).toBeHidden()
  // Whoever works by keyboard stays in the view.
  await expect(visitor.view).toBeFocused()
  await expect(page).not.toHaveURL(/sector=|level=/)
})

for (const [view, counted] of [
  ['gaps', /^(\d+) offene Lücken/],
  ['handovers', /^(\d+) Meldewege?$/],
] as const) {
  test(`${view}: a sector in view leaves what concerns it, and its end brings all back`, async ({ visitor }) => {
    const shown = visitor.view.getByText(counted)
    const count = async () => Number(counted.exec((await shown.textContent()) ?? '')?.[1])
    await visitor.opens(`${musterkreis}/${view}?${day}`)
    const all = await count()
    await visitor.opens(`${musterkreis}/${view}?${day}&sector=gesundheit`)
    expect(await count()).toBeGreaterThan(0)
    expect(await count()).toBeLessThan(all)
    await visitor.view.getByRole('button', { name: 'Aufheben: Im Blick: Gesundheitswesen' }).click()
    await expect.poll(count).toBe(all)
  })
}

test('whoever comes back to a view finds it as it was left', async ({ visitor, page }) => {
  const goes = (view: string) => page.getByRole('complementary').getByRole('link', { name: view, exact: true }).click()
  await visitor.opens(`${musterkreis}/graph?${day}&arrange=levels&off=handover`)
  await goes('Matrix')
  await expect(page).toHaveURL((url) => url.pathname.endsWith('/matrix') && !url.searchParams.has('arrange'))
  await goes('Graph')
  await expect(page).toHaveURL((url) => url.searchParams.get('arrange') === 'levels' && url.searchParams.get('off') === 'handover')
})

test('the directory keeps its sectors while one looks elsewhere', async ({ visitor, page }) => {
  const goes = (view: string) => page.getByRole('complementary').getByRole('link', { name: view, exact: true }).click()
  await visitor.opens('/directory?sector=justiz&q=gericht')
  await goes('Netz der Netzwerke')
  await goes('Verzeichnis')
  await expect(page).toHaveURL((url) => url.searchParams.get('sector') === 'justiz' && url.searchParams.get('q') === 'gericht')
})

test('a group of two compared networks opens in the Netzwerkkarte of its network', async ({ visitor, page }) => {
  await visitor.opens(`/networks/compare?${day}&a=net.musterkreis.ks&b=net.musterkreis.stadt`)
  const map = visitor.view.getByRole('tree', { name: /^Netzwerkkarte: B/ })
  const group = map.locator('[role=treeitem][id*="-group-"]').first()
  await group.press('Enter')
  await expect(page).toHaveURL(
    (url) => url.pathname === '/network/net.musterkreis.stadt/netzwerkkarte' && (url.searchParams.get('select') ?? '').startsWith('group:'),
  )
  await expect(visitor.inspector.getByRole('heading', { level: 2 })).toBeVisible()
  await expect(visitor.inspector.getByText('nichts bekannt')).toBeHidden()
})

test('what is selected is selected in the directory and on the map, too', async ({ visitor, page }) => {
  await visitor.opens(`${musterkreis}/graph?${day}&select=inst.musterkreis.caritas`)
  for (const view of ['Verzeichnis', 'Karte der Gebiete']) {
    await page.getByRole('complementary').getByRole('link', { name: view, exact: true }).click()
    await expect(visitor.inspector.getByRole('heading', { name: 'Caritasverband Musterkreis' })).toBeVisible()
  }
})

test('two days stand side by side as pictures, and what only one of them shows is said and stands out', async ({ visitor }) => {
  await visitor.opens(`${musterkreis}/compare?from=2024-01-01&to=2026-01-01&${day}`)
  const pictures = visitor.view.getByRole('figure')
  await expect(pictures).toHaveCount(2)
  await expect(pictures.first()).toContainText(
    /40 Institutionen, \d+ Verbindungen; 10 von 12 erwarteten Gruppen abgedeckt\. Nur hier: \d+ Institutionen/,
  )
  await expect(pictures.last()).toContainText(
    /43 Institutionen, 149 Verbindungen; 11 von 12 erwarteten Gruppen abgedeckt\. Nur hier: \d+ Institutionen/,
  )
  await expect(pictures.first().getByRole('tree')).toBeVisible()
})
