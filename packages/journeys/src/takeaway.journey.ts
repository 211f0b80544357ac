import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import readExcelFile from 'read-excel-file/node'
import { expect, test, type Visitor } from './visitor.ts'

const musterkreis = '/network/net.musterkreis.ks'

/** Takes one thing in one format through the menu, and keeps the file. */
async function takes(page: Page, visitor: Visitor, thing: string, format: string): Promise<{ path: string; name: string }> {
  await visitor.view.getByRole('button', { name: 'Mitnehmen' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: `${thing}: ${format}`, exact: true }).click()
  const file = await coming
  return { path: await file.path(), name: file.suggestedFilename() }
}
const workbook = 'Tabelle für Excel (XLSX)'
const text = 'Tabelle als Text (CSV)'

test('every gap goes into a workbook, with a sheet that says where they come from', async ({ visitor, page }) => {
  await visitor.opens(`${musterkreis}/gaps?asOf=2026-01-01`)
  const told = await visitor.view.getByText(/^\d+ offene Lücken · /).textContent()
  const open = Number(/^\d+/.exec(told ?? '')?.[0])
  expect(open).toBeGreaterThan(20)
  const { path, name } = await takes(page, visitor, 'Lücken', workbook)
  expect(name).toBe('luecken-netzwerk-kinderschutz-musterkreis-2026-01-01.xlsx')
  const [gaps, origin] = await readExcelFile(path)
  expect(gaps?.sheet).toBe('Lücken')
  expect(gaps?.data[0]?.slice(0, 3)).toEqual(['Dringlichkeit', 'Bezug', 'Lücke'])
  expect(gaps?.data).toHaveLength(open + 1)
  const keys = gaps?.data.slice(1).map((row) => row.at(-1))
  expect(new Set(keys).size).toBe(open)
  expect(origin?.sheet).toBe('Herkunft')
  const lines = new Map(origin?.data.map(([line, value]) => [line, value]))
  expect(lines.get('Stand')).toEqual(new Date('2026-01-01'))
  expect(lines.get('Zeilen')).toBe(open)
  expect(lines.get('Art der Daten')).toBe('erfunden, zur Anschauung')
  expect(lines.get('Abfrage')).toContain('query NetworkGaps')
  expect(lines.get('Adresse der Ansicht')).toContain('/network/net.musterkreis.ks/gaps?asOf=2026-01-01')
})

test('the directory goes into a text as German spreadsheets open it, also what is not loaded, in its order', async ({ visitor, page }) => {
  await visitor.opens('/directory?sort=-name&asOf=2026-01-01')
  const first = await visitor.view.getByRole('table').getByRole('rowheader').getByRole('button').first().textContent()
  const total = Number(/^\d+/.exec((await visitor.view.getByText(/^\d+ Institutionen · /).textContent()) ?? '')?.[0])
  expect(total).toBeGreaterThan(150)
  const { path } = await takes(page, visitor, 'Institutionen', text)
  const file = await readFile(path, 'utf8')
  expect(file.startsWith('\uFEFFName;Art;Sektor;Träger;Ort;Netzwerke;')).toBe(true)
  const lines = file.trimEnd().split('\r\n')
  expect(lines).toHaveLength(total + 1)
  expect(lines[1]?.split(';')[0]?.replaceAll('"', '')).toBe(first?.replaceAll('\u00AD', '').trim())
})

/** What each view has to give, by the name of the table. */
const given: readonly [address: string, ...tables: string[]][] = [
  [`${musterkreis}/overview`, 'Erwartet und dokumentiert', 'Treffen', 'Bedarfe und Maßnahmen', 'Maßnahmen'],
  [`${musterkreis}/netzwerkkarte`, 'Erwartet und dokumentiert', 'Verbindungen'],
  [`${musterkreis}/matrix`, 'Sektoren'],
  [`${musterkreis}/matrix?rows=institutions`, 'Sektoren', 'Institutionen'],
  [`${musterkreis}/graph`, 'Verbindungen'],
  [`${musterkreis}/agreements`, 'Vereinbarungen'],
  [`${musterkreis}/handovers`, 'Meldewege'],
  [`${musterkreis}/handovers?way=chains`, 'Meldeketten'],
  [`${musterkreis}/handovers?way=drill&at=friday-17:00`, 'Belastungsprobe', 'Wer dann erreichbar ist'],
  [`${musterkreis}/history`, 'Verlauf'],
  [`${musterkreis}/compare?from=2024-01-01`, 'Was sich geändert hat', 'Kennzahlen'],
  [`${musterkreis}/report`, 'Zahlen im Überblick', 'Enden innerhalb eines Jahres'],
  ['/networks?territory=ter.musterkreis', 'Gemeinsame Mitwirkende', 'Wer in mehreren Netzwerken sitzt', 'Kennzahlen der Netzwerke'],
]
for (const [address, ...tables] of given) {
  test(`${address} gives ${tables.join(', ')}`, async ({ visitor, page }) => {
    await visitor.opens(`${address}${address.includes('?') ? '&' : '?'}asOf=2026-01-01`)
    await page.waitForLoadState('networkidle')
    for (const table of tables) {
      const { path } = await takes(page, visitor, table, workbook)
      const [sheet] = await readExcelFile(path)
      expect(sheet?.data.length, table).toBeGreaterThan(1)
      expect(
        sheet?.data.slice(1).every((row) => row.some((cell) => cell !== null)),
        table,
      ).toBe(true)
    }
  })
}

