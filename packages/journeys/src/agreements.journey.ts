import type { Page } from '@playwright/test'
import { expect, test, type Visitor } from './visitor.ts'

const address = '/network/net.musterkreis.ks/agreements?asOf=2026-01-01'
const endsSoonest = 'agr.musterkreis.8a4-kreisjugendamt-awo-2024'

interface Agreement {
  key: string
  title: string
  status: string
  daysLeft: number | null
  missingClauses: { label: string }[]
  parties: { signedOn: string | null; institution: { name: string } }[]
}

/** The agreements as any other program of the same account is told of them: over HTTP, beside the page. */
async function agreementsOver(page: Page, wide = false): Promise<Agreement[]> {
  const fields = 'edges { node { key title status daysLeft missingClauses { label } parties { signedOn institution { name } } } }'
  const asked = wide ? `territory { agreements(includeSubtree: true, first: 100) { ${fields} } }` : `agreements(first: 100) { ${fields} }`
  const query = `{ network(key: "net.musterkreis.ks", asOf: "2026-01-01") { ${asked} } }`
  const response = await page.request.post('/graphql', { data: { query } })
  const { data } = (await response.json()) as { data: { network: { agreements?: Edges; territory?: { agreements: Edges } } } }
  return (data.network.agreements ?? data.network.territory?.agreements)?.edges.map(({ node }) => node) ?? []
}
interface Edges {
  edges: { node: Agreement }[]
}

const binds = ({ status }: Agreement) => status === 'IN_FORCE' || status === 'UNDER_REVIEW'
const waits = ({ status, parties }: Agreement) => status === 'NEGOTIATION' && parties.some(({ signedOn }) => signedOn === null)
const states = (visitor: Visitor) => visitor.view.getByRole('group', { name: 'Stand der Vereinbarungen' })
const paramIs = (name: string, value: string | null) => (url: URL) => url.searchParams.get(name) === value

test('a sentence tells how many agreements are in force, end soon and await signatures; each state tells its number', async ({
  visitor,
  page,
}) => {
  await visitor.opens(address)
  const all = await agreementsOver(page)
  expect(all.length).toBeGreaterThan(15)
  const ending = all.filter((each) => binds(each) && each.daysLeft !== null && each.daysLeft <= 90).length
  await expect(
    visitor.view.getByText(
      new RegExp(
        `^Von ${all.length} Vereinbarungen sind ${all.filter(binds).length} in Kraft.*; ${ending} enden in den nächsten 90 Tagen; bei ${all.filter(waits).length} stehen Unterschriften aus\\.`,
      ),
    ),
  ).toBeVisible()
  const inForce = all.filter(({ status }) => status === 'IN_FORCE').length
  await expect(states(visitor).getByRole('button', { name: `in Kraft ${inForce}` })).toBeVisible()
  await expect(visitor.view.getByRole('article')).toHaveCount(all.length)
})

test('a state that is chosen leaves only its own, the address carries it, and the back button of the browser undoes it', async ({
  visitor,
  page,
}) => {
  await visitor.opens(address)
  const waiting = (await agreementsOver(page)).filter(waits)
  await states(visitor)
    .getByRole('button', { name: /^in Verhandlung/ })
    .click()
  await expect(page).toHaveURL(paramIs('state', 'NEGOTIATION'))
  await expect(visitor.view.getByRole('article')).toHaveCount(waiting.length)
  for (const { title, parties } of waiting) {
    const row = visitor.view.getByRole('article').filter({ hasText: title })
    const names = parties.filter(({ signedOn }) => signedOn === null).map(({ institution }) => institution.name)
    await expect(row.getByText(`Unterschrift ausstehend: ${names.join(', ')}`)).toBeVisible()
  }
  await page.goBack()
  await expect(page).toHaveURL(paramIs('state', null))
  expect(await visitor.view.getByRole('article').count()).toBeGreaterThan(waiting.length)
})

test('the whole territory has more agreements than the network, and those without a clause name it', async ({ visitor, page }) => {
  await visitor.opens(address)
  const wide = await agreementsOver(page, true)
  expect(wide.length).toBeGreaterThan((await agreementsOver(page)).length)
  await visitor.picks('Umkreis', /^Ganzes Gebiet: Musterkreis$/)
  await expect(page).toHaveURL(paramIs('scope', 'territory'))
  // More than one page of the server's answers, all of them on one page of the screen.
  await expect(visitor.view.getByText(/^Von 1\d\d Vereinbarungen /)).toBeVisible()
  expect(await visitor.view.getByRole('article').count()).toBeGreaterThan(100)
  const lacking = wide.find(({ missingClauses, status }) => missingClauses.length > 1 && status === 'IN_FORCE')
  const row = visitor.view.getByRole('article').filter({ hasText: lacking?.title ?? 'nowhere' })
  await expect(row.getByText(`Noch nicht enthalten: ${lacking?.missingClauses.map(({ label }) => label).join(', ')}`)).toBeVisible()
})

