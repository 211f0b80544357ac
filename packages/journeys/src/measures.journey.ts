import { expect, test } from './visitor.ts'

const musterkreis = '/network/net.musterkreis.ks'
const overview = `${musterkreis}/overview?asOf=2026-01-01`

test('the overview gives every measure with what it means, and behind it formula and source', async ({ visitor }) => {
  await visitor.opens(overview)
  const section = visitor.view.locator('section').filter({ has: visitor.page.getByRole('heading', { name: 'Kennzahlen', exact: true }) })
  await expect(section).toContainText('keine Rangliste von Personen oder Institutionen')
  const density = section.getByRole('group').filter({ has: visitor.page.getByText(': Dichte', { exact: true }) })
  await expect(section.getByRole('heading', { level: 4, name: 'Dichte', exact: true })).toBeVisible()
  await density.getByText('Lesart, Formel und Quelle').click()
  await expect(density).toContainText('2m / (n(n − 1))')
  await expect(density).toContainText('Wasserman & Faust')
})

test('other kinds of ties give other values, and the address keeps the choice', async ({ visitor, page }) => {
  await visitor.opens(overview)
  const kinds = visitor.view.getByRole('group', { name: 'Gezählt werden:' })
  const isolates = visitor.view.getByText('Institutionen ohne Verbindung').locator('xpath=ancestor::div[2]')
  await expect(kinds.getByRole('checkbox', { name: 'Kooperation' })).toBeChecked()
  const before = await isolates.textContent()
  await kinds.getByRole('checkbox', { name: 'Meldeweg' }).check()
  await kinds.getByRole('checkbox', { name: 'Kooperation' }).uncheck()
  await expect(page).toHaveURL((url) => url.searchParams.get('counted') === 'HANDOVER')
  await expect(isolates).not.toHaveText(before ?? '')
  await page.reload()
  await expect(kinds.getByRole('checkbox', { name: 'Meldeweg' })).toBeChecked()
  await expect(kinds.getByRole('checkbox', { name: 'Kooperation' })).not.toBeChecked()
})

test('a measure that cannot be computed says why', async ({ visitor }) => {
  await visitor.opens('/network/net.ratingen.ks/overview?asOf=2023-05-03')
  await expect(visitor.view.getByText('Es ist keine Verbindung der gewählten Art dokumentiert.').first()).toBeVisible()
})

test('the table of all institutions is opened, sorted and leads to one of them', async ({ visitor, page }) => {
  await visitor.opens(overview)
  await visitor.view.getByText('Alle Mitwirkenden mit ihren Werten').click()
  const table = visitor.view.getByRole('table', { name: 'Alle Mitwirkenden mit ihren Werten' })
  await expect(table.getByRole('row')).toHaveCount(44)
  const degrees = async () => (await table.locator('tbody tr td:nth-child(2)').allInnerTexts()).map(Number)
  await table.getByRole('button', { name: 'Verbindungen (Grad)' }).click()
  await expect(table.getByRole('columnheader', { name: 'Verbindungen (Grad)' })).toHaveAttribute('aria-sort', 'descending')
  const sorted = await degrees()
  expect(sorted).toEqual([...sorted].sort((a, b) => b - a))
  await table.getByRole('button', { name: 'Kreisjugendamt Musterkreis', exact: true }).click()
  await expect(visitor.inspector).toContainText(/Hat Verbindungen zu \d+ von 42 anderen Mitwirkenden\./)
  await expect(visitor.inspector).toContainText(/Liegt auf \d+,\d\s% der kürzesten Wege/)
  await expect(page).toHaveURL((url) => url.searchParams.get('select')?.startsWith('inst.') ?? false)
})

test('a network’s panel names those on whom the ties of others hang', async ({ visitor }) => {
  await visitor.opens(`${overview}&select=net.musterkreis.ks`)
  await expect(visitor.inspector.getByRole('heading', { name: /^Daran hängt die Verbindung anderer 2/ })).toBeVisible()
  await visitor.inspector.getByRole('button', { name: 'Kreispolizeibehörde Musterkreis', exact: true }).last().click()
  await expect(visitor.inspector.getByRole('heading', { level: 2, name: 'Kreispolizeibehörde Musterkreis' })).toBeVisible()
})

