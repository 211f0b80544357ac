import type { Page } from '@playwright/test'
import { startServer } from './server.ts'
import { signInAt } from './signedIn.ts'
import { expect, test, type Visitor } from './visitor.ts'

const overview = '/network/net.musterkreis.ks/overview?asOf=2026-01-01'

test.describe('Rules of a place', () => {
  let server: Awaited<ReturnType<typeof startServer>>
  test.beforeAll(async () => {
    test.setTimeout(120_000)
    server = await startServer()
  })
  test.beforeEach(async ({ context }) => {
    await signInAt(context, server.url)
  })
  test.afterAll(() => server.stop())

  test('a group is laid down with its ground, stands on the ring and in the list of gaps as laid down locally, and is ended', async ({
    visitor,
    page,
  }) => {
    await visitor.opens(`${server.url}${overview}`)
    await visitor.view.getByRole('button', { name: 'Gruppe örtlich festlegen' }).click()
    await page.getByRole('textbox', { name: /^Wie die Gruppe heißt/ }).fill('Ministerium am Tisch')
    await page.getByRole('searchbox', { name: 'Liste eingrenzen' }).fill('ministerium')
    await page.getByRole('checkbox', { name: 'Ministerium' }).check()
    await page.getByRole('textbox', { name: /^Worauf das beruht/ }).fill('Beschluss des Jugendhilfeausschusses')
    await page.getByRole('textbox', { name: /^Beschlossen am/ }).fill('12.3.2025')
    await page.getByRole('textbox', { name: /^Gilt ab/ }).fill('1.4.2025')
    await page.getByRole('button', { name: 'Speichern' }).click()
    const groups = visitor.view.locator('section').filter({ has: page.getByRole('heading', { name: 'Örtlich festgelegte Gruppen' }) })
    const group = groups.getByRole('listitem').filter({ hasText: 'Ministerium am Tisch' })
    await expect(group).toContainText('soll · Ministerium')
    await expect(group).toContainText('Beschluss des Jugendhilfeausschusses, 12. März 2025')
    await expect(visitor.view.getByRole('article').filter({ hasText: 'Örtliche Festlegungen' })).toContainText('nicht dokumentiert')

    await visitor.opens(`${server.url}/network/net.musterkreis.ks/gaps?asOf=2026-01-01&rule=G01&by=subject`)
    await visitor.view.getByRole('button', { name: 'Ministerium am Tisch', exact: true }).first().click()
    await expect(visitor.inspector).toContainText('Beschluss des Jugendhilfeausschusses (12.03.2025)')
    await expect(visitor.inspector.getByText('örtlich festgelegt').first()).toBeVisible()

    await visitor.opens(`${server.url}/network/net.musterkreis.ks/netzwerkkarte?asOf=2026-01-01&template=tpl.local&form=table`)
    await expect(visitor.view.getByRole('row').filter({ hasText: 'Ministerium am Tisch' })).toContainText('nicht dokumentiert')

    await visitor.opens(`${server.url}${overview}`)
    await group.getByRole('button', { name: /^Bearbeiten: / }).click()
    await page.getByRole('menuitem', { name: 'Festlegung beenden' }).click()
    await page.getByRole('textbox', { name: /^Letzter Tag/ }).fill('31.12.2025')
    await page.getByRole('button', { name: 'Speichern' }).click()
    await expect(group).toBeHidden()
  })

  test('a rule is switched off for a network and its gaps are gone; a number that cannot be is told at its field', async ({
    visitor,
    page,
  }) => {
    const { network } = (await gapsOf(page, 'G12'))[0]!
    const gaps = visitor.view.getByRole('listitem').filter({ hasText: 'G12' })
    await visitor.opens(`${server.url}/network/${network}/gaps?asOf=2026-01-01&rule=G12`)
    await expect(gaps.first()).toBeVisible()
    await visitor.opens(`${server.url}/network/${network}/gaps?asOf=2026-01-01&select=${network}`)
    await visitor.inspector.getByRole('button', { name: 'Weiteres' }).click()
    await visitor.inspector.getByRole('button', { name: 'Regeln für Lücken festlegen' }).click()
    const off = page.getByRole('group', { name: /^Ausgeschaltete Regeln/ })
    await off.getByRole('searchbox', { name: 'Liste eingrenzen' }).fill('G12')
    await off.getByRole('checkbox').check()
    const stale = page.getByRole('textbox', { name: /^Gültigkeit einer Bestätigung/ })
    await stale.fill('3')
    await page.getByRole('button', { name: 'Speichern' }).click()
    await expect(page.getByText('Bitte geben Sie eine Zahl von 30 bis 3650 an.')).toBeVisible()
    await stale.fill('400')
    await page.getByRole('button', { name: 'Speichern' }).click()
    await expect(page.getByText('Regeln festgelegt').first()).toBeVisible()
    await visitor.opens(`${server.url}/network/${network}/gaps?asOf=2026-01-01&rule=G12`)
    await expect(gaps).toHaveCount(0)
  })

  /** The gaps of a rule in networks of the Musterkreis. */
  const gapsOf = async (page: Page, rule: string): Promise<{ network: string; key: string }[]> => {
    const query = `query { territory(key: "ter.musterkreis", asOf: "2026-01-01") { gaps(rules: ["${rule}"], first: 100) { edges { node { key scope { __typename key } } } } } }`
    const answer = await page.request.post(`${server.url}/graphql`, { data: { query } })
    const found = (await answer.json()).data.territory.gaps.edges as { node: { key: string; scope: { __typename: string; key: string } } }[]
    const inNetworks = found.map(({ node }) => node).filter(({ scope }) => scope.__typename === 'Network')
    return inNetworks.map(({ key, scope }) => ({ network: scope.key, key }))
  }

  /** Opens the first gap of a rule beside the list of its network, and takes its next step. */
  const takesNextStep = async (visitor: Visitor, rule: string, step: string): Promise<string> => {
    const { network, key } = (await gapsOf(visitor.page, rule))[0]!
    await visitor.opens(`${server.url}/network/${network}/gaps?asOf=2026-01-01&rule=${rule}&select=gap:${key}`)
    await visitor.inspector.getByRole('button', { name: step, exact: true }).click()
    return key
  }
  const closes = async (page: Page, rule: string, key: string): Promise<void> => {
    await page.getByRole('button', { name: 'Speichern' }).click()
    await expect(page.getByRole('button', { name: 'Speichern' })).toBeHidden()
    await expect.poll(async () => (await gapsOf(page, rule)).map((gap) => gap.key)).not.toContain(key)
  }

  test('[G29] the next step plans an action for this very need, and closes the gap', async ({ visitor, page }) => {
    const key = await takesNextStep(visitor, 'G29', 'Maßnahme planen')
    await expect(page.getByRole('group', { name: /^Bedarfe, auf die sie antwortet/ }).getByRole('checkbox', { checked: true })).toHaveCount(
      1,
    )
    await page.getByRole('textbox', { name: /^Titel/ }).fill('Absprache zur Rückmeldung')
    await closes(page, 'G29', key)
  })

  test('[G26] the next step records a training, and closes the gap', async ({ visitor, page }) => {
    const key = await takesNextStep(visitor, 'G26', 'Treffen eintragen')
    await expect(page.getByRole('combobox', { name: /^Art des Treffens/ })).toHaveValue('FORTBILDUNG')
    await page.getByRole('textbox', { name: /^Titel/ }).fill('Gemeinsame Fortbildung')
    await closes(page, 'G26', key)
  })

  test('[G25] the next step names the page for the public beside what is known of the network, and closes the gap', async ({
    visitor,
    page,
  }) => {
    const key = await takesNextStep(visitor, 'G25', 'Angaben zum Netzwerk ändern')
    await expect(page.getByRole('textbox', { name: /^Treffen im Jahr, mindestens/ })).not.toHaveValue('')
    await page.getByRole('textbox', { name: /^Seite für die Öffentlichkeit/ }).fill('https://musterkreis.example/kinderschutz')
    await closes(page, 'G25', key)
  })
})
