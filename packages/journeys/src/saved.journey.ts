import { signInAt } from './signedIn.ts'
import { expect, test } from './visitor.ts'

const musterkreis = '/network/net.musterkreis.ks'
const storyEnds = 'asOf=2026-01-01'

test('a coordinator saves two views, tells a story with them and shares it; a partner opens it and goes through it by keyboard', async ({
  visitor,
  page,
  browser,
  baseURL,
}) => {
  test.slow()
  const mark = `${Date.now()}`.slice(-6)
  const saves = async (name: string) => {
    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.getByRole('dialog').getByRole('button', { name: 'Sichern' }).click()
    await expect(page.getByText('Ansicht gesichert').first()).toBeVisible()
  }
  const [first, second, title] = [`Wer am Tisch sitzt ${mark}`, `Was dringend ist ${mark}`, `Ausschuss ${mark}`]

  // The first by the button above the view, the second by the palette.
  await visitor.opens(`${musterkreis}/netzwerkkarte?${storyEnds}`)
  await page.getByRole('button', { name: 'Ansicht sichern' }).click()
  await expect(page.getByRole('dialog').locator('img')).toHaveCount(1)
  await saves(first)
  await visitor.opens(`${musterkreis}/gaps?${storyEnds}&severity=CRITICAL`)
  await expect(page.getByRole('button', { name: 'Ansicht sichern' })).toBeVisible()
  await page.keyboard.press('Control+KeyK')
  await page.keyboard.type('sichern')
  await page.keyboard.press('Enter')
  await saves(second)

  await page.getByRole('link', { name: 'Gesicherte Ansichten' }).click()
  const card = visitor.view.getByRole('article').filter({ hasText: first })
  // What draws something has a picture of it, made in the browser.
  await expect(card.locator('img')).toHaveAttribute('src', /^data:image\/(webp|png);base64,/)

  // What was removed comes back.
  await card.getByRole('button', { name: `Entfernen: ${first}` }).click()
  await expect(card).toBeHidden()
  await page.getByRole('button', { name: 'Rückgängig', exact: true }).first().click()
  await expect(card).toBeVisible()

  await visitor.view.getByRole('button', { name: 'Neue Geschichte' }).click()
  await visitor.view.getByLabel('Titel').fill(title)
  await visitor.view.getByLabel('Netzwerk').selectOption('net.musterkreis.ks')
  await visitor.view.getByRole('button', { name: 'Anlegen' }).click()
  const choice = visitor.view.getByRole('region', { name: 'Schritt hinzufügen' })
  await choice.getByRole('button', { name: second }).click()
  await page.keyboard.type('Zuerst das Dringende.')
  await choice.getByRole('button', { name: first }).click()
  await page.keyboard.type('Wer mitarbeitet.')
  // The map goes first, by keyboard.
  await page.keyboard.press('Alt+ArrowUp')
  await visitor.view.getByRole('button', { name: 'Speichern' }).click()
  await expect(visitor.view.getByText('Alles gespeichert')).toBeVisible()
  await visitor.view.getByRole('button', { name: 'Mit dem Netzwerk teilen' }).click()
  await expect(visitor.view.getByRole('button', { name: 'Nicht mehr teilen' })).toBeVisible()

  const context = await browser.newContext({ locale: 'de-DE', reducedMotion: 'reduce' })
  await signInAt(context, baseURL ?? '', 'partner')
  const partner = await context.newPage()
  await partner.goto(`${baseURL}/saved`)
  await partner.getByRole('link', { name: title, exact: true }).click()
  const shared = partner.getByRole('main')
  await expect(shared.getByText('Wer mitarbeitet.')).toBeVisible()
  await expect(shared.getByRole('textbox')).toHaveCount(0)
  // The views themselves were not shared, and nobody is shown a picture that the coordinator made.
  await expect(shared.locator('img')).toHaveCount(0)
  // Whoever comes here stands at the title.
  await expect(shared.getByRole('heading', { level: 1, name: title })).toBeFocused()
  await shared.getByRole('button', { name: 'Vorführen' }).press('Enter')

  const stage = partner.getByRole('region', { name: `Vorführung: ${title}` })
  await expect(stage.getByRole('heading', { name: first })).toBeFocused({ timeout: 20_000 })
  await expect(stage).toContainText('Schritt 1 von 2')
  await expect(partner).toHaveURL(/netzwerkkarte\?.*step=1/)
  await partner.keyboard.press('ArrowRight')
  await expect(stage.getByRole('heading', { name: second })).toBeVisible()
  await expect(stage).toContainText('Zuerst das Dringende.')
  await expect(partner).toHaveURL(/gaps\?.*severity=CRITICAL.*step=2/)
  await expect(partner.getByRole('main').getByRole('heading', { level: 1, name: 'Lücken' })).toBeVisible()
  // The address leads back to this very step.
  await partner.reload()
  await expect(stage).toContainText('Schritt 2 von 2')
  await partner.keyboard.press('ArrowLeft')
  await expect(stage).toContainText('Schritt 1 von 2')
  await partner.keyboard.press('Escape')
  await expect(stage).toBeHidden()
  await expect(partner).toHaveURL(/netzwerkkarte\?asOf=2026-01-01$/)
  await context.close()
})