test('text, kind and party narrow the list together, and one button takes them all away', async ({ visitor, page }) => {
  await visitor.opens(`${address}&scope=territory`)
  await visitor.picks('Art der Vereinbarung', /^Vereinbarung zum Schutzauftrag \(§ 8a Abs\. 4/)
  await visitor.picks('Beteiligte Institution', /^AWO Kreisverband Musterkreis/)
  await visitor.view.getByRole('searchbox', { name: 'Nach Titel oder Beteiligten filtern' }).fill('KREISJUGENDAMT')
  await expect(visitor.view.getByRole('article')).toHaveCount(1)
  await expect(visitor.view.getByRole('article')).toContainText('bis 24.01.2026')
  await page.reload()
  await expect(visitor.view.getByRole('article')).toHaveCount(1)
  await visitor.view.getByRole('button', { name: 'Filter aufheben' }).click()
  expect(await visitor.view.getByRole('article').count()).toBeGreaterThan(50)
  await visitor.view.getByRole('searchbox', { name: 'Nach Titel oder Beteiligten filtern' }).fill('gibt es nicht')
  await expect(visitor.view.getByText('Keine Vereinbarung passt zu diesen Filtern.')).toBeVisible()
})

test('what ends soon stands on top and opens the whole of the agreement, by keyboard alone', { tag: '@keyboard' }, async ({
  visitor,
  page,
}) => {
  await visitor.opens(address)
  const soonest = visitor.view.getByRole('region', { name: 'Endet bald' }).getByRole('button', { name: /^noch 23 Tage/ })
  await visitor.tabsTo(soonest)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(paramIs('select', endsSoonest))
  await expect(visitor.inspector.getByRole('heading', { level: 2 })).toContainText('AWO Kreisverband Musterkreis')
  await expect(visitor.inspector.getByText('bis 24. Januar 2026')).toBeVisible()
  await expect(
    visitor.inspector.getByRole('img', { name: /^Zeitstrahl der Vereinbarung: Entwurf .*, Ende der Laufzeit 24\. Januar 2026/ }),
  ).toBeVisible()
  await expect(visitor.inspector.getByText('§ 8a Abs. 4 SGB VIII', { exact: false }).first()).toBeVisible()
  await expect(visitor.inspector.getByText('2 von 2 unterzeichnet')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(visitor.inspector).toBeHidden()
  await expect(soonest).toBeFocused()
})

test('from an agreement one gets to its party, and from there back to the agreement', async ({ visitor, page }) => {
  await visitor.opens(`${address}&select=${endsSoonest}`)
  await visitor.inspector.getByRole('button', { name: 'AWO Kreisverband Musterkreis', exact: true }).click()
  await expect(page).toHaveURL(paramIs('select', 'inst.musterkreis.awo'))
  await visitor.inspector.getByRole('button', { name: /^Vereinbarung zum Schutzauftrag, Kreisjugendamt Musterkreis und AWO/ }).click()
  await expect(page).toHaveURL(paramIs('select', endsSoonest))
})

test('an agreement of another day stands where it stood then', async ({ visitor }) => {
  await visitor.opens(`/network/net.musterkreis.ks/agreements?asOf=2026-01-25&select=${endsSoonest}`)
  await expect(visitor.inspector.getByText('abgelaufen', { exact: true })).toBeVisible()
})

test('a network without documented agreements says so, and that this does not mean there are none', async ({ visitor }) => {
  await visitor.opens('/network/net.ratingen.ks/agreements?asOf=2023-05-03')
  await expect(visitor.view.getByText('Zu diesem Stichtag ist keine Vereinbarung dokumentiert.')).toBeVisible()
  await expect(visitor.view.getByText('Das heißt nicht, dass es keine gibt: Hier liegt dazu kein Beleg vor.')).toBeVisible()
})

test('in English the view says the same', async ({ visitor, page }) => {
  await visitor.opens(`${address}&lang=en`)
  await expect(visitor.view.getByRole('heading', { level: 1, name: 'Agreements' })).toBeVisible()
  await expect(visitor.view.getByText(/^Of \d+ agreements, \d+ are in force.* in the next 90 days; \d+ await signatures\./)).toBeVisible()
  await visitor.view
    .getByRole('region', { name: 'Ends soon' })
    .getByRole('button', { name: /^23 days left/ })
    .click()
  const panel = page.getByRole('complementary', { name: 'Details' })
  await expect(panel.getByText('has to be concluded', { exact: true })).toBeVisible()
  await expect(panel.getByText('until 24 January 2026')).toBeVisible()
})
