import type { Page } from '@playwright/test'
import { sessionOf } from './signedIn.ts'
import { expect, test } from './visitor.ts'

const bar = (page: Page) => page.getByRole('region', { name: 'Erste Schritte' })
const musterkreis = '/network/net.musterkreis.ks/overview?asOf=2026-01-01'

test.describe('Somebody who coordinates for the first time', () => {
  test.use({ account: null })

  test('is led from the list of networks to the form of the next step of the first gap, by keyboard, and never asked again', async ({
    visitor,
    page,
    browser,
    baseURL,
  }) => {
    const admin = await browser.newContext({ storageState: await sessionOf(baseURL!, 'admin') })
    const invited = await admin.request.post(`${baseURL}/graphql`, {
      headers: { origin: baseURL! },
      data: {
        query: 'mutation ($input: InviteAccountInput!) { inviteAccount(input: $input) { ... on InvitedAccount { link } } }',
        variables: {
          input: {
            email: `neu-${Date.now()}@example.org`,
            displayName: 'Neue Koordination',
            role: 'COORDINATOR',
            scope: 'NETWORK',
            key: 'net.musterkreis.ks',
          },
        },
      },
    })
    const { link } = (await invited.json()).data.inviteAccount
    await admin.close()
    const welcome = await page.request.post(`${baseURL}/auth/welcome`, {
      headers: { origin: baseURL! },
      data: { token: new URL(link).searchParams.get('token'), displayName: 'Neue Koordination', password: 'ein langes Kennwort' },
    })
    expect(welcome.ok()).toBe(true)

    await visitor.opens('/')
    await expect(bar(page)).toContainText('Neu hier?')
    await bar(page).getByRole('button', { name: 'Zeigen' }).press('Enter')
    await expect(bar(page).getByRole('status')).toHaveText('Schritt 1 von 6: Wählen Sie Ihr Netzwerk.')
    await expect(bar(page).getByRole('status')).toBeFocused()
    const goes = async () => bar(page).getByRole('button', { name: 'Dorthin' }).press('Enter')
    await goes()
    await expect(page.locator('[data-pointed]')).toBeFocused()
    await visitor.view.getByRole('link', { name: 'Netzwerk Kinderschutz Musterkreis' }).first().press('Enter')
    await expect(bar(page).getByRole('status')).toHaveText(/^Schritt 2 von 6: /)
    await bar(page).getByRole('link', { name: 'Zu den Lücken' }).press('Enter')
    await expect(bar(page).getByRole('status')).toHaveText(/^Schritt 3 von 6: /)
    await expect(visitor.view.getByRole('article').first()).toBeVisible()
    await goes()
    await expect(visitor.view.getByRole('article').first().getByRole('button').first()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(bar(page).getByRole('status')).toHaveText(/^Schritt 4 von 6: /)
    await expect(visitor.inspector.getByRole('heading', { name: 'Grundlage' })).toBeVisible()
    await goes()
    await expect(page.locator('[data-pointed]')).toContainText(/Grundlage/i)
    await bar(page).getByRole('button', { name: 'Weiter' }).press('Enter')
    await expect(bar(page).getByRole('status')).toHaveText(/^Schritt 5 von 6: /)
    await goes()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Speichern' })).toBeVisible()
    await expect(bar(page).getByRole('status')).toHaveText(/^Schritt 6 von 6: /)
    await bar(page).getByRole('button', { name: 'Fertig' }).press('Enter')
    await expect(bar(page)).toHaveCount(0)

    await visitor.opens('/')
    await expect(page.getByRole('button', { name: /^Konto: / })).toBeVisible()
    await page.waitForTimeout(2500)
    await expect(bar(page)).toHaveCount(0)
  })
})

test('demo accounts are not invited; whoever wants the way opens it from the menu of the account, and ends it', async ({
  visitor,
  page,
}) => {
  await visitor.opens(musterkreis)
  await page.getByRole('button', { name: /^Konto: / }).click()
  await expect(bar(page)).toHaveCount(0)
  await page.getByRole('menuitem', { name: 'Erste Schritte' }).click()
  await expect(bar(page).getByRole('status')).toHaveText(/^Schritt 2 von 6: /)
  await bar(page).getByRole('button', { name: 'Beenden' }).click()
  await expect(bar(page)).toHaveCount(0)
})

test.describe('Whoever chooses the demo account of the coordination', () => {
  test.use({ account: null })

  test('is invited to the first steps once, and not again after declining', async ({ visitor, page }) => {
    const signsIn = async () => {
      await visitor.opens('/sign-in')
      await visitor.view.getByRole('button', { name: /^Netzwerkkoordination \(Demo\)/ }).click()
      await expect(page.getByRole('button', { name: /^Konto:/ })).toBeVisible()
    }
    await signsIn()
    await expect(bar(page)).toContainText('Neu hier?')
    await bar(page).getByRole('button', { name: 'Nicht mehr anbieten' }).click()
    await expect(bar(page)).toBeHidden()
    await page.context().clearCookies()
    await signsIn()
    await expect(bar(page)).toBeHidden()
  })
})