test('the table of figures is in the workbook as it is on the page, numbers as numbers', async ({ visitor, page }) => {
  await visitor.opens(`${musterkreis}/report?asOf=2026-01-01`)
  const shown = await visitor.view
    .getByRole('table', { name: 'Zahlen im Überblick' })
    .getByRole('row')
    .evaluateAll((rows) => rows.slice(1).map((row) => row.querySelector('td')?.textContent?.trim()))
  const { path } = await takes(page, visitor, 'Zahlen im Überblick', workbook)
  const [sheet] = await readExcelFile(path)
  const written = sheet?.data.slice(1).map(([, value]) => value)
  expect(written).toHaveLength(shown.length)
  for (const [place, value] of (written ?? []).entries()) {
    if (typeof value !== 'number') expect(shown[place]).toBe('–')
    else if (shown[place]?.endsWith('%'))
      expect(shown[place]).toBe(
        new Intl.NumberFormat('de-DE', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value),
      )
    else expect(Number(shown[place]?.replace('.', '').replace(',', '.'))).toBeCloseTo(value, 1)
  }
})

/** The pictures of the views: where, of which name, and what must be written in it. */
const pictures: readonly [address: string, picture: string, says: RegExp[]][] = [
  [`${musterkreis}/netzwerkkarte`, 'Netzwerkkarte', [/Verfahrensbeistände/, /nicht dokumentiert/]],
  [`${musterkreis}/matrix`, 'Matrix', [/Justiz/, /nicht alles Erwartete dokumentiert/]],
  [`${musterkreis}/graph`, 'Graph', [/Caritas/, /Vereinbarung/]],
  ['/networks?territory=ter.musterkreis', 'Netz der Netzwerke', [/gestrichelt/, /erfunden/]],
  [`${musterkreis}/overview`, 'Erwartet und dokumentiert', [/abgedeckt/]],
]
for (const [address, picture, says] of pictures) {
  test(`${address} gives its picture as vectors and as dots, light whatever the theme, with title, day, source and legend`, async ({
    visitor,
    page,
  }) => {
    await visitor.opens(`${address}${address.includes('?') ? '&' : '?'}asOf=2026-01-01&theme=dark`)
    await page.waitForLoadState('networkidle')
    const { path, name } = await takes(page, visitor, picture, 'Bild als Vektoren (SVG)')
    expect(name).toMatch(/2026-01-01\.svg$/)
    const svg = await readFile(path, 'utf8')
    const found = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
      return {
        broken: parsed.querySelector('parsererror')?.textContent ?? null,
        texts: [...parsed.querySelectorAll('text:not([aria-hidden])')].map((each) =>
          [...each.childNodes].map((part) => part.textContent).join(' '),
        ),
        title: parsed.querySelector('svg > title')?.textContent,
        ground: parsed.querySelector('svg > rect')?.getAttribute('fill'),
        foreign: parsed.querySelectorAll('foreignObject, image').length,
        width: Number(parsed.documentElement.getAttribute('width')),
      }
    }, svg)
    expect(found.broken).toBeNull()
    expect(found.ground).toBe('#ffffff')
    expect(found.foreign).toBe(0)
    expect(found.title).toContain(picture)
    expect(svg).not.toMatch(/oklch|color-mix|var\(--/)
    const all = found.texts.join(' ')
    for (const pattern of [/Stand 1\. Januar 2026, Revision \d+/, /Geflecht/, /http:\/\/127\.0\.0\.1/, ...says])
      expect(all).toMatch(pattern)
    expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(true)
    const dots = await takes(page, visitor, picture, 'Bild als Bildpunkte (PNG)')
    const png = await readFile(dots.path)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(found.width * 2)
    if (process.env['TAKEN']) {
      const { copyFile, mkdir } = await import('node:fs/promises')
      await mkdir(process.env['TAKEN'], { recursive: true })
      await copyFile(path, `${process.env['TAKEN']}/${name}`)
      await copyFile(dots.path, `${process.env['TAKEN']}/${dots.name}`)
    }
  })
}
