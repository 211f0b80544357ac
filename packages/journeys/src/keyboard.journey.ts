import type { Page } from '@playwright/test'
import { type View, views } from './views.ts'
import { expect, test, type Visitor } from './visitor.ts'

/**
 * From every picture to the most pressing gap and to the form of its next step, without ever touching a mouse. The way is the same
 * everywhere: among the first stops of a view, the gap opens beside it, and its next steps are the next stops.
 */
const pictured = [
  'overview',
  'netzwerkkarte',
  'invented-netzwerkkarte',
  'invented-map-table',
  'matrix',
  'matrix-of-institutions',
  'graph',
  'graph-by-sector',
  'graph-of-all',
  'timeline',
  'map-of-a-network',
  'map-invented',
  'networks',
  'compare-networks',
  'agreements',
  'agreements-board',
  'agreements-calendar',
  'agreements-clauses',
  'agreements-coverage',
  'handovers',
  'chains',
  'drill',
  'gaps',
  'board',
  'compare',
  'report',
]
const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO']

/** What a hand on a mouse or a finger on the glass would leave behind. */
const noteEveryPointer = () => {
  const pointers: string[] = []
  Object.assign(window, { pointers })
  for (const kind of ['pointerdown', 'mousedown', 'touchstart']) addEventListener(kind, () => pointers.push(kind), true)
}
const pointersUsed = (page: Page) => page.evaluate(() => (window as unknown as { pointers: string[] }).pointers)

/** The severity of a gap, and the greatest there is where the view looks, as the server tells both. */
const severitiesAt = (page: Page, key: string) =>
  page.evaluate(async (of) => {
    const { pathname, searchParams: asked } = new URL(location.href)
    const network = /^\/network\/([^/]+)/.exec(pathname)?.[1] ?? asked.get('a')
    const place = network ? `network(key: $key, asOf: $asOf)` : `territory(key: $key, asOf: $asOf)`
    const query = `query($key: String!, $asOf: Date, $gap: ID!) { place: ${place} { gaps(first: 1) { edges { node { severity } } } } gap: node(id: $gap, asOf: $asOf) { ... on Gap { severity } } }`
    const variables = { key: network ?? asked.get('territory') ?? 'ter.de', asOf: asked.get('asOf'), gap: `Gap:${of}` }
    const answer = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const { data } = await answer.json()
    return { greatest: String(data.place.gaps.edges[0].node.severity), own: String(data.gap.severity) }
  }, key)

const selected = (page: Page) => new URL(page.url()).searchParams.get('select') ?? ''

/** A gap stands in the inspector: its next step is opened as a form, which is left again. */
async function opensNextStep(visitor: Visitor, page: Page): Promise<void> {
  const title = visitor.inspector.getByRole('heading', { name: 'Nächster Schritt' })
  await expect(title).toBeVisible({ timeout: 20_000 })
  await visitor.tabsTo(title.locator('..').getByRole('button').first())
  await page.keyboard.press('Enter')
  await expect(page.locator('#form-title')).toBeVisible({ timeout: 20_000 })
  await expect(page).toHaveURL((url) => /^[a-zA-Z]+:/.test(url.searchParams.get('edit') ?? ''))
}

const opens = async (visitor: Visitor, page: Page, { path, query, act }: View) => {
  await page.addInitScript(noteEveryPointer)
  await visitor.opens(`${path}?${new URLSearchParams(query)}`)
  await act?.(page)
}

for (const view of views.filter(({ name }) => pictured.includes(name)))
  test(`from "${view.name}" the keyboard alone leads to the most pressing gap and to the form of its next step`, {
    tag: '@keyboard',
  }, async ({ visitor, page }) => {
    test.slow()
    await opens(visitor, page, view)
    const way = page.getByRole('button', { name: 'Zur dringendsten Lücke' })
    await expect(way).toBeAttached({ timeout: 15_000 })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(way).toBeFocused()
    await expect(way).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(visitor.inspector).toBeFocused({ timeout: 20_000 })
    const told = await severitiesAt(page, selected(page))
    expect(severities).toContain(told.own)
    expect(told.own).toBe(told.greatest)
    await opensNextStep(visitor, page)
    expect(await pointersUsed(page)).toEqual([])
  })

test('the list of views with a picture names none that is not there', () => {
  expect(pictured.filter((name) => !views.some((view) => view.name === name))).toEqual([])
})
