import { copyFile, readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'
import { expect, test, type Visitor } from './visitor.ts'

/** Without white space: where a line ends is a matter of the sheet. */
const bare = (text: string | null | undefined): string => (text ?? '').replace(/[\s\u00AD]+/g, '')

/** Saves the report as PDF, and reads it as another program would. */
async function savesPdf(page: Page, visitor: Visitor, button = 'Als PDF sichern') {
  const coming = page.waitForEvent('download')
  await visitor.view.getByRole('button', { name: button }).click()
  const file = await coming
  if (process.env['TAKEN']) await copyFile(await file.path(), `${process.env['TAKEN']}/${file.suggestedFilename()}`)
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(await file.path())))
  const sheets: { text: string; tree: string; links: string[]; size: number[] }[] = []
  for (let at = 1; at <= pdf.numPages; at++) {
    const sheet = await pdf.getPage(at)
    const { items } = await sheet.getTextContent()
    sheets.push({
      text: bare(items.map((item) => ('str' in item ? item.str : '')).join('')),
      tree: JSON.stringify(await sheet.getStructTree()),
      links: (await sheet.getAnnotations()).map(({ dest }) => String(dest)),
      size: sheet.view.map(Math.round),
    })
  }
  return { pdf, sheets, name: file.suggestedFilename(), all: sheets.map(({ text }) => text).join('') }
}

test('a coordinator makes a report for the committee: every number points to its query, and it prints on A4', async ({ visitor, page }) => {
  await visitor.opens('/network/net.musterkreis.ks/overview?asOf=2026-01-01')
  await visitor.view.getByRole('link', { name: 'Als Bericht' }).click()
  await expect(visitor.view.getByRole('heading', { level: 1, name: 'Bericht an den Jugendhilfeausschuss' })).toBeVisible()
  for (const name of ['Zahlen im Überblick', 'Kurz gesagt', 'Die Abfragen hinter den Zahlen'])
    await expect(visitor.view.getByRole('heading', { level: 2, name })).toBeVisible()
  const circle = visitor.view.getByRole('row', { name: /^Mitwirkende Institutionen/ })
  await expect(circle.getByRole('cell').first()).toHaveText('43')

  const marks = visitor.view.getByRole('link', { name: /^Abfrage \d+$/ })
  const notes = await marks.evaluateAll((links) => links.map((link) => link.getAttribute('href')!))
  expect(notes.length).toBeGreaterThan(20)
  for (const note of new Set(notes)) await expect(page.locator(note)).toContainText('query ')

  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/MediaBox\s*\[[^\]]*\]/g) ?? []
  expect(sheets.length).toBeGreaterThan(3)
  // 210 × 297 mm in points, whole ones.
  expect(new Set(sheets.map((box) => (box.match(/[\d.]+/g) ?? []).map((points) => Math.round(Number(points))).join(' ')))).toEqual(
    new Set(['0 0 595 842']),
  )
})

test('the report comes without its queries, and compares with a chosen day', async ({ visitor, page }) => {
  await visitor.opens('/network/net.musterkreis.ks/report?asOf=2026-01-01')
  await visitor.view.getByRole('checkbox', { name: 'Mit den Abfragen hinter den Zahlen' }).uncheck()
  await expect(visitor.view.getByRole('link', { name: /^Abfrage \d+$/ })).toHaveCount(0)
  await expect(visitor.view.getByRole('heading', { name: 'Die Abfragen hinter den Zahlen' })).toHaveCount(0)
  await visitor.view.getByLabel('Änderungen seit').fill('2024-07-01')
  await expect(visitor.view.getByRole('heading', { name: 'Was sich seit dem 1. Juli 2024 geändert hat' })).toBeVisible()
  await expect(page).toHaveURL((url) => url.searchParams.get('from') === '2024-07-01')
})

