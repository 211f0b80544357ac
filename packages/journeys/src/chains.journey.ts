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
  await expect(visitor.view.getByRole('listitem').getByText('Rufbereitschaft Kinderschutz').filter({ visible: true }).first()).toBeVisible()
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
  await expect(visitor.view.getByText('Neither the contact point nor a deputy is staffed.').filter({ visible: true })).toBeVisible()
})

test('a chain is a diagram that arrow keys walk, from part to part and on to the next chain', { tag: '@keyboard' }, async ({
  visitor,
  page,
}) => {
  await visitor.opens(`${address}&way=chains`)
  const school = visitor.view.getByRole('group', { name: 'Meldekette: Schule → Jugendamt → Familiengericht' })
  await expect(school.getByRole('button')).toHaveCount(5)
  await expect(school.getByRole('button').nth(1)).toHaveAccessibleName(
    /^Schule → Jugendamt: ?trägt nur für einen Teil.*Kooperation ?: .*Erreichbarkeit ?: /,
  )
  await visitor.tabsTo(
    visitor.view
      .getByRole('group', { name: /^Meldekette: Kindertagesbetreuung/ })
      .getByRole('button')
      .first(),
  )
  await page.keyboard.press('ArrowDown')
  await expect(school.getByRole('button').first()).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(school.getByRole('button').nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(chain(visitor, /^Schule → Jugendamt → Familiengericht/).getByText('kein Meldeweg beschrieben')).toBeVisible()
  await school.getByRole('button').last().focus()
  await page.keyboard.press('Enter')
  await expect(visitor.inspector.getByRole('heading', { level: 2, name: /gericht/i })).toBeVisible()
})

test('a step that nobody has described leads to its gap, and from there to the form, by keyboard alone', { tag: '@keyboard' }, async ({
  visitor,
  page,
}) => {
  await visitor.opens(`${address}&way=chains`)
  const toGap = visitor.view.getByRole('button', { name: 'Zur Lücke' }).first()
  await visitor.tabsTo(toGap)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL((url) => url.searchParams.get('select')?.startsWith('G12:net.musterkreis.ks:') === true)
  const describe = visitor.inspector.getByRole('button', { name: 'Meldeweg beschreiben' })
  await visitor.tabsTo(describe)
  await page.keyboard.press('Enter')
  await expect(page.locator('#form-title')).toBeVisible()
})

test('a drill marks on the diagrams what stops, and draws the detours that are left', async ({ visitor, page }) => {
  await visitor.opens(`${address}&way=drill&at=friday-17:00`)
  const response = await page.request.post('/graphql', {
    data: {
      query: `{ network(key: "net.musterkreis.ks", asOf: "2026-01-01") { drill(input: { at: { weekday: FRIDAY, time: "17:00" } }) {
        worsened { label } chains { chain { label } steps { template { key } givers { key } } } effects { template { key } from { key } stops detour { to { name } } } } } }`,
    },
  })
  const { drill } = (await response.json()).data.network
  interface Step {
    template: { key: string }
    givers: { key: string }[]
  }
  interface Effect {
    template: { key: string }
    from: { key: string }
    stops: boolean
    detour: unknown[] | null
  }
  const diagrams = visitor.view.getByRole('group', { name: /^Meldekette: / })
  await expect(diagrams).toHaveCount(drill.worsened.length)
  for (const { chain: one, steps } of drill.chains.filter(({ chain: each }: { chain: { label: string } }) =>
    drill.worsened.some(({ label }: { label: string }) => label === each.label),
  )) {
    const stoppedIn = ({ template, givers }: Step): Effect[] =>
      drill.effects.filter(
        (effect: Effect) => effect.stops && effect.template.key === template.key && givers.some(({ key }) => key === effect.from.key),
      )
    const diagram = visitor.view.getByRole('group', { name: `Meldekette: ${one.label}`, exact: true })
    await expect(diagram.getByText(/^fällt für /)).toHaveCount(steps.filter((step: Step) => stoppedIn(step).length > 0).length)
    const ways = steps.map((step: Step) => new Set(stoppedIn(step).flatMap(({ detour }) => (detour ? JSON.stringify(detour) : []))).size)
    await expect(diagram.getByText(/^Umweg für /)).toHaveCount(ways.reduce((sum: number, each: number) => sum + each, 0))
  }
})
