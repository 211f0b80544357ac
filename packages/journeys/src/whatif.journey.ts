import type { Page } from '@playwright/test'
import { sessionOf } from './signedIn.ts'
import { expect, test, Visitor } from './visitor.ts'

const view = '/network/net.musterkreis.ks/whatif?asOf=2026-01-01'
/** What the worker of the page answers, as far as it is looked at here. */
interface Told {
  measures: readonly { key: string; before: number | null; after: number | null }[]
  closed: readonly { key: string }[]
  opened: readonly { key: string }[]
}

/** Asks the server in the name of whoever is signed in on the page. */
const asks = (page: Page, query: string, variables: Record<string, unknown>) =>
  page.evaluate(async (body) => {
    const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    return (await answer.json()).data
  }, JSON.stringify({ query, variables }))

const assumed = (page: Page) => new URL(page.url()).searchParams.get('assume')?.split(',') ?? []

test('a recommendation is assumed, the browser says what it closes, the link restores it, and a click discards it', async ({
  visitor,
  page,
}) => {
  await visitor.opens('/network/net.musterkreis.ks/gaps?asOf=2026-01-01')
  if (!visitor.onPhone) await visitor.choosesView('Was wäre, wenn …')
  else await visitor.opens(view)
  await expect(visitor.view.getByText('Noch nichts angenommen.')).toBeVisible()
  const recommended = visitor.view.locator('section').filter({ has: page.getByRole('heading', { name: 'Was am meisten bewirken würde' }) })
  const first = recommended.getByRole('listitem').first()
  await expect(first).toContainText(/Schließt \d+ × .+ \[G\d\d\] \(.+\)/)
  const weight = Number(/Gewicht der Lücken: −(\d+)/.exec((await first.textContent()) ?? '')?.[1])
  await first.getByRole('button', { name: 'Annehmen' }).click()

  await expect(visitor.view.getByText('In Ihrem Browser gerechnet.')).toBeVisible()
  await expect(visitor.view.getByRole('heading', { name: /^\d+ Lücken? schließ(t|en) sich$/ })).toBeVisible()
  const row = visitor.view.getByRole('row', { name: /^Gewicht der Lücken/ })
  const [before, after] = (await row.getByRole('cell').allInnerTexts()).map(Number)
  expect(before! - after!).toBe(weight)
  expect(assumed(page)).toHaveLength(1)

  await page.reload()
  await expect(
    visitor.view
      .getByRole('row', { name: /^Gewicht der Lücken/ })
      .getByRole('cell')
      .last(),
  ).toHaveText(String(after))
  await visitor.view.getByRole('button', { name: 'Alle Annahmen verwerfen' }).click()
  await expect(visitor.view.getByText('Noch nichts angenommen.')).toBeVisible()
  expect(assumed(page)).toEqual([])
})

