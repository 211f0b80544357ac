import { expect, test } from './visitor.ts'

const network = 'Netzwerk Kinderschutz Ratingen'
const onFirstMeeting = (view: string) => `/network/net.ratingen.ks/${view}?asOf=2023-05-03`
const nextStep = /^Laden Sie eine passende Institution ein und dokumentieren Sie ihre Beteiligung, oder halten Sie begründet fest/

test('a coordinator comes from the start page to the figures of her network on the day of its first meeting', async ({ visitor }) => {
  await visitor.opens('/')
  await visitor.choosesNetwork(network)
  await visitor.setsDate('3.5.2023')
  await visitor.seesDate('3. Mai 2023', '2023-05-03')
  await visitor.seesFigures('§ 9 Abs. 4 LKiSchG NRW', [5, 4, 3])
  await visitor.seesFigures('§ 3 Abs. 2 KKG', [7, 2, 10])
})

test('the date bar takes the day by keyboard alone, typed or step by step', { tag: '@keyboard' }, async ({ visitor, page }) => {
  await visitor.opens('/network/net.ratingen.ks/overview')
  await visitor.tabsTo(visitor.dateBar.getByRole('button', { name: /^Stand: / }))
  await page.keyboard.press('Enter')
  await page.keyboard.type('4.5.2023')
  await page.keyboard.press('Enter')
  await visitor.seesDate('4. Mai 2023', '2023-05-04')
  await expect(visitor.dateBar.getByRole('button', { name: /^Stand: / })).toBeFocused()
  await page.keyboard.press('Escape')
  await visitor.tabsTo(visitor.slider)
  await page.keyboard.press('ArrowLeft')
  await visitor.seesDate('3. Mai 2023', '2023-05-03')
  await visitor.seesFigures('§ 9 Abs. 4 LKiSchG NRW', [5, 4, 3])
  await page.keyboard.press('PageUp')
  await visitor.seesDate('3. Juni 2023', '2023-06-03')
})

test('the Netzwerkkarte says in one sentence what its ring shows', async ({ visitor }) => {
  await visitor.opens(onFirstMeeting('overview'))
  await visitor.choosesView('Netzwerkkarte')
  await expect(visitor.picture).toHaveAccessibleName(`Netzwerkkarte: ${network}`)
  await expect(visitor.reading).toContainText(
    'Am 3. Mai 2023: Von 12 erwarteten Gruppen nach § 9 Abs. 4 LKiSchG NRW sind 5 abgedeckt, 4 teilweise und 3 nicht dokumentiert.',
  )
  const groups = visitor.picture.getByRole('treeitem', { name: /: (abgedeckt|teilweise abgedeckt|nicht dokumentiert)\. / })
  await expect(groups).toHaveCount(12)
  await expect(visitor.picture.getByRole('treeitem', { name: /: nicht dokumentiert\. / })).toHaveCount(3)
})

test('a group that is not documented is opened and names its ground, how far that is checked, and the next step', async ({
  visitor,
  page,
}) => {
  await visitor.opens(onFirstMeeting('netzwerkkarte'))
  await visitor.opensGroup('Insoweit erfahrene Fachkräfte')
  await expect(visitor.inspector.getByText('nicht dokumentiert', { exact: true }).first()).toBeVisible()
  await expect(visitor.inspector.getByText('§ 9 Abs. 4 LKiSchG NRW', { exact: true }).first()).toBeVisible()
  await expect(visitor.inspector.getByText('nicht am Gesetzestext geprüft (aus Sekundärquelle)', { exact: true }).first()).toBeVisible()
  await expect(visitor.inspector.getByText(/der amtliche Wortlaut ist noch zu prüfen|Wortlaut/).first()).toBeVisible()
  await expect(visitor.inspector.getByRole('heading', { name: 'Nächster Schritt' })).toBeVisible()
  await expect(visitor.inspector.getByText(nextStep)).toBeVisible()
  await expect(visitor.inspector).not.toContainText(/\bfehl(t|en|end)|nicht vertreten/i)
  await expect(page).toHaveURL((url) => url.searchParams.get('select') === 'group:insofa')
  await visitor.closesInspector()
})

test('the same group is reached, read and left again by keyboard alone', { tag: '@keyboard' }, async ({ visitor, page }) => {
  await visitor.opens(onFirstMeeting('netzwerkkarte'))
  const first = visitor.picture.getByRole('treeitem', { name: /^Jugendamt, insbesondere ASD: abgedeckt/ })
  const wanted = visitor.picture.getByRole('treeitem', { name: /^Insoweit erfahrene Fachkräfte: nicht dokumentiert/ })
  await visitor.tabsTo(first)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(wanted).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(visitor.inspector.getByRole('heading', { name: 'Insoweit erfahrene Fachkräfte' })).toBeVisible()
  await expect(visitor.inspector.getByText(nextStep)).toBeVisible()
  await expect(wanted).toHaveAttribute('aria-selected', 'true')
  await visitor.tabsTo(visitor.inspector.getByRole('button', { name: 'Einzelheiten schließen' }))
  await page.keyboard.press('Escape')
  await expect(visitor.inspector).toBeHidden()
  await expect(wanted).toBeFocused()
})

test('moving the date by the arrow keys changes what the picture reads, back to the day before the founding', { tag: '@keyboard' }, async ({
  visitor,
  page,
}) => {
  await visitor.opens(onFirstMeeting('netzwerkkarte'))
  await expect(visitor.reading).toContainText('Am 3. Mai 2023')
  await visitor.tabsTo(visitor.slider)
  await page.keyboard.press('ArrowRight')
  await expect(visitor.reading).toContainText('Am 4. Mai 2023')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(visitor.view.getByRole('heading', { name: `${network} gab es an diesem Tag noch nicht` })).toBeVisible()
  await expect(visitor.picture).toBeHidden()
  await page.keyboard.press('ArrowRight')
  await expect(visitor.reading).toContainText('sind 5 abgedeckt, 4 teilweise und 3 nicht dokumentiert')
})

test('the picture is measured by another legal basis when the reader chooses so', async ({ visitor, page }) => {
  await visitor.opens(onFirstMeeting('netzwerkkarte'))
  await visitor.picks('Rechtsgrundlage wählen', /^§ 3 Abs\. 2 KKG$/)
  await expect(visitor.reading).toContainText(
    'Von 19 erwarteten Gruppen nach § 3 Abs. 2 KKG sind 7 abgedeckt, 2 teilweise und 10 nicht dokumentiert.',
  )
  await expect(page).toHaveURL((url) => url.searchParams.get('template') === 'tpl.kkg-3-2.2021')
})

test('an institution is found by a few letters without its umlaut, and opens', async ({ visitor, page }) => {
  await visitor.opens(onFirstMeeting('overview'))
  await visitor.searches('gynakologisch')
  const found = page.getByRole('option', { name: /^Gynäkologische Praxis \(anonym\)/ }).first()
  await expect(found).toHaveAttribute('aria-selected', 'true')
  if (visitor.onPhone) await found.click()
  else await page.keyboard.press('Enter')
  await expect(visitor.inspector.getByRole('heading', { name: 'Gynäkologische Praxis (anonym)' })).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page).toHaveURL((url) => url.searchParams.get('select') === 'inst.ratingen.gynaekologische-praxis')
})
