import type { Page } from '@playwright/test'
import { expect, test, type Visitor } from './visitor.ts'

const gapsOfRatingen = '/network/net.ratingen.ks/gaps?asOf=2023-05-03'

interface GapsAnswer {
  data: { network: { gaps: { totalCount: number; edges: { node: { message: string } }[] } } }
}

/** The sentence of a gap as its network's own page gives it: without the name of the network. */
const onItsPage = (message: string): string => message.replace(/^Netzwerk Kinderschutz Ratingen: /, '')

/** The sentence of each gap on the page, in its order. */
const messagesOn = (visitor: Visitor) =>
  visitor.view
    .getByRole('article')
    .getByText(/^(„.*(nicht dokumentiert|teilweise dokumentiert)|.*Verbindung ist nicht dokumentiert)/)
    .allInnerTexts()

const paramIs = (name: string, value: string | null) => (url: URL) => url.searchParams.get(name) === value

/** Runs a copied question as any other program would: over HTTP, beside the page. */
async function answerOver(page: Page, body: string): Promise<GapsAnswer> {
  const response = await page.request.post('/graphql', { headers: { 'content-type': 'application/json' }, data: body })
  expect(response.status()).toBe(200)
  return (await response.json()) as GapsAnswer
}

test('the gaps of Ratingen are filtered by rule and by severity, and the address carries both', async ({ visitor, page }) => {
  await visitor.opens(gapsOfRatingen)
  await expect(visitor.view.getByText(/^40 offene Lücken · Stand 3\. Mai 2023$/)).toBeVisible()
  await visitor.picks('Regel', /^G02 Erwartete Gruppe nur teilweise dokumentiert/)
  await expect(page).toHaveURL(paramIs('rule', 'G02'))
  await expect(visitor.view.getByText(/^4 offene Lücken/)).toBeVisible()
  await expect(visitor.view.getByRole('article')).toHaveCount(4)
  await visitor.view.getByRole('button', { name: 'Filter aufheben' }).click()
  await expect(visitor.view.getByText(/^40 offene Lücken/)).toBeVisible()
  await visitor.view.getByRole('group', { name: 'Dringlichkeit' }).getByRole('button', { name: /^hoch/ }).click()
  await expect(page).toHaveURL(paramIs('severity', 'HIGH'))
  await expect(visitor.view.getByText(/^33 offene Lücken/)).toBeVisible()
  await expect(visitor.view.getByRole('article')).toHaveCount(33)
})

test('a filter survives reloading the page, and the back button of the browser undoes it', async ({ visitor, page }) => {
  await visitor.opens(gapsOfRatingen)
  await visitor.picks('Regel', /^G24 /)
  await expect(visitor.view.getByText(/^1 offene Lücke /)).toBeVisible()
  await page.reload()
  await expect(visitor.view.getByText(/^1 offene Lücke /)).toBeVisible()
  await expect(visitor.view.getByRole('article')).toHaveCount(1)
  await page.goBack()
  await expect(page).toHaveURL(paramIs('rule', null))
  await expect(visitor.view.getByText(/^40 offene Lücken/)).toBeVisible()
})

test('each gap opens with its rule, its ground, the status of that ground and what to do next', async ({ visitor, page }) => {
  await visitor.opens(`${gapsOfRatingen}&rule=G24`)
  await visitor.view.getByRole('article').getByRole('button', { name: 'Netzwerke ohne dokumentierte Verbindung' }).click()
  await expect(visitor.inspector.getByText('Regel G24', { exact: true })).toBeVisible()
  await expect(visitor.inspector.getByText('§ 9 Abs. 2 Nr. 4, Abs. 4 LKiSchG NRW', { exact: true })).toBeVisible()
  await expect(visitor.inspector.getByText('am Text geprüft', { exact: true })).toBeVisible()
  await expect(visitor.inspector.getByText(/^Benennen Sie eine gegenseitige Vertretung oder eine gemeinsame Koordination/)).toBeVisible()
  await expect(page).toHaveURL(paramIs('select', 'G24:ter.ratingen:net.ratingen.fh-ks+net.ratingen.ks'))
})

test('the gaps can be read by whom they concern', async ({ visitor, page }) => {
  await visitor.opens(gapsOfRatingen)
  await visitor.picks('Gliedern', /^Nach Gruppe oder Netzwerk$/)
  await expect(page).toHaveURL(paramIs('by', 'subject'))
  await expect(visitor.view.getByRole('heading', { level: 2, name: /Insoweit erfahrene Fachkräfte/ })).toBeVisible()
})

test('the question of a view, copied as a request and sent over HTTP, answers the rows of the page', async ({ visitor, page }) => {
  await visitor.opens(`${gapsOfRatingen}&severity=MEDIUM`)
  const shown = await messagesOn(visitor)
  expect(shown).toHaveLength(4)
  const { data } = await answerOver(page, await visitor.copies('Als POST-Anfrage kopieren'))
  expect(data.network.gaps.edges.map(({ node }) => onItsPage(node.message)).sort()).toEqual([...shown].sort())
})

test('the document with its variables in a comment answers the same rows', async ({ visitor, page }) => {
  await visitor.opens(`${gapsOfRatingen}&rule=G01`)
  const shown = await messagesOn(visitor)
  expect(shown).toHaveLength(13)
  const query = await visitor.copies('Als GraphQL kopieren')
  const variables: unknown = JSON.parse(/^# variables: (.*)$/m.exec(query)?.[1] ?? '')
  const { data } = await answerOver(page, JSON.stringify({ query, variables }))
  expect(data.network.gaps.edges.map(({ node }) => onItsPage(node.message)).sort()).toEqual([...shown].sort())
})
