import { expect, test } from './visitor.ts'

const overview = '/network/net.musterkreis.ks/overview?asOf=2026-01-01'
const menu = /^Konto: /

test.describe('Whoever has not signed in', () => {
  test.use({ account: null })

  test('signs in with one click as a demo account and is back on the same page', async ({ visitor, page }) => {
    await visitor.opens(overview)
    await page.getByRole('banner').getByRole('link', { name: 'Anmelden' }).click()
    await expect(visitor.view.getByRole('heading', { level: 1, name: 'Anmelden' })).toBeVisible()
    await expect(visitor.view.getByRole('button', { name: /\(Demo\)/ })).toHaveCount(4)
    await visitor.view.getByRole('button', { name: /^Netzwerkkoordination \(Demo\)/ }).click()
    await expect(page).toHaveURL((url) => url.pathname + url.search === overview)
    await page.getByRole('button', { name: menu }).click()
    await expect(page.getByRole('menu')).toContainText('Netzwerkkoordination (Demo)')
    await expect(page.getByRole('menu')).toContainText('Koordination, Musterkreis')
  })

  test('sees what is public of a network, and where the rest stands the way to sign in and back', async ({ visitor, page }) => {
    await visitor.opens('/')
    await expect(visitor.view.getByText('Zahlen nur für Mitwirkende').first()).toBeVisible()
    const ratingen = '/network/net.ratingen.ks/overview?asOf=2023-05-03'
    await visitor.opens(ratingen)
    await expect(visitor.view.getByText('Jugendamt der Stadt Ratingen').first()).toBeVisible()
    await expect(visitor.view.getByRole('heading', { name: 'Dafür müssen Sie angemeldet sein' })).toBeVisible()
    for (const closed of ['netzwerkkarte', 'gaps', 'agreements', 'handovers', 'compare']) {
      await visitor.opens(`/network/net.ratingen.ks/${closed}?asOf=2023-05-03`)
      await expect(visitor.view.getByRole('heading', { name: 'Dafür müssen Sie angemeldet sein' }).first()).toBeVisible()
    }
    await visitor.opens(ratingen)
    await visitor.view.getByRole('link', { name: 'Anmelden' }).click()
    await visitor.view.getByRole('button', { name: /^Netzwerkkoordination \(Demo\)/ }).click()
    await visitor.seesFigures('§ 9 Abs. 4 LKiSchG NRW', [5, 4, 3])
    await expect(page).toHaveURL((url) => url.pathname + url.search === ratingen)
  })

  test('is told that address and password do not fit, in words and without saying which', { tag: '@refused' }, async ({
    visitor,
    page,
  }) => {
    await visitor.opens('/sign-in')
    const form = page.locator('form').filter({ hasText: 'Mit Passwort' })
    await form.getByLabel('E-Mail-Adresse').fill('niemand@example.org')
    await form.getByLabel('Passwort').fill('ein falsches Kennwort')
    await form.getByRole('button', { name: 'Anmelden' }).click()
    await expect(visitor.view.getByRole('alert')).toHaveText('E-Mail-Adresse oder Passwort stimmen nicht.')
  })
  test.use({ provoked: /status of 40[013]/ })

  test('signs in by a link, which the demo mode shows instead of sending it', async ({ visitor, page }) => {
    await visitor.opens(`/sign-in?back=${encodeURIComponent('/directory')}`)
    const form = page.locator('form').filter({ hasText: 'Mit einem Link' })
    await form.getByLabel('E-Mail-Adresse').fill('partner@demo.invalid')
    await form.getByRole('button', { name: 'Link anfordern' }).click()
    await form.getByRole('link', { name: 'Mit diesem Link anmelden' }).click()
    await expect(page).toHaveURL((url) => url.pathname === '/directory')
    await expect(page.getByRole('button', { name: menu })).toBeVisible()
  })

  test('is asked to sign in when saving, and finds what was entered afterwards', async ({ visitor, page }) => {
    await visitor.opens(`${overview}&edit=claimCooperation:inst.musterkreis.caritas~inst.musterkreis.kreisjugendamt`)
    await page.getByRole('radio', { name: /^1 · Vernetzung/ }).check({ force: true })
    await page.getByRole('button', { name: 'Speichern' }).click()
    const alert = page.getByRole('alert').filter({ hasText: 'Melden Sie sich an' })
    await expect(alert).toBeFocused()
    await alert.getByRole('link', { name: 'Anmelden' }).click()
    await visitor.view.getByRole('button', { name: /^Netzwerkkoordination \(Demo\)/ }).click()
    await expect(page.getByText('Ihre Eingaben von vorhin stehen wieder da.')).toBeVisible()
    await expect(page.getByRole('radio', { name: /^1 · Vernetzung/ })).toBeChecked()
  })
})

