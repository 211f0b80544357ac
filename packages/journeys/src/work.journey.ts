import { signInAt } from './signedIn.ts'
import { expect, test } from './visitor.ts'

const musterkreis = '/network/net.musterkreis.ks'
const storyEnds = 'asOf=2026-01-01'

test('a coordinator takes a gap, says until when, and finds it on the board and in My work', async ({ visitor, page }) => {
  await visitor.opens(`${musterkreis}/gaps?${storyEnds}&rule=G01`)
  await visitor.view.getByRole('listitem').getByRole('button').first().click()
  await visitor.inspector.getByRole('button', { name: 'Übernehmen' }).click()
  await expect(visitor.inspector.getByRole('button', { name: 'Abgeben' })).toBeVisible()

  await visitor.inspector.getByRole('button', { name: 'Frist setzen' }).click()
  await page.getByRole('textbox', { name: /^Frist/ }).fill('15.12.2027')
  await page.getByRole('button', { name: 'Speichern' }).click()
  await expect(visitor.inspector).toContainText('15. Dezember 2027')

  await visitor.view.getByRole('button', { name: 'Tafel' }).click()
  await expect(visitor.view.getByRole('region', { name: 'In Arbeit' })).toContainText('bis 15.12.2027')

  await page.getByRole('link', { name: 'Meine Aufgaben' }).click()
  await expect(visitor.view.getByRole('region', { name: 'Mit Frist' })).toContainText('bis 15. Dezember 2027')
})

test('a partner proposes what is not hers to change; the coordinator reads before and after, and accepts it', async ({
  visitor,
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ locale: 'de-DE', reducedMotion: 'reduce' })
  await signInAt(context, baseURL ?? '', 'partner')
  const partner = await context.newPage()
  await partner.goto(`${baseURL}${musterkreis}/overview?${storyEnds}&select=net.musterkreis.ks`)
  await partner.getByRole('button', { name: 'Änderung vorschlagen' }).click()
  await partner.getByRole('button', { name: 'Maßnahme planen' }).click()
  await partner.getByLabel('Titel').fill('Fachtag im Herbst')
  await partner.getByLabel('Ein Wort dazu').fill('So haben wir es beim Treffen besprochen.')
  await partner.getByRole('button', { name: 'Vorschlagen', exact: true }).click()
  await expect(partner.getByRole('heading', { name: /^Vorschlagen: / })).toBeHidden()
  await partner.goto(`${baseURL}/work?${storyEnds}`)
  await expect(partner.getByRole('region', { name: 'Meine Vorschläge' })).toContainText('Noch nicht entschieden')

  await visitor.opens(`/work?${storyEnds}`)
  const waiting = visitor.view.getByRole('article').filter({ hasText: 'Fachtag im Herbst' })
  await expect(waiting).toContainText('So haben wir es beim Treffen besprochen.')
  await waiting.getByRole('button', { name: 'Annehmen', exact: true }).click()
  await expect(waiting).toBeHidden()

  await partner.reload()
  await expect(partner.getByRole('region', { name: 'Meine Vorschläge' })).toContainText('Angenommen')
  await partner.getByRole('button', { name: /^Benachrichtigungen: \d+ neu$/ }).click()
  await expect(partner.getByText('Über Ihren Vorschlag wurde entschieden.')).toBeVisible()
  await context.close()
})

test('what is said about a gap is answered, settled, and found by whoever opens the gap', async ({ visitor, page }) => {
  await visitor.opens(`${musterkreis}/gaps?${storyEnds}&rule=G01`)
  await visitor.view.getByRole('listitem').getByRole('button').nth(1).click()
  const discussion = visitor.inspector.getByRole('button', { name: 'Gespräch' })
  await discussion.click()
  await expect(visitor.inspector).toContainText('Noch kein Gespräch.')
  await visitor.inspector.getByLabel('Etwas dazu sagen …').fill('Wer spricht die Agentur an?')
  await page.keyboard.press('Control+Enter')
  await expect(visitor.inspector.getByRole('listitem').filter({ hasText: 'Wer spricht die Agentur an?' })).toBeVisible()

  await visitor.inspector.getByLabel('Antworten …').fill('Das übernimmt die Koordination.')
  await visitor.inspector.getByRole('button', { name: 'Absenden' }).click()
  await expect(visitor.inspector).toContainText('Das übernimmt die Koordination.')

  await visitor.inspector.getByRole('button', { name: 'Gespräch abschließen' }).click()
  await expect(visitor.inspector).toContainText('Abgeschlossen am')
  await page.reload()
  await visitor.inspector.getByRole('button', { name: 'Gespräch' }).click()
  await expect(visitor.inspector).toContainText('Abgeschlossen am')
})