test('the PDF has every number, every gap and every query of the page, on numbered sheets of A4, told to those who hear it', async ({
  visitor,
  page,
}) => {
  test.slow()
  await visitor.opens('/network/net.musterkreis.ks/report?asOf=2026-01-01&theme=dark')
  await expect(visitor.view.getByRole('heading', { name: 'Die Abfragen hinter den Zahlen' })).toBeVisible()
  const { pdf, sheets, name, all } = await savesPdf(page, visitor)
  expect(name).toBe('bericht-an-den-jugendhilfeausschuss-netzwerk-kinderschutz-musterkreis-2026-01-01.pdf')
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> }
  expect(info).toMatchObject({ Title: 'Bericht an den Jugendhilfeausschuss: Netzwerk Kinderschutz Musterkreis', Language: 'de-DE' })
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
  for (const [at, { text, size }] of sheets.entries()) {
    expect(text).toContain(`Seite${at + 1}von${sheets.length}`)
    expect(text).toContain('NetzwerkKinderschutzMusterkreis·Stand1.Januar2026')
    expect(size).toEqual([0, 0, 595, 842])
  }
  expect(all).toMatch(/Stand1\.Januar2026,Revision\d+·Quelle:Geflecht,Datenerfunden,zurAnschauung·http/)

  const rows = await visitor.view
    .getByRole('row')
    .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent ?? '')))
  expect(rows.length).toBeGreaterThan(10)
  for (const cells of rows) expect(all, cells.join(' ')).toContain(cells.map(bare).join(''))
  const headings = await visitor.view.getByRole('heading').evaluateAll((found) => found.map((heading) => heading.textContent ?? ''))
  expect(headings.length).toBeGreaterThan(40)
  for (const heading of headings) expect(all, heading).toContain(bare(heading))
  const texts = await visitor.view
    .locator('p:visible, dd:visible, pre, code')
    .evaluateAll((found) => found.map((text) => text.textContent ?? ''))
  const numbers = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? []
  const inPdf = new Set(numbers(sheets.map(({ text }) => text).join(' ')).concat(numbers(all)))
  for (const text of texts)
    for (const number of numbers(text)) expect(inPdf.has(number) || all.includes(number), `${number} of “${text}”`).toBe(true)
  // The picture: its groups can be read and searched for, and what it shows is said.
  const [drawn] = sheets.filter(({ tree }) => /"role":"Figure"/.test(tree) && /"alt":"Netzwerkkarte\. Am 1\. Januar 2026/.test(tree))
  expect(drawn).toBeTruthy()
  const written = await visitor.view
    .locator('figure svg text:not([aria-hidden])')
    .evaluateAll((found) => found.map((text) => text.textContent ?? ''))
  expect(written.length).toBeGreaterThan(30)
  for (const text of written) expect(all, text).toContain(bare(text))

  const marks = await visitor.view.getByRole('link', { name: /^Abfrage \d+$/ }).count()
  const links = sheets.flatMap(({ links }) => links)
  expect(links).toHaveLength(marks)
  for (const link of new Set(links)) expect(await pdf.getDestination(link), link).toBeTruthy()
  for (const role of ['H1', 'H2', 'H3', 'H4', 'Table', 'TH', 'TD', 'L', 'LI', 'P', 'Link', 'Code'])
    expect(sheets.map(({ tree }) => tree).join(''), role).toContain(`"role":"${role}"`)
  expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(true)
})

test('the PDF is in English too, and without queries where the page has none', async ({ visitor, page }) => {
  await visitor.opens('/network/net.ratingen.ks/report?asOf=2023-05-03&lang=en')
  await visitor.view.getByRole('checkbox').uncheck()
  const { pdf, all, sheets } = await savesPdf(page, visitor, 'Save as PDF')
  expect(((await pdf.getMetadata()) as unknown as { info: Record<string, unknown> }).info).toMatchObject({ Language: 'en-GB' })
  expect(all).toContain(`Page1of${sheets.length}`)
  expect(sheets.flatMap(({ links }) => links)).toEqual([])
  expect(all).not.toContain('query')
})
