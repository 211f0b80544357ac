import type { Page } from '@playwright/test'
import { sessionOf } from './signedIn.ts'
import { expect, test, Visitor } from './visitor.ts'

const view = '/network/net.musterkreis.ks/whatif?asOf=2026-01-01'
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
