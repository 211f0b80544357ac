import { createHmac } from 'node:crypto'
import { expect, test } from './visitor.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The six digits that an app shows for a key (RFC 6238: SHA-1, 30 seconds), so many steps from now. */
function codeOf(key: string, stepsFromNow = 0): string {
  const bits = [...key.replace(/=+$/, '')].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + stepsFromNow))
  const hash = createHmac('sha1', bytes).update(counter).digest()
  const at = hash[hash.length - 1]! & 15
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

test.describe('Somebody with a password', () => {
  test.use({ account: 'admin', provoked: /status of 401/ })

  test('changes it, adds a second factor by picture or key, and needs both to sign in again', async ({ visitor, page, browser }) => {
    test.slow()
    await visitor.opens('/accounts')
    await page.getByRole('button', { name: 'Einladen' }).click()
    const sheet = page.getByRole('complementary', { name: 'Bearbeiten' })
    await sheet.getByRole('textbox', { name: /^E-Mail-Adresse/ }).fill('fachberatung@example.org')
    await sheet.getByRole('textbox', { name: /^Anzeigename/ }).fill('Fachberatung Kitas')
    await sheet.getByRole('radio', { name: /^Auswertung/ }).check({ force: true })
    await expect(sheet.getByRole('combobox')).toHaveCount(0)
    await sheet.getByRole('button', { name: 'Einladung senden' }).click()
    const link = await visitor.view.getByText(/\/welcome\?token=/).textContent()

    const context = await browser.newContext({ locale: 'de-DE' })
    const own = await context.newPage()
    const menu = own.getByRole('button', { name: 'Konto: Fachberatung Kitas' })
    await own.goto(link?.trim() ?? '')
    await own.getByLabel('Anzeigename').fill('Fachberatung Kitas')
    await own.getByLabel('Passwort').fill('ein langes Kennwort')
    await own.getByRole('button', { name: 'Konto einrichten' }).click()
    await expect(menu).toBeVisible()

    await own.goto('/settings')
    await own.getByRole('button', { name: 'Passwort ändern' }).click()
    await own.getByLabel('Jetziges Passwort').fill('ein falsches Kennwort')
    await own.getByLabel('Neues Passwort').fill('ein neues langes Kennwort')
    await own.getByRole('button', { name: 'Passwort ändern' }).click()
    await expect(own.getByRole('alert')).toHaveText('Das Passwort stimmt nicht.')
    await own.getByLabel('Jetziges Passwort').fill('ein langes Kennwort')
    await own.getByRole('button', { name: 'Passwort ändern' }).click()
    await expect(own.getByLabel('Jetziges Passwort')).toBeHidden()

    await own.getByRole('button', { name: 'Zweiten Faktor einrichten' }).click()
    await own.getByLabel('Jetziges Passwort').fill('ein neues langes Kennwort')
    await own.getByRole('button', { name: 'Weiter' }).click()
    await expect(own.getByRole('img', { name: 'QR-Code für Ihre Authentifizierungs-App' })).toBeVisible()
    const key = (await own.locator('code').textContent())?.trim() ?? ''
    await own.getByLabel('Code', { exact: true }).fill(codeOf(key))
    await own.getByRole('button', { name: 'Bestätigen' }).click()
    await expect(own.getByRole('button', { name: 'Zweiten Faktor ausschalten' })).toBeVisible()

    await menu.click()
    await own.getByRole('menuitem', { name: 'Abmelden' }).click()
    await own.goto('/sign-in')
    const form = own.locator('form').filter({ hasText: 'Mit Passwort' })
    await form.getByLabel('E-Mail-Adresse').fill('fachberatung@example.org')
    await form.getByLabel('Passwort').fill('ein neues langes Kennwort')
    await form.getByRole('button', { name: 'Anmelden' }).click()
    await own.getByLabel('Code', { exact: true }).fill(codeOf(key, 1))
    await own.getByRole('button', { name: 'Bestätigen' }).click()
    await expect(menu).toBeVisible()
    await context.close()
  })
})
