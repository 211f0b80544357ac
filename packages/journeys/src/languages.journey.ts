import { type German, germanOf, properNames, withoutNames } from './germanTexts.ts'
import { settle } from './manners.ts'
import { viewsOfThisRun } from './views.ts'
import { expect, test } from './visitor.ts'

const ratingen = '/network/net.ratingen.ks/overview?asOf=2023-05-03'

/** What else is opened beside the views: one thing of each kind in the inspector. */
const selections = [
  'inst.ratingen.jugendamt',
  'net.ratingen.ks',
  'evt.ratingen.2023-05-03-auftakt',
  'group:insofa',
  'ter.ratingen',
  'G01:net.ratingen.ks:insofa',
]
const addresses = [
  ...viewsOfThisRun.map(({ name, path, query, act }) => ({
    name,
    address: `${path}?${new URLSearchParams({ ...query, lang: 'en' })}`,
    act,
  })),
  ...selections.map((key) => ({ name: key, address: `${ratingen}&lang=en&select=${encodeURIComponent(key)}`, act: undefined })),
]

let german: readonly German[]
let names: readonly string[]
test.beforeAll(async () => {
  german = await germanOf()
  names = await properNames()
  expect(german.length).toBeGreaterThan(300)
  expect(names).toContain('Netzwerk Kinderschutz Ratingen')
})

for (const { name, address, act } of addresses) {
  test(`no German word of the product is left in "${name}" in English`, async ({ visitor, page }) => {
    await visitor.opens(address)
    await act?.(page)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    const texts = await page.evaluate(() => {
      const found = new Set<string>()
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        // Names in a drawing are shortened, and told in full by its spoken form.
        if (node.parentElement?.closest('text.name')) continue
        // The lines of a text in a drawing are one text.
        if (node instanceof Text && !node.parentElement?.closest('text')) found.add(node.data.trim())
        else if (node instanceof SVGTextElement && !node.matches('.name'))
          found.add([...node.children].map(({ textContent }) => textContent).join(' '))
        else if (node instanceof Element)
          for (const attribute of ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt'])
            found.add(node.getAttribute(attribute)?.trim() ?? '')
      }
      return [document.title, ...found].filter(Boolean)
    })
    expect(texts.length).toBeGreaterThan(20)
    const places = texts.map((text) => withoutNames(text, names))
    const left = german.flatMap(({ text, occursIn }) => places.filter(occursIn).map((place) => `${text} ← ${place}`))
    expect(left).toEqual([])
  })
}

test('a practice without a name is called by its type in the language of the reader', async ({ visitor, page }) => {
  await visitor.opens('/directory?lang=en&q=Praxis&territory=ter.ratingen')
  await expect(page.getByRole('rowheader')).toHaveCount(1)
  await expect(page.getByRole('rowheader').getByText('Gynaecology practice (anonymous)', { exact: true })).toBeVisible()
})

test('a link in English opens in English and stays so from view to view', async ({ visitor, page }) => {
  await visitor.opens('/?lang=en')
  await expect(page.getByRole('heading', { level: 1, name: 'Child protection networks' })).toBeVisible()
  await visitor.view.getByRole('link', { name: 'Netzwerk Kinderschutz Ratingen' }).click()
  await page.getByRole('navigation', { name: 'Views of the network' }).getByRole('link', { name: 'Gaps' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Gaps' })).toBeVisible()
  await expect(page).toHaveURL((url) => url.searchParams.get('lang') === 'en')
})

test('the language is switched in place, is written into the address, and is kept for the next visit', async ({ visitor, page }) => {
  await visitor.opens(ratingen)
  await page.getByRole('group', { name: 'Sprache' }).getByRole('button', { name: 'EN' }).click()
  await expect(page.getByRole('region', { name: 'Reference date' }).getByRole('button', { name: 'As of: 3 May 2023' })).toBeVisible()
  await expect(page).toHaveURL((url) => url.searchParams.get('lang') === 'en')
  await visitor.opens('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('the dark theme is chosen, survives reloading and holds on the next view', async ({ visitor, page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await visitor.opens(ratingen)
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await ground()
  await visitor.searches('Dunkle Darstellung')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Darstellung: Dunkel' })).toBeVisible()
  await expect.poll(ground).not.toBe(light)
  const dark = await ground()
  await page.reload()
  await settle(page)
  expect(await ground()).toBe(dark)
  await visitor.choosesView('Lücken')
  expect(await ground()).toBe(dark)
})
