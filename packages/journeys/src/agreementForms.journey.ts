import type { Page } from '@playwright/test'
import { signInAt } from './signedIn.ts'
import { expect, test } from './visitor.ts'

const address = '/network/net.musterkreis.ks/agreements?asOf=2026-01-01'
const paramIs = (name: string, value: string | null) => (url: URL) => url.searchParams.get(name) === value

/** The answer as any other program of the same account gets it. */
async function told(page: Page, fields: string) {
  const response = await page.request.post('/graphql', {
    data: { query: `{ network(key: "net.musterkreis.ks", asOf: "2026-01-01") { ${fields} } }` },
  })
  return (await response.json()).data.network
}
const isOver = (status: string) => ['EXPIRED', 'TERMINATED', 'SUPERSEDED'].includes(status)

test('the board has each agreement in the column of its state; a card is moved by the form of what is done', { tag: '@keyboard' }, async ({
  visitor,
  page,
}) => {
  await visitor.opens(address)
  await visitor.view.getByRole('button', { name: 'Tafel' }).click()
  await expect(page).toHaveURL(paramIs('as', 'board'))
  const { agreements } = await told(page, 'agreements(first: 100) { edges { node { title status } } }')
  const of = (wanted: (status: string) => boolean) =>
    agreements.edges.filter(({ node }: { node: { status: string } }) => wanted(node.status))
  for (const [name, wanted] of [
    ['In Verhandlung', (status: string) => status === 'NEGOTIATION'],
    ['In Kraft', (status: string) => status === 'IN_FORCE'],
    ['Beendet', isOver],
  ] as const)
    await expect(visitor.view.getByRole('heading', { level: 2, name: new RegExp(`^${name} ${of(wanted).length}$`, 'i') })).toBeVisible()
  const column = visitor.view.getByRole('region', { name: /^In Verhandlung/i })
  await expect(column.getByText(/^Unterschrift ausstehend:/).first()).toBeVisible()
  const cards = column.getByRole('heading', { level: 3 }).getByRole('button')
  await cards.first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(cards.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(
    visitor.view
      .getByRole('region', { name: /^Unterzeichnet/i })
      .getByRole('heading', { level: 3 })
      .getByRole('button')
      .nth(1),
  ).toBeFocused()
  await column.getByRole('button', { name: 'Unterzeichnen' }).first().click()
  await expect(page).toHaveURL((url) => url.searchParams.get('edit')?.startsWith('signAgreement:') === true)
  await expect(page.locator('#form-title')).toBeVisible()
})

test('who may not change agreements sees the board without moves', async ({ visitor, page, context, baseURL }) => {
  await signInAt(context, baseURL ?? '', 'analyst')
  await visitor.opens(`${address}&as=board`)
  await expect(
    visitor.view
      .getByRole('region', { name: /^In Kraft/i })
      .getByRole('article')
      .first(),
  ).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(visitor.view.getByRole('button', { name: /^(Unterzeichnen|Kündigen|Überprüfung beginnen)$/ })).toHaveCount(0)
})

test('the calendar has each end, review and last day for notice; arrow keys walk its days', { tag: '@keyboard' }, async ({
  visitor,
  page,
}) => {
  await visitor.opens(`${address}&as=calendar`)
  const agenda = visitor.view.getByRole('region', { name: 'Termine' })
  await expect(agenda.getByRole('button', { name: /24\.01\.2026.*letzter Tag der Laufzeit.*AWO/i })).toBeVisible()
  const { agreements } = await told(page, 'agreements(first: 100) { edges { node { daysLeft } } }')
  const ending = agreements.edges.filter(
    ({ node }: { node: { daysLeft: number | null } }) => node.daysLeft !== null && node.daysLeft < 546,
  ).length
  await expect(visitor.view.getByText(new RegExp(`^In den nächsten 18 Monaten: ${ending} Vereinbarungen enden, `))).toBeVisible()
  await expect(agenda.getByText('letzter Tag der Laufzeit')).toHaveCount(ending)
  const days = visitor.view.getByRole('group', { name: 'Kalender der Vereinbarungen' }).getByRole('button')
  await visitor.tabsTo(days.first())
  await page.keyboard.press('ArrowRight')
  await expect(days.nth(1)).toBeFocused()
  await page.keyboard.press('End')
  await expect(days.last()).toBeFocused()
  await page.keyboard.press('Home')
  const end = visitor.view.getByRole('button', { name: /^24\. Januar 2026: letzter Tag der Laufzeit/ })
  for (let pressed = 0; pressed < 40 && !(await end.evaluate((element) => element === document.activeElement)); pressed++)
    await page.keyboard.press('ArrowRight')
  await expect(end).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(paramIs('select', 'agr.musterkreis.8a4-kreisjugendamt-awo-2024'))
  await expect(visitor.inspector).toBeVisible()
})

test('the dates are taken away as a calendar file; nobody gets one without signing in', async ({ visitor, page, context }) => {
  await visitor.opens(`${address}&as=calendar`)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    visitor.view.getByRole('link', { name: 'Als Kalenderdatei (ICS) herunterladen' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('net.musterkreis.ks.ics')
  const response = await page.request.get(download.url())
  const text = await response.text()
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true)
  const { agreements } = await told(page, 'agreements(first: 100) { edges { node { daysLeft } } }')
  const ending = agreements.edges.filter(({ node }: { node: { daysLeft: number | null } }) => node.daysLeft !== null).length
  expect(text.match(/^UID:end\./gm)).toHaveLength(ending)
  expect(text).toMatch(/DTSTART;VALUE=DATE:20260124\r\nDTEND;VALUE=DATE:20260125\r\nSUMMARY:letzter Tag der Laufzeit: /)
  await context.clearCookies()
  expect((await page.request.get(download.url())).status()).toBe(401)
})

test('the clauses of each agreement stand against what its norm asks for', { tag: '@keyboard' }, async ({ visitor, page }) => {
  await visitor.opens(`${address}&as=clauses&scope=territory`)
  const grid = visitor.view.getByRole('grid')
  await expect(grid.getByText('§ 8a Abs. 4 SGB VIII', { exact: true })).toBeVisible()
  const { territory } = await told(
    page,
    'territory { agreements(includeSubtree: true, first: 100, statuses: [DRAFT, NEGOTIATION, SIGNED, IN_FORCE, UNDER_REVIEW]) { totalCount edges { node { missingClauses { key } } } } }',
  )
  const { totalCount, edges } = territory.agreements
  expect(edges).toHaveLength(totalCount)
  const missing = edges.reduce((sum: number, { node }: { node: { missingClauses: unknown[] } }) => sum + node.missingClauses.length, 0)
  expect(missing).toBeGreaterThan(0)
  await expect(grid.getByText('vorgeschrieben, noch nicht enthalten')).toHaveCount(missing)
  const cell = grid.getByRole('gridcell').first()
  await visitor.tabsTo(cell)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL((url) => url.searchParams.get('select')?.startsWith('agr.') === true)
})

test('who has to have an agreement and has none leads to the gap, and to the form with both parties filled in', async ({
  visitor,
  page,
}) => {
  await visitor.opens(`${address}&as=coverage`)
  const { agreementDuties } = await told(page, 'agreementDuties { standing from { name } gap { key } }')
  interface Duty {
    standing: string
    from: { name: string }
    gap: { key: string } | null
  }
  const met = agreementDuties.filter(({ standing }: Duty) => standing === 'IN_FORCE').length
  await expect(
    visitor.view.getByText(`Für ${met} von ${agreementDuties.length} Verbindungen, die eine Vereinbarung brauchen, ist eine in Kraft.`),
  ).toBeVisible()
  const open: Duty = agreementDuties.find(({ standing }: Duty) => standing === 'NONE')
  const row = visitor.view.getByRole('article').filter({ hasText: open.from.name })
  await row.getByRole('button', { name: 'Zur Lücke' }).click()
  await expect(page).toHaveURL(paramIs('select', open.gap?.key ?? ''))
  await visitor.closesInspector()
  await row.getByRole('button', { name: 'Vereinbarung entwerfen' }).click()
  await expect(page.locator('#form-sheet')).toContainText(open.from.name)
  await expect(page.locator('#form-sheet')).toContainText('Kreisjugendamt')
})

test('a partner is told of the duties of its own institution alone; the public is asked to sign in', async ({
  visitor,
  page,
  context,
  baseURL,
}) => {
  await signInAt(context, baseURL ?? '', 'partner')
  await visitor.opens(`${address}&as=coverage`)
  await expect(visitor.view.getByText('Gezeigt wird nur, was Ihre Institution betrifft.')).toBeVisible()
  const { agreementDuties } = await told(page, 'agreementDuties { from { key } to { key } }')
  await expect(visitor.view.getByRole('article')).toHaveCount(agreementDuties.length)
  await context.clearCookies()
  await visitor.opens(`${address}&as=coverage`)
  await expect(visitor.view.getByRole('link', { name: 'Anmelden' })).toBeVisible()
})

test('in English the forms say the same', async ({ visitor }) => {
  await visitor.opens(`${address}&as=calendar&lang=en`)
  await expect(visitor.view.getByText(/^In the next 18 months \d+ agreements end, /)).toBeVisible()
  await expect(visitor.view.getByRole('region', { name: 'Dates' }).getByText('last day of the term').first()).toBeVisible()
})