test('signing out ends the session here: the menu gives way to the way in', async ({ visitor, page, browser, baseURL }) => {
  // A session of its own: signing out ends it for everybody who holds it.
  const context = await browser.newContext()
  const own = await context.newPage()
  await own.request.post(`${baseURL}/auth/demo`, { data: { account: 'analyst' }, headers: { origin: baseURL ?? '' } })
  await own.goto(`${baseURL}${overview}`)
  await own.getByRole('button', { name: menu }).click()
  await own.getByRole('menuitem', { name: 'Abmelden' }).click()
  await expect(own.getByRole('banner').getByRole('link', { name: 'Anmelden' })).toBeVisible()
  await context.close()
  await visitor.opens(overview)
  await expect(page.getByRole('button', { name: menu })).toBeVisible()
})

test('a token is made in the settings, shown once, and revoked again', async ({ visitor, page }) => {
  await visitor.opens('/settings')
  await page.getByRole('button', { name: 'Token anlegen' }).click()
  const sheet = page.getByRole('complementary', { name: 'Bearbeiten' })
  await sheet.getByRole('textbox', { name: /^Wofür/ }).fill('Probe der Auswertung')
  await page.keyboard.press('Control+Enter')
  await expect(visitor.view.getByText('Das ist Ihr neues Token. Es wird nur jetzt gezeigt.')).toBeVisible()
  await expect(visitor.view.getByText(/^geflecht_/)).toBeVisible()
  await page.reload()
  await visitor.view.getByRole('button', { name: 'Widerrufen: Probe der Auswertung' }).click()
  await expect(visitor.view.getByRole('button', { name: 'Widerrufen: Probe der Auswertung' })).toBeHidden()
})

test.describe('Whoever speaks for one institution', () => {
  test.use({ account: 'partner' })

  test('is told who may see a network to which it does not belong', async ({ visitor }) => {
    await visitor.opens('/network/net.ratingen.ks/overview?asOf=2023-05-03')
    await expect(visitor.view.getByRole('heading', { name: 'Das ist Ihrem Konto nicht freigegeben' })).toBeVisible()
    await expect(visitor.view.getByText('Sehen können es die Koordination des Netzwerks', { exact: false })).toBeVisible()
  })
})

test.describe('An administrator', () => {
  test.use({ account: 'admin' })

  test('invites somebody, who sets up the account by the link and is in', async ({ visitor, page, browser }) => {
    await visitor.opens('/accounts')
    await page.getByRole('button', { name: 'Einladen' }).click()
    const sheet = page.getByRole('complementary', { name: 'Bearbeiten' })
    await sheet.getByRole('textbox', { name: /^E-Mail-Adresse/ }).fill('leitung@example.org')
    await sheet.getByRole('textbox', { name: /^Anzeigename/ }).fill('Leitung Kita Sonnenblume')
    await sheet.getByRole('radio', { name: /^Auswertung/ }).check({ force: true })
    await sheet.getByRole('button', { name: 'Einladung senden' }).click()
    const link = await visitor.view.getByText(/\/welcome\?token=/).textContent()
    const context = await browser.newContext()
    const invited = await context.newPage()
    await invited.goto(link?.trim() ?? '')
    await invited.getByLabel('Anzeigename').fill('Leitung Kita Sonnenblume')
    await invited.getByLabel('Passwort').fill('ein langes Kennwort')
    await invited.getByRole('button', { name: 'Konto einrichten' }).click()
    await expect(invited.getByRole('button', { name: 'Konto: Leitung Kita Sonnenblume' })).toBeVisible()
    await context.close()
  })
})
