import { complete } from './manners.ts'
import { expect, test } from './visitor.ts'

/** Who may not see everything is told so; that nothing is shown to them is never told as if there were nothing. */
const musterkreis = '/network/net.musterkreis.ks'
const inStory = 'asOf=2026-01-01'

test.describe('for the public', () => {
  test.use({ account: null })

  test('the timeline says who sees agreements, and not that none is in force', async ({ visitor, page }) => {
    await visitor.opens(`${musterkreis}/timeline?${inStory}`)
    await expect(visitor.view.getByText('Vereinbarungen sehen Beteiligte, Koordination und Analyse.').first()).toBeVisible()
    await complete(page)
    await expect(visitor.view).not.toContainText(
      /keine Vereinbarung in Kraft|Vereinbarungen sind nicht dokumentiert|Maßnahmen sind nicht dokumentiert/,
    )
  })

  test('agreements ask to sign in from the first moment, and never say that none is documented', async ({ visitor, page }) => {
    await page.addInitScript(() => {
      new MutationObserver(() => {
        if (document.body?.textContent?.includes('keine Vereinbarung dokumentiert')) document.documentElement.dataset['denied'] = 'yes'
      }).observe(document, { childList: true, subtree: true, characterData: true })
    })
    await visitor.opens(`${musterkreis}/agreements?${inStory}`)
    await expect(visitor.view.getByRole('link', { name: 'Anmelden' })).toBeVisible()
    await complete(page)
    expect(await page.evaluate(() => document.documentElement.dataset['denied'])).toBeUndefined()
  })
})

test.describe('for a partner', () => {
  test.use({ account: 'partner' })

  test('counted agreements are those that may be seen, and the page says so', async ({ visitor }) => {
    await visitor.opens(`${musterkreis}/agreements?${inStory}`)
    await expect(visitor.view.getByText(/^Von 14 Vereinbarungen sind 5 in Kraft/)).toContainText(
      'Gezählt ist, was Sie sehen dürfen; es kann mehr geben.',
    )
  })

  test('a history of which nothing is shown is not called empty', async ({ visitor }) => {
    await visitor.opens(`${musterkreis}/history?${inStory}`)
    await expect(visitor.view.getByText(/^Ihnen wird hier keine Änderung gezeigt\./)).toBeVisible()
    await expect(visitor.view).not.toContainText('Noch keine Änderungen aufgezeichnet')
  })
})

test('agreements in force are as many in the list, on the timeline and between two days; the key figure has a name of its own', async ({
  visitor,
}) => {
  await visitor.opens(`${musterkreis}/agreements?${inStory}`)
  const said = await visitor.view.getByText(/^Von \d+ Vereinbarungen sind \d+ in Kraft/).textContent()
  const inForce = /sind (\d+) in Kraft/.exec(said ?? '')?.[1] ?? ''
  expect(said).not.toContain('Gezählt ist, was Sie sehen dürfen')
  await visitor.opens(`${musterkreis}/timeline?${inStory}`)
  await expect(visitor.view.getByText(`${inForce} Vereinbarungen in Kraft`)).toBeVisible()
  await visitor.opens(`${musterkreis}/compare?from=2025-01-01&to=2026-01-01`)
  const row = visitor.view.getByRole('row').filter({ has: visitor.page.getByRole('rowheader', { name: 'Vereinbarungen in Kraft' }) })
  await expect(row.getByRole('cell').nth(1)).toHaveText(inForce)
  await visitor.opens(`${musterkreis}/report?${inStory}`)
  await expect(visitor.view.getByRole('rowheader', { name: 'Vereinbarungen Mitwirkender in Kraft' })).toBeVisible()
})
