import { expect, test } from './visitor.ts'

const netzwerkkarte = '/network/net.ratingen.ks/netzwerkkarte?asOf=2023-05-03'

test('every group of the Netzwerkkarte is listed under its number, can be reached and opened', async ({ visitor }) => {
  await visitor.opens(netzwerkkarte)
  const groups = visitor.view.getByRole('list', { name: 'Gruppen' }).getByRole('button')
  const required = groups.filter({ hasText: /abgedeckt|teilweise|nicht dokumentiert/ })
  await expect(required).toHaveCount(12)
  for (let index = 0; index < 12; index++) {
    const entry = required.nth(index)
    await expect(entry).toHaveAccessibleName(new RegExp(`^${index + 1} `))
    await entry.click()
    const opened = (await visitor.inspector.getByRole('heading').first().textContent()) ?? ''
    expect(opened.length).toBeGreaterThan(3)
    await expect(entry).toContainText(opened)
    await visitor.closesInspector()
  }
})

test('the inspector comes as a sheet from below and leaves part of the view in sight', async ({ visitor, page }) => {
  await visitor.opens(netzwerkkarte)
  await visitor.opensGroup('Insoweit erfahrene Fachkräfte')
  const sheet = await visitor.inspector.boundingBox()
  expect(sheet).not.toBeNull()
  expect(sheet?.x).toBe(0)
  expect(sheet?.width).toBe(390)
  expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBe(844)
  expect(sheet?.y).toBeGreaterThan(844 / 5)
  await page.getByRole('button', { name: 'Einzelheiten schließen' }).tap()
  await expect(visitor.inspector).toBeHidden()
})

test('the navigation opens over the view, leads to another network and closes', async ({ visitor, page }) => {
  await visitor.opens(netzwerkkarte)
  await page.getByRole('button', { name: 'Navigation öffnen' }).tap()
  await page
    .getByRole('navigation', { name: 'Netzwerke' })
    .getByRole('link', { name: /Netzwerk Kinderschutz Wuppertal/ })
    .tap()
  await expect(page).toHaveURL(/net\.wuppertal\.ks\/netzwerkkarte/)
  await expect(page.getByRole('navigation', { name: 'Netzwerke' })).toBeHidden()
})
