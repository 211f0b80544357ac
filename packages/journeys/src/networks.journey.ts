import { expect, test } from './visitor.ts'

const musterkreis = '/networks?territory=ter.musterkreis&asOf=2026-01-01'
const picture = { name: /^Netz der Netzwerke: / }

test('from a network to those around it: what they share is said, drawn and counted alike', async ({ visitor, page }) => {
  await visitor.opens('/network/net.musterkreis.ks/overview?asOf=2026-01-01')
  if (visitor.onPhone) await page.getByRole('button', { name: 'Navigation öffnen' }).click()
  await page.getByRole('link', { name: 'Netz der Netzwerke' }).click()
  await expect(page).toHaveURL(
    (url) => url.searchParams.get('territory') === 'ter.musterkreis' && url.searchParams.get('asOf') === '2026-01-01',
  )
  await expect(
    visitor.view.getByText(
      /^Am 1\. Januar 2026: 8 Netzwerke in 4 Gebieten\. 5 Paare haben gemeinsame Mitwirkende, zusammen 7 Institutionen\./,
    ),
  ).toBeVisible()
  const tie = /^Netzwerk Frühe Hilfen Musterkreis – Netzwerk Kinderschutz Musterkreis/
  await expect(page.getByRole('tree', picture).getByRole('treeitem', { name: tie })).toHaveAccessibleName(
    /2 gemeinsame Institutionen, Jaccard-Index 3,5\s%$/,
  )
  const row = visitor.view.getByRole('table', { name: 'Gemeinsame Mitwirkende' }).getByRole('row', { name: tie })
  await expect(row).toContainText('3,5 %')
  await row.getByRole('button').click()
  await expect(visitor.inspector.getByRole('button', { name: 'Gesundheitsamt des Musterkreises' })).toBeVisible()
  await expect(page).toHaveURL((url) => url.searchParams.get('select') === 'overlap:net.musterkreis.fh~net.musterkreis.ks')
})

test('the picture is walked by the keyboard: around the ring, along what is shared, to the gap between neighbours', async ({
  visitor,
  page,
}) => {
  await visitor.opens(musterkreis)
  const tree = page.getByRole('tree', picture)
  await visitor.tabsTo(tree.getByRole('treeitem', { name: /^Netzwerk Kinderschutz Erlenbrück,/ }))
  await page.keyboard.press('ArrowDown')
  await expect(
    tree.getByRole('treeitem', { name: /^Runde der Netzwerkkoordinierenden im Musterkreis – Netzwerk Kinderschutz Erlenbrück/ }),
  ).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(tree.getByRole('treeitem', { name: /^Runde der Netzwerkkoordinierenden im Musterkreis,/ })).toBeFocused()
  await page.keyboard.press('End')
  await expect(tree.getByRole('treeitem', { name: /^Erlenbrück und Falkenmühl grenzen aneinander/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(visitor.inspector.getByText('Nächster Schritt')).toBeVisible()
  await expect(page).toHaveURL((url) => url.searchParams.get('select')?.startsWith('G18:') ?? false)
})

test('the figures of the networks are ordered by a column, and say how far they can be trusted', async ({ visitor, page }) => {
  await visitor.opens(musterkreis)
  const table = visitor.view.getByRole('table', { name: 'Kennzahlen der Netzwerke' })
  if (visitor.onPhone) await visitor.picks('Ordnen nach', /^Mitwirkende/)
  else await table.getByRole('button', { name: /^Mitwirkende/ }).click()
  await expect(page).toHaveURL((url) => url.searchParams.get('sort') === 'institutions')
  await expect(table.getByRole('row').nth(1)).toContainText('Netzwerk Kinderschutz Musterkreis')
  await expect(table.getByRole('row').nth(1)).toContainText('belastbar')
  await expect(table.getByRole('row').nth(1)).toContainText('93,8 % der Angaben')
})

test('two networks stand side by side: groups in both, in one, in neither', async ({ visitor, page }) => {
  await visitor.opens('/networks/compare?asOf=2026-01-01')
  await expect(visitor.view.getByText('Wählen Sie zwei Netzwerke, die nebeneinander stehen sollen.')).toBeVisible()
  await visitor.view.getByRole('combobox', { name: 'Erstes Netzwerk (A)' }).selectOption('net.musterkreis.ks')
  await visitor.view.getByRole('combobox', { name: 'Zweites Netzwerk (B)' }).selectOption('net.musterkreis.stadt')
  await expect(visitor.view.getByText(/^Am 1\. Januar 2026: Von 8 vergleichbaren Zahlen sind 7 bei A höher/)).toBeVisible()
  const part = (name: string) =>
    visitor.view
      .locator('section')
      .filter({ has: page.getByRole('heading', { level: 3, name }) })
      .last()
  await expect(part('Nur bei A dokumentiert').getByText('Familiengerichte')).toBeVisible()
  await expect(part('Bei keinem dokumentiert').getByText('Verfahrensbeistände')).toBeVisible()
  await visitor.view.getByText('Dieselben Zahlen als Tabelle').click()
  await expect(
    visitor.view
      .getByRole('table', { name: 'A Netzwerk Kinderschutz Musterkreis' })
      .getByRole('row', { name: /^2026 43 95 58 11 von 12$/ }),
  ).toBeVisible()
})

test.describe('Who has not signed in', () => {
  test.use({ account: null })

  test('sees which networks there are, and is told who may see more', async ({ visitor, page }) => {
    await visitor.opens(musterkreis)
    await expect(page.getByRole('tree', picture).getByRole('treeitem', { name: /^Netzwerk Kinderschutz Erlenbrück,/ })).toBeVisible()
    await expect(visitor.view.getByText('Was Netzwerke gemeinsam haben, sehen Koordinierende und Auswertende.')).toBeVisible()
    await expect(visitor.view.getByRole('link', { name: 'Anmelden' })).toBeVisible()
    await expect(visitor.view.getByRole('table')).toHaveCount(0)
  })
})
