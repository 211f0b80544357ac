import { expect, test } from './visitor.ts'

const picture = { name: /^Karte: / }

test('the map of the invented Kreis: cells that lie nowhere, each with its number, in picture, words and table alike', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/network/net.musterkreis.ks/overview?asOf=2026-01-01')
  if (visitor.onPhone) await page.getByRole('button', { name: 'Navigation öffnen' }).click()
  await page.getByRole('link', { name: 'Karte der Gebiete', exact: true }).click()
  await expect(page).toHaveURL((url) => url.pathname === '/map' && url.searchParams.get('territory') === 'ter.musterkreis')
  await visitor.picks('Was die Farbe zeigt', /^Abdeckung nach Gesetz$/)
  await expect(page).toHaveURL((url) => url.searchParams.get('tint') === 'coverage')
  await expect(
    visitor.view.getByText(/Am 1\. Januar 2026: 7 Gebiete, 6 davon mit einem Wert\..* den niedrigsten Erlenbrück \(50,0\s%\)/),
  ).toBeVisible()
  await expect(visitor.view.getByText(/^Erfunden: gehört an keinen Ort auf der Karte/)).toBeVisible()
  await expect(page.getByRole('tree', picture).getByRole('treeitem', { name: /^Erlenbrück, Gemeinde, 50,0\s%/ })).toBeVisible()
  const table = visitor.view.getByRole('table', { name: 'Alle Werte der Karte' })
  await expect(table.getByRole('row', { name: /^Erlenbrück/ })).toContainText('50,0 %')
  await expect(table.getByRole('row', { name: /^Falkenmühl/ })).toContainText('nicht bestimmbar')
})

test('by keyboard from place to place, to the gap between neighbours and to its next step', { tag: '@keyboard' }, async ({
  visitor,
  page,
}) => {
  await visitor.opens('/map?territory=ter.musterkreis&asOf=2026-01-01')
  const tree = page.getByRole('tree', picture)
  await visitor.tabsTo(tree.getByRole('treeitem', { name: /^Musterkreis, Kreis/ }))
  await page.keyboard.press('End')
  const gap = tree.getByRole('treeitem', { name: /^Erlenbrück und Falkenmühl grenzen aneinander/ })
  await expect(gap).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(visitor.inspector.getByText('Nächster Schritt')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowRight')
  await expect(tree.getByRole('treeitem', { name: /^Erlenbrück, Gemeinde/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(visitor.inspector.getByText('Die dringendste Lücke')).toBeVisible()
  await expect(page).toHaveURL((url) => url.searchParams.get('select') === 'ter.musterkreis.erlenbrueck')
})

test('a network on the map: where those in it are seated, in cells, words and table alike', async ({ visitor, page }) => {
  await visitor.opens('/network/net.musterkreis.ks/overview?asOf=2026-01-01')
  await page.getByRole('link', { name: 'Karte', exact: true }).click()
  await expect(page).toHaveURL((url) => url.pathname === '/network/net.musterkreis.ks/map')
  await expect(visitor.view.getByText(/^Am 1\. Januar 2026: 43 Institutionen wirken mit, verteilt auf \d Gebiete/)).toBeVisible()
  const cell = page.getByRole('tree', picture).getByRole('treeitem', { name: /^Erlenbrück, Gemeinde, \d+,/ })
  const seated = /Gemeinde, (\d+),/.exec((await cell.getAttribute('aria-label')) ?? '')?.[1] ?? 'none'
  await expect(
    visitor.view
      .getByRole('table', { name: 'Alle Werte der Karte' })
      .getByRole('row', { name: /^Erlenbrück/ })
      .getByRole('cell')
      .last(),
  ).toHaveText(seated)
  await expect(
    visitor.view.getByRole('definition').filter({ has: page.getByRole('button', { name: 'Gesundheitsamt des Musterkreises' }) }),
  ).toBeVisible()
  await cell.click()
  await expect(page).toHaveURL((url) => url.searchParams.get('select') === 'ter.musterkreis.erlenbrueck')
})

test.describe('Who has not signed in', () => {
  test.use({ account: null })

  test('sees where documented networks are, nearer by a key, and with what the Musterkreis is not confused', async ({ visitor, page }) => {
    await visitor.opens('/map')
    const tree = page.getByRole('tree', picture)
    const kreis = tree.getByRole('treeitem', { name: /^Kreis Mettmann, Kreis, \d/ })
    await expect(kreis).toBeVisible()
    await expect(visitor.view.getByText(/^Umrisse der Länder: Natural Earth \(gemeinfrei\)/)).toBeVisible()
    await expect(visitor.view.getByText('Schematisch, nicht auf der Karte')).toBeVisible()
    await expect(visitor.view.getByText(/^Kennzahlen von Gebieten sehen Koordinierende und Auswertende/)).toBeVisible()
    const before = await kreis.boundingBox()
    await tree.getByRole('treeitem').first().focus()
    await page.keyboard.press('+')
    await page.keyboard.press('+')
    await expect(visitor.view.getByRole('button', { name: 'Ganze Karte zeigen' })).toBeVisible()
    await page.keyboard.press('0')
    await expect.poll(async () => (await kreis.boundingBox())?.x).toBe(before?.x)
  })
})
