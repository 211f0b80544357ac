import { expect, test } from './visitor.ts'

const musterkreis = '/network/net.musterkreis.ks/timeline?asOf=2026-01-01'
const ratingen = '/network/net.ratingen.ks/timeline'

test.use({ account: 'coordinator' })

test('the life of a network on one axis, with its numbers in words; a mark opens what it stands for', async ({ visitor, page }) => {
  await visitor.opens('/network/net.musterkreis.ks/graph?asOf=2026-01-01')
  await visitor.choosesView('Zeitachse')
  await expect(
    visitor.view.getByText(
      /^14\. September 2022 bis 1\. Januar 2026: 7 Netzwerktreffen und 7 weitere Veranstaltungen; .* Am 1\. Januar 2026: 43 Mitglieder; /,
    ),
  ).toBeVisible()
  const picture = visitor.view.getByRole('grid', { name: 'Zeitachse: Netzwerk Kinderschutz Musterkreis' })
  await expect(picture.getByRole('rowgroup')).toHaveCount(6)
  // Who came to it stands in a column of its own, and leads to the same meeting.
  await expect(
    picture.getByRole('gridcell', { name: /^4\. Netzwerktreffen, 13\.03\.2024, \d+ Institutionen kamen, \d+ von \d+ Mitgliedern$/ }),
  ).toHaveCount(1)
  await picture.getByRole('gridcell', { name: '4. Netzwerktreffen, 13.03.2024, Netzwerktreffen' }).click()
  await expect(visitor.inspector.getByRole('heading', { level: 2, name: '4. Netzwerktreffen' })).toBeVisible()
  await expect(page).toHaveURL((url) => url.searchParams.get('select')?.startsWith('evt.') ?? false)
})

test('by keyboard alone from the most pressing gap to the form of its next step, and through the picture @keyboard', async ({
  visitor,
  page,
}) => {
  await visitor.opens(musterkreis)
  const top = visitor.view.getByRole('button', { name: /^„Vereinbarung zum Schutzauftrag, .* endet in 23 Tagen/ })
  await visitor.tabsTo(top)
  await page.keyboard.press('Enter')
  await expect(visitor.inspector.getByRole('heading', { name: 'Nächster Schritt' })).toBeVisible()
  await page.keyboard.press('Escape')

  const picture = visitor.view.getByRole('grid')
  const focused = picture.locator('[data-cell]:focus')
  await visitor.tabsTo(picture.locator('[data-cell][tabindex="0"]'))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(focused).toHaveAttribute('aria-label', 'Gründung, 14.09.2022')
  await page.keyboard.press('PageDown')
  await expect(focused).toHaveAttribute('aria-label', /^Kinder- und Jugendhilfe, \d+ am Stichtag, \d+ insgesamt, zugeklappt/)
  await page.keyboard.press('Enter')
  await expect(focused).toHaveAttribute('aria-expanded', 'true')
  await expect(page).toHaveURL((url) => url.searchParams.get('open') === 'jugendhilfe')
  await page.keyboard.press('ArrowDown')
  await expect(focused).toHaveAttribute('data-cell', /^member:/)
  await page.keyboard.press('PageDown')
  await expect(focused).toHaveAttribute('data-cell', /^(meeting|interval):/)
  await page.keyboard.press('PageDown')
  await expect(focused).toHaveAttribute('data-cell', /^attendance:/)
  await page.keyboard.press('PageDown')
  await expect(focused).toHaveAttribute('data-cell', /^agreement:/)
  // The gap of the agreement has its place in the picture too, and leads to the same panel.
  const end = picture.getByRole('gridcell', {
    name: /Kreisjugendamt Musterkreis und AWO Kreisverband Musterkreis: letzter Tag, 24\.01\.2026, Lücke/,
  })
  await end.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL((url) => url.searchParams.get('select')?.startsWith('G07:') ?? false)
  await expect(visitor.inspector).toBeFocused()
})

test('Enter on the axis sets the day of all views, and so does a click @keyboard', async ({ visitor, page }) => {
  await visitor.opens(musterkreis)
  const axis = visitor.view.getByRole('slider', { name: 'Stichtag auf der Achse' })
  await visitor.tabsTo(axis)
  await page.keyboard.press('PageDown')
  await page.keyboard.press('ArrowLeft')
  await expect(axis).toHaveAttribute('aria-valuetext', '1. Dezember 2024, Eingabe stellt den Stichtag')
  await expect(page).toHaveURL((url) => url.searchParams.get('asOf') === '2026-01-01')
  await page.keyboard.press('Enter')
  await visitor.seesDate('1. Dezember 2024', '2024-12-01')
  await expect(visitor.view.getByText(/Am 1\. Dezember 2024: \d+ Mitglieder/)).toBeVisible()
  const { width = 0 } = (await axis.boundingBox()) ?? {}
  await axis.click({ position: { x: width * 0.25, y: 30 } })
  await expect(page).toHaveURL((url) => (url.searchParams.get('asOf') ?? '9') < '2024-12-01')
})