test('an assumption is put together by keyboard alone, stands dashed, and leads to the form that makes it real', async ({
  visitor,
  page,
}) => {
  await visitor.opens(view)
  const form = visitor.view.getByRole('form', { name: 'Annahme hinzufügen' })
  await form.getByRole('combobox', { name: 'Was soll angenommen werden?' }).focus()
  for (const name of ['Institution', 'Mit']) {
    await page.keyboard.press('Tab')
    await page.keyboard.type(name === 'Mit' ? 'Familiengericht' : 'Gesundheitsamt')
    await expect(form.getByRole('listbox').getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Enter')
  }
  await form.getByRole('button', { name: 'Annehmen' }).focus()
  await page.keyboard.press('Enter')
  const made = visitor.view.getByRole('region', { name: 'Annahmen' }).getByRole('listitem')
  await expect(made).toContainText(/Annahme\s*Kooperation besteht: .+ – .+, Stufe 2 \(Kooperation\)/)
  await expect(made).toHaveCSS('border-style', 'dashed')
  expect(assumed(page)[0]).toMatch(/^ADD_TIE~inst\.[^~]+~inst\.[^~]+~2$/)
  await visitor.view.getByRole('button', { name: 'Übernehmen' }).click()
  await expect(page).toHaveURL((url) => url.searchParams.get('edit')?.startsWith('documentCooperation:') ?? false)
  await expect(page.getByRole('combobox', { name: /^Eine Seite/ })).toHaveValue(/./)
  const [, from, to] = assumed(page)[0]!.split('~')
  expect(new URLSearchParams(new URL(page.url()).searchParams.get('edit')!.split('?')[1])).toEqual(
    new URLSearchParams({ from: from!, to: to!, level: '2' }),
  )
  await expect(page.getByRole('combobox', { name: /^Andere Seite/ })).not.toHaveValue(/^inst\./)
  await expect(page.getByRole('radio', { name: /^2 / })).toBeChecked()
})

test('an assumed agreement comes with its kind, its title and both parties into the form', async ({ visitor, page }) => {
  const circle = 'query { network(key: "net.musterkreis.ks", asOf: "2026-01-01") { circle { institutions { key } } } }'
  const answer = await page.request.post('/graphql', { data: { query: circle } })
  const [first, second] = (await answer.json()).data.network.circle.institutions as { key: string }[]
  await visitor.opens(`${view}&assume=ADD_AGREEMENT~${first!.key}~${second!.key}~VERFAHRENSABSPRACHE_9_3`)
  await visitor.view.getByRole('button', { name: 'Übernehmen' }).click()
  await expect(page.getByRole('combobox', { name: /^Art der Vereinbarung/ })).toHaveValue('VERFAHRENSABSPRACHE_9_3')
  await expect(page.getByRole('textbox', { name: /^Titel/ })).not.toHaveValue('')
  await expect(page.getByRole('button', { name: /herausnehmen$/ })).toHaveCount(2)
})

test('less is asked of each institution where the coordinator says so', async ({ visitor, page }) => {
  await visitor.opens(view)
  const recommended = visitor.view.locator('section').filter({ has: page.getByRole('heading', { name: 'Was am meisten bewirken würde' }) })
  await expect(recommended.getByRole('listitem').first()).toBeVisible()
  const answered = page.waitForResponse((response) => response.request().postData()?.includes('"perInstitution":1') ?? false)
  await recommended.getByRole('combobox', { name: 'Je Institution höchstens' }).selectOption('1')
  const { data } = await (await answered).json()
  await expect(recommended.getByRole('listitem')).toHaveCount(data.network.recommendations.items.length)
})

test('whoever may not have all the facts is answered the same by the server', async ({ visitor, page, context, baseURL }) => {
  const word = 'ADD_INSTITUTION~inst.assumed.sta~net.musterkreis.ks~mehrgenerationenhaus'
  const closed = async (who: Visitor): Promise<string[]> => {
    await who.opens(`${view}&assume=${word}`)
    await expect(who.view.getByRole('heading', { name: /schließ(t|en) sich$/ })).toBeVisible()
    return who.view.locator('p.line-through').allInnerTexts()
  }
  const here = await closed(visitor)
  expect(here.length).toBeGreaterThan(0)
  await context.clearCookies()
  await context.addCookies((await sessionOf(baseURL!, 'analyst')).cookies)
  const there = new Visitor(page, visitor.onPhone)
  expect(await closed(there)).toEqual(here)
  await expect(there.view.getByText('Auf dem Server gerechnet.')).toBeVisible()
})

test('the browser’s worker computes the very numbers that the server computes', async ({ visitor, page }) => {
  await page.addInitScript(() => {
    const said: unknown[] = []
    Object.assign(window, { said })
    window.Worker = class extends Worker {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given)
        this.addEventListener('message', ({ data }) => said.push(data))
      }
    }
  })
  const [a, b] = ['inst.musterkreis.caritas', 'inst.musterkreis.jobcenter']
  await visitor.opens(`${view}&assume=ADD_TIE~${a}~${b}~3`)
  await expect(visitor.view.getByText('In Ihrem Browser gerechnet.')).toBeVisible()
  const { told } = await page.evaluate(() => (window as unknown as { said: { told: Told }[] }).said.at(-1)!)

  const { network } = await asks(
    page,
    `query($input: ScenarioInput!) { network(key: "net.musterkreis.ks", asOf: "2026-01-01") {
      measures { key value }
      scenario(input: $input) { measures { measure { key } before after } weight { before after } coverage { before after } institutions { before after } closed { key } opened { key } staying }
    } }`,
    { input: { assumptions: [{ kind: 'ADD_TIE', institutions: [a, b], level: 3 }] } },
  )
  const { measures, closed, opened, ...figures } = network.scenario
  expect(told.measures.length).toBeGreaterThan(3)
  expect(told.measures).toEqual(measures.map(({ measure, ...move }: { measure: { key: string } }) => ({ key: measure.key, ...move })))
  for (const { key, before } of told.measures) {
    expect(before, key).toBe(network.measures.find((measure: { key: string }) => measure.key === key).value)
  }
  expect(told).toMatchObject(figures)
  const keys = (gaps: readonly { key: string }[]) => gaps.map(({ key }) => key)
  expect([keys(told.closed), keys(told.opened)]).toEqual([keys(closed), keys(opened)])
})