test('every value says how far it can be trusted; other columns are chosen, and the share of answers stands beside them', async ({
  visitor,
}) => {
  await visitor.opens(overview)
  const section = visitor.view.locator('section').filter({ has: visitor.page.getByRole('heading', { name: 'Kennzahlen', exact: true }) })
  await expect(section.getByRole('heading', { level: 3, name: 'Sektoren' })).toBeVisible()
  await expect(section.getByText(/(belastbar|nur als Richtung|nicht verwenden) · /).first()).toBeVisible()
  await visitor.view.getByText('Alle Mitwirkenden mit ihren Werten').click()
  const table = visitor.view.getByRole('table', { name: 'Alle Mitwirkenden mit ihren Werten' })
  await expect(table.getByRole('columnheader', { name: 'Angaben' })).toBeVisible()
  await expect(table.locator('tbody tr td:last-child').first()).toHaveText(/\d+,\d\s%|–/)
  await visitor.view.getByRole('combobox', { name: 'Gezeigte Kennzahlen' }).selectOption({ label: 'Vermittlung zwischen Sektoren' })
  await expect(table.getByRole('columnheader', { name: 'Zugang zum eigenen Sektor' })).toBeVisible()
})

test('the comparison and the direction of ties are chosen, and the address keeps both', async ({ visitor, page }) => {
  await visitor.opens(overview)
  const section = visitor.view.locator('section').filter({ has: page.getByRole('heading', { name: 'Kennzahlen', exact: true }) })
  const of = (name: string) => section.getByRole('heading', { level: 4, name, exact: true }).locator('xpath=ancestor::div[2]')
  const qap = of('Ähnlichkeit zweier Bilder (QAP)')
  await expect(qap).toContainText('kein Wert')
  await section.getByRole('combobox', { name: /^Vergleich/ }).selectOption({ label: 'Verglichen mit: Vereinbarung' })
  await expect(page).toHaveURL((url) => url.searchParams.get('against') === 'AGREEMENT')
  await expect(qap).not.toContainText('kein Wert')
  await section.getByRole('combobox', { name: /^Vergleich/ }).selectOption({ label: 'Verglichen mit einem anderen Tag' })
  await expect(section.getByLabel('Tag, mit dem verglichen wird')).toHaveValue('2025-01-01')
  await expect(qap).toContainText(/^0,\d\d/)
  await section.getByRole('checkbox', { name: 'Meldeweg' }).check()
  await section.getByRole('checkbox', { name: 'Kooperation', exact: true }).uncheck()
  const before = await of('Dichte').textContent()
  await section.getByRole('checkbox', { name: 'Richtung zählt' }).check()
  await expect(page).toHaveURL((url) => url.searchParams.get('directed') === 'yes')
  await expect.poll(() => of('Dichte').textContent()).not.toBe(before)
})

test('a long computation says how far it is, is called off, and stops on the server; begun again it ends', async ({ visitor, page }) => {
  // Others ask before, and go once they have been in the way long enough: the server computes in the order of asking, so that this one waits.
  const all = '[COOPERATION, CO_MEMBERSHIP, CO_ATTENDANCE, AGREEMENT, HANDOVER]'
  await visitor.opens(overview)
  await page.evaluate((query) => {
    const others = new AbortController()
    Object.assign(window, { others })
    for (const asOf of ['2024-03-01', '2024-06-01', '2024-09-01', '2025-03-01', '2025-06-01', '2025-09-01']) {
      const body = JSON.stringify({ query, variables: { asOf } })
      fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: others.signal }).catch(() => {})
    }
  }, `query($asOf: Date) { network(key: "net.musterkreis.ks", asOf: $asOf) { measures(ties: ${all}) { reliability { badge } } } }`)
  const section = visitor.view.locator('section').filter({ has: page.getByRole('heading', { name: 'Kennzahlen', exact: true }) })
  await section.getByRole('checkbox', { name: 'gemeinsam vertreten' }).check()
  await expect(section.getByRole('progressbar', { name: 'Kennzahlen werden berechnet' })).toBeVisible()
  await section.getByRole('button', { name: 'Abbrechen' }).click()
  await expect(section.getByText('Die Berechnung ist abgebrochen.')).toBeVisible()
  await expect(section.getByRole('button', { name: 'Berechnen' })).toBeFocused()
  await page.evaluate(() => (window as unknown as { others: AbortController }).others.abort())
  const measuring = () =>
    page.evaluate(async (query) => {
      const answer = await fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      return (await answer.json()).data.network.measuring
    }, '{ network(key: "net.musterkreis.ks", asOf: "2026-01-01") { measuring(ties: [COOPERATION, CO_ATTENDANCE]) } }')
  await expect.poll(measuring).toBeNull()
  await page.keyboard.press('Enter')
  await expect(section.getByText(/(belastbar|nur als Richtung|nicht verwenden) · /).first()).toBeVisible()
  await expect(section.getByText('Die Berechnung ist abgebrochen.')).toBeHidden()
})
