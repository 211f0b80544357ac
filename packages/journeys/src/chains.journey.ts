import { expect, test, type Visitor } from './visitor.ts'

const address = '/network/net.musterkreis.ks/handovers?asOf=2026-01-01'
const chain = (visitor: Visitor, name: RegExp) =>
  visitor.view.locator('section').filter({ has: visitor.page.getByRole('heading', { level: 2, name }) })

test('the chains stand beside the hand-overs, step by step, with what is lacking and whom it concerns', async ({ visitor, page }) => {
  await visitor.opens(address)
  await visitor.view.getByRole('button', { name: 'Meldeketten' }).click()
  await expect(page).toHaveURL((url) => url.searchParams.get('way') === 'chains')
  const school = chain(visitor, /^Schule → Jugendamt → Familiengericht/)
  await expect(school.getByRole('heading', { level: 3 })).toHaveText(['Schule → Jugendamt', 'Jugendamt → Familiengericht'])
  await expect(school.getByText('trägt nur für einen Teil').first()).toBeVisible()
  await school.getByText(/^3 Stellen an /).click()
  await expect(school.getByText('kein Meldeweg beschrieben')).toBeVisible()
  await school.getByRole('button', { name: 'Schulsozialarbeit des Musterkreises' }).first().click()
  await expect(visitor.inspector.getByRole('heading', { level: 2, name: 'Schulsozialarbeit des Musterkreises' })).toBeVisible()
})

test('on Friday at 17:00 fewer chains hold; the address carries the moment, by keyboard alone', { tag: '@keyboard' }, async ({
  visitor,
  page,
}) => {
  await visitor.opens(`${address}&way=chains`)
  await expect(visitor.view.getByText(/^\d+ von 11 Meldeketten tragen für alle/)).toBeVisible()
  const friday = visitor.view.getByRole('button', { name: 'Freitag, 17:00 Uhr' })
  await visitor.tabsTo(friday)
  await page.keyboard.press('Enter')
  await expect(friday).toHaveAttribute('aria-pressed', 'true')
  await expect(page).toHaveURL((url) => url.searchParams.get('at') === 'friday-17:00')
  await expect(visitor.view.getByText('Freitag, 17:00 Uhr: 1 von 11 Meldeketten trägt für alle, die am Anfang stehen.')).toBeVisible()
  await expect(
    chain(visitor, /^Schule → Jugendamt → Familiengericht/)
      .getByText('Zu dieser Zeit ist niemand erreichbar.')
      .first(),
  ).toBeVisible()
})

test('a drill is picked, read, and passed on by its address', async ({ visitor, page }) => {
  await visitor.opens(address)
  await visitor.view.getByRole('button', { name: 'Belastungsprobe' }).click()
  await expect(visitor.view.getByText('Noch ist nichts ausgewählt.')).toBeVisible()
  await visitor.view.getByRole('button', { name: 'Freitag, 17:00 Uhr' }).click()
  await expect(
    visitor.view.getByText(/^16 Wege fallen aus, bei \d+ ist kein Umweg dokumentiert\. 8 Meldeketten stehen schlechter da\.$/),
  ).toBeVisible()
  await expect(visitor.view.getByRole('listitem').getByText('Rufbereitschaft Kinderschutz').first()).toBeVisible()
  await visitor.view.getByRole('combobox', { name: 'Institution fällt weg' }).selectOption({ label: 'Gesundheitsamt des Musterkreises' })
  await expect(visitor.view.getByText('Verlieren die Verbindung zum Netzwerk')).toBeVisible()
  await visitor.opens(`${new URL(page.url()).pathname}${new URL(page.url()).search}`)
  await expect(visitor.view.getByRole('combobox', { name: 'Institution fällt weg' })).toHaveValue('inst.musterkreis.gesundheitsamt')
  await expect(visitor.view.getByText('Verlieren die Verbindung zum Netzwerk')).toBeVisible()
  await visitor.view.getByRole('button', { name: 'Zurücksetzen' }).click()
  await expect(page).toHaveURL((url) => !url.searchParams.has('at') && !url.searchParams.has('without'))
})

test('in English a vacant function is read the same way', async ({ visitor }) => {
  await visitor.opens(`${address}&way=drill&vacant=contact.musterkreis.insofa-vermittlung&lang=en`)
  await expect(visitor.view.getByText(/^4 ways stop, a detour is left everywhere\. 1 chain stands worse\.$/)).toBeVisible()
  await expect(visitor.view.getByText('Neither the contact point nor a deputy is staffed.')).toBeVisible()
})