test('a range is drawn by pointer or keys, zooms the axis, and its two days are compared @keyboard', async ({ visitor, page }) => {
  await visitor.opens(musterkreis)
  const [from, to] = [
    visitor.view.getByRole('slider', { name: 'Beginn des Zeitraums' }),
    visitor.view.getByRole('slider', { name: 'Ende des Zeitraums' }),
  ]
  await visitor.tabsTo(from)
  for (let year = 0; year < 3; year++) await page.keyboard.press('PageUp')
  await page.keyboard.press('ArrowLeft')
  await expect(from).toHaveAttribute('aria-valuetext', '1. Dezember 2023')
  await page.keyboard.press('Tab')
  await expect(to).toBeFocused()
  for (let year = 0; year < 5; year++) await page.keyboard.press('PageDown')
  await expect(page).toHaveURL((url) => url.searchParams.get('from') === '2023-12-01' && url.searchParams.get('to') === '2025-12-31')
  const picture = visitor.view.getByRole('grid')
  await expect(picture.getByRole('gridcell', { name: /^Gründung/ })).toHaveCount(0)
  await expect(visitor.view.getByText(/^1\. Dezember 2023 bis 31\. Dezember 2025: 4 Netzwerktreffen/)).toBeVisible()

  await visitor.view.getByRole('link', { name: 'Diese beiden Tage vergleichen' }).click()
  await expect(visitor.view.getByText(/^Zwischen dem 1\. Dezember 2023 und dem 31\. Dezember 2025: /)).toBeVisible()
  await visitor.choosesView('Zeitachse')
  await expect(from).toHaveAttribute('aria-valuetext', '1. Dezember 2023')
  await visitor.view.getByRole('button', { name: 'Auswahl aufheben' }).click()
  await expect(picture.getByRole('gridcell', { name: /^Gründung/ })).toBeVisible()

  const strip = visitor.view.getByRole('group', { name: 'Zeitraum' })
  const { x = 0, y = 0, width = 0 } = (await strip.boundingBox()) ?? {}
  await page.mouse.move(x + width * 0.5, y + 14)
  await page.mouse.down()
  await page.mouse.move(x + width * 0.55, y + 14)
  await page.mouse.move(x + width * 0.6, y + 14)
  await page.mouse.up()
  await expect(page).toHaveURL((url) => url.searchParams.get('from')?.startsWith('2022') ?? false)
})

test('the growth plays month by month until somebody acts, and leaves no steps behind', async ({ visitor, page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await visitor.opens('/network/net.musterkreis.ks/timeline?asOf=2022-10-01')
  const before = await page.evaluate(() => history.length)
  await visitor.view.getByRole('button', { name: '4 Monate pro Sekunde' }).click()
  await visitor.view.getByRole('button', { name: 'Wachstum abspielen' }).click()
  await expect(page).toHaveURL((url) => (url.searchParams.get('asOf') ?? '') > '2023-03-01')
  await visitor.view.getByRole('heading', { level: 1 }).click()
  await expect(visitor.view.getByRole('button', { name: 'Wachstum abspielen' })).toBeVisible()
  const rested = new URL(page.url()).searchParams.get('asOf')
  await page.waitForTimeout(700)
  expect(new URL(page.url()).searchParams.get('asOf')).toBe(rested)
  expect(rested?.endsWith('-01')).toBe(true)
  expect(await page.evaluate(() => history.length)).toBe(before)
})

test('whoever wants no motion goes by single months', async ({ visitor, page }) => {
  await visitor.opens(musterkreis)
  await expect(visitor.view.getByRole('button', { name: 'Wachstum abspielen' })).toHaveCount(0)
  await visitor.view.getByRole('button', { name: 'Einen Monat zurück' }).click()
  await expect(page).toHaveURL((url) => url.searchParams.get('asOf') === '2025-12-01')
})

test('a network of which little is documented: a meeting, the months since, and the gap that they are', async ({ visitor, page }) => {
  await visitor.opens(ratingen)
  await expect(visitor.view.getByRole('button', { name: /Letztes dokumentiertes Treffen: 3\. Mai 2023/ })).toBeVisible()
  await expect(
    visitor.view.getByText('Mitgliedschaften sind nicht dokumentiert. Als mitwirkend zählt, wer an Treffen teilgenommen hat.').last(),
  ).toBeVisible()
  const without = visitor.view.getByRole('gridcell', { name: /^\d+ Monate ohne dokumentiertes Treffen, 03\.05\.2023 bis .*, Lücke$/ })
  await without.click()
  await expect(page).toHaveURL((url) => url.searchParams.get('select') === 'G15:net.ratingen.ks')
  await expect(visitor.inspector.getByRole('heading', { name: 'Nächster Schritt' })).toBeVisible()
})

test('a month that is all that is known is said and drawn as a month', async ({ visitor }) => {
  await visitor.opens('/network/net.olsberg.fh-ks/timeline')
  const held = visitor.view.getByRole('gridcell', { name: /Oktober 2018, Netzwerktreffen$/ })
  await expect(held.locator('.bracket')).toHaveCount(1)
  await expect(visitor.view.getByRole('gridcell', { name: /^Auftaktveranstaltung .*22\.10\.2014/ }).locator('.bracket')).toHaveCount(0)
})

test('everything as a table: each thing of the picture, members one by one', async ({ visitor, page }) => {
  await visitor.opens(musterkreis)
  await visitor.view.getByRole('button', { name: 'Alles als Tabelle' }).click()
  const table = visitor.view.getByRole('table')
  await expect(table.getByRole('rowheader', { name: 'Kreisjugendamt Musterkreis', exact: true })).toBeVisible()
  const end = table.getByRole('row', { name: /AWO Kreisverband Musterkreis: letzter Tag 24\.01\.2026/ })
  await end.getByRole('button').click()
  await expect(page).toHaveURL((url) => url.searchParams.get('select')?.startsWith('G07:') ?? false)
})

test.describe('To the public', () => {
  test.use({ account: null })
  test('the timeline tells meetings and founding, and says that members are not shown', async ({ visitor }) => {
    await visitor.opens(musterkreis)
    await expect(visitor.view.getByRole('gridcell', { name: /^Gründung/ })).toBeVisible()
    await expect(visitor.view.getByText('Wer Mitglied ist, sehen Mitglieder, Koordination und Analyse.').last()).toBeVisible()
    await expect(visitor.view.locator('[data-cell^="member:"]')).toHaveCount(0)
  })
})
