import { expect, test, type Visitor } from './visitor.ts'

const address = '/network/net.musterkreis.ks/handovers?asOf=2026-01-01'
const broken = 'Klinikum informiert den ASD'

const row = (visitor: Visitor, title: string) => visitor.view.getByRole('article').filter({ hasText: title })
const section = (visitor: Visitor, name: RegExp) =>
  visitor.view.locator('section').filter({ has: visitor.page.getByRole('heading', { level: 2, name }) })

test('hand-overs stand under the pairs that are expected, in their order, with the state of each part', async ({ visitor }) => {
  await visitor.opens(address)
  const headings = await visitor.view.getByRole('heading', { level: 2 }).allInnerTexts()
  const read = headings.map((text) => text.replaceAll(/\s+/g, ' ').replace(/ \d+$/, ''))
  expect(read.slice(0, 3)).toEqual(['Schule → Jugendamt', 'Kindertagesbetreuung → Jugendamt', 'Praxen, Kliniken, Hebammen → Jugendamt'])
  await expect(row(visitor, broken).getByRole('listitem')).toHaveText([
    /^Kanal\s*: festgelegt$/,
    /^Erreichbarkeit\s*: festgelegt$/,
    /^Frist\s*: festgelegt$/,
    /^Rückmeldung\s*: festgelegt$/,
    /^Ansprechstelle\s*: festgelegt$/,
    /^Vereinbarung\s*: trägt nicht mehr$/,
    /^Erprobung\s*: trägt nicht mehr$/,
  ])
  await expect(row(visitor, broken).getByText('Trägt nicht mehr: Vereinbarung, Erprobung')).toBeVisible()
})

test('an expected pair without a hand-over is named with its ground and what to do next', async ({ visitor }) => {
  await visitor.opens(address)
  const prosecutor = section(visitor, /^Staatsanwaltschaft → Jugendamt/)
  await expect(prosecutor.getByText('nicht beschrieben', { exact: true })).toBeVisible()
  await expect(prosecutor.getByText('§ 5 KKG')).toBeVisible()
  await expect(prosecutor.getByText(/^Nächster Schritt: Bringen Sie beide Seiten zusammen/)).toBeVisible()
  await expect(prosecutor.getByRole('article')).toHaveCount(0)
})

test('only with open parts leaves out what is complete; the address carries it', async ({ visitor, page }) => {
  await visitor.opens(address)
  const all = await visitor.view.getByRole('article').count()
  const only = visitor.view.getByRole('button', { name: 'Nur mit offenen Teilen' })
  await only.click()
  await expect(only).toHaveAttribute('aria-pressed', 'true')
  await expect(page).toHaveURL((url) => url.searchParams.get('only') === 'open')
  await expect(row(visitor, 'Schule informiert den ASD')).toHaveCount(0)
  await expect(row(visitor, broken)).toBeVisible()
  const open = await visitor.view.getByRole('article').count()
  expect(open).toBeLessThan(all)
  await expect(visitor.view.getByText(new RegExp(`bei ${open} Wegen ist noch etwas offen`))).toBeVisible()
})

test('a hand-over opens with each part in words, whom to reach, its agreement and what went wrong, by keyboard alone', {
  tag: '@keyboard',
}, async ({ visitor, page }) => {
  await visitor.opens(`${address}&only=open`)
  const button = visitor.view.getByRole('button', { name: broken })
  await visitor.tabsTo(button)
  await page.keyboard.press('Enter')
  await expect(visitor.inspector.getByRole('heading', { level: 2, name: broken })).toBeVisible()
  await expect(visitor.inspector.getByText('innerhalb von 24 Stunden')).toBeVisible()
  await expect(visitor.inspector.getByText(/gesetzlich \(§ 4 Abs\. 4 KKG\), innerhalb von 7 Tagen/)).toBeVisible()
  await expect(visitor.inspector.getByText('asd-eingang@musterkreis.example')).toBeVisible()
  await expect(visitor.inspector.getByRole('heading', { name: /^Gemeldete Störungen 1/ })).toBeVisible()
  await visitor.inspector.getByRole('button', { name: /^Verfahrensabsprache Klinikum/ }).press('Enter')
  await expect(page).toHaveURL((url) => url.searchParams.get('select') === 'agr.musterkreis.klinikum-verfahren-2022')
  await expect(visitor.inspector.getByText('abgelaufen', { exact: true })).toBeVisible()
  await visitor.inspector.getByRole('button', { name: broken }).press('Enter')
  await expect(visitor.inspector.getByRole('heading', { level: 2, name: broken })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(visitor.inspector).toBeHidden()
})

test('an institution names its hand-overs and the functions that can be reached', async ({ visitor }) => {
  await visitor.opens('/directory?asOf=2026-01-01&select=inst.musterkreis.asd')
  await expect(visitor.inspector.getByRole('heading', { name: /^Meldewege \d+/ })).toBeVisible()
  await expect(visitor.inspector.getByRole('heading', { name: /^Ansprechstellen \d+/ })).toBeVisible()
  await expect(visitor.inspector.getByText('Eingangsmanagement Kinderschutz', { exact: true })).toBeVisible()
})

test('a network names its needs, what is done about them and what it promised', async ({ visitor }) => {
  await visitor.opens('/network/net.musterkreis.ks/overview?asOf=2026-01-01')
  await expect(visitor.view.getByRole('heading', { name: 'Bedarfe und Maßnahmen' })).toBeVisible()
  await visitor.view.getByRole('button', { name: 'Alle ansehen' }).click()
  await expect(visitor.inspector.getByRole('heading', { name: 'Bedarfe und Maßnahmen' })).toBeVisible()
  await expect(visitor.inspector.getByText(/^\d+ von \d+ Bedarfen noch offen$/)).toBeVisible()
  await expect(visitor.inspector.getByText('war fällig am 30. Juni 2025')).toBeVisible()
  await expect(visitor.inspector.getByRole('heading', { name: /^Zusagen \d/ })).toBeVisible()
})

test('in English the view says the same', async ({ visitor, page }) => {
  await visitor.opens(`${address}&lang=en`)
  await expect(visitor.view.getByRole('heading', { level: 1, name: 'Handovers' })).toBeVisible()
  await expect(
    visitor.view.getByText(/^A handover is described for \d+ of \d+ expected connections; in \d+ something is still open\./),
  ).toBeVisible()
  await row(visitor, broken).getByRole('button').click()
  const panel = page.getByRole('complementary', { name: 'Details' })
  await expect(panel.getByText('within 24 hours')).toBeVisible()
  await expect(panel.getByText('no longer holds').first()).toBeVisible()
})
