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
  [`${musterkreis}/graph?scope=all`, 'Netzwerke', 'Wer dargestellt ist'],
  [`${musterkreis}/gaps?as=board`, 'Lücken'],
  [`${musterkreis}/agreements`, 'Vereinbarungen'],
  [`${musterkreis}/agreements?as=clauses`, 'Vereinbarungen', 'Vereinbarungen und ihre Klauseln'],
  [`${musterkreis}/agreements?as=coverage`, 'Pflichten zu Vereinbarungen'],
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

test('two networks side by side are named in the table that is taken away', async ({ visitor, page }) => {
  await visitor.opens('/networks/compare?a=net.musterkreis.ks&b=net.musterkreis.stadt&asOf=2026-01-01')
  const { path, name } = await takes(page, visitor, 'Kennzahlen nebeneinander', workbook)
  expect(name).toContain('netzwerk-kinderschutz-erlenbrueck-2026-01-01')
  const [figures, origin] = await readExcelFile(path)
  expect(figures?.data[0]?.slice(1, 3)).toEqual(['A: Netzwerk Kinderschutz Musterkreis', 'B: Netzwerk Kinderschutz Erlenbrück'])
  const lines = new Map(origin?.data.map(([line, value]) => [line, value]))
  expect(lines.get('Gegenstand')).toBe('A: Netzwerk Kinderschutz Musterkreis · B: Netzwerk Kinderschutz Erlenbrück')
  expect(lines.get('Art der Daten')).toBe('erfunden, zur Anschauung')
})

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
const invented = /Daten erfunden, zur Anschauung/
const both = /Daten teils nach Quellen und Angaben der Institutionen, teils erfunden/
const pictures: readonly [address: string, picture: string, says: RegExp[]][] = [
  [`${musterkreis}/netzwerkkarte`, 'Netzwerkkarte', [/Verfahrensbeistände/, /nicht dokumentiert/]],
  [`${musterkreis}/matrix`, 'Matrix', [/Justiz/, /nicht alles Erwartete dokumentiert/]],
  [`${musterkreis}/matrix?rows=institutions&sort=community`, 'Matrix', [/AWO Kreisverband/, /Hebamme/, /Stufe der Kooperation/]],
  [`${musterkreis}/graph`, 'Graph', [/Caritas/, /Vereinbarung/]],
  [`${musterkreis}/graph?scope=all`, 'Graph', [/Alle Netzwerke · Stand/, both]],
  [
    `${musterkreis}/timeline`,
    'Zeitachse',
    [/Gründung und Grundlagen/, /Bedarfe und Maßnahmen/, /Seite mit Ansprechstellen/, /letzter Tag/, invented],
  ],
  [`${musterkreis}/map`, 'Karte', [/Erlenbrück/, /Wabe/, /Wo Netzwerke arbeiten/]],
  ['/map?territory=ter.musterkreis&tint=coverage', 'Karte der Gebiete', [/Musterkreis · Stand/, /Falkenmühl/, invented]],
  ['/map', 'Karte der Gebiete', [/Alle Gebiete · Stand/, /Natural Earth/, both]],
  [`${musterkreis}/handovers?way=chains`, 'Meldeketten', [/Familiengericht/, /eine Seite ist nicht dokumentiert/, /nicht erforderlich/]],
  [
    `${musterkreis}/handovers?way=drill&at=friday-17:00&without=inst.musterkreis.gesundheitsamt`,
    'Belastungsprobe',
    [/Freitag, 17:00 Uhr; Institution fällt weg: Gesundheitsamt/, /Umweg für/],
  ],
  [
    `${musterkreis}/agreements?as=calendar&scope=territory`,
    'Kalender der Vereinbarungen',
    [/Musterkreis · Stand/, /Dezember 2026/, /Überprüfung fällig/],
  ],
  [
    `${musterkreis}/agreements?as=clauses&scope=territory`,
    'Vereinbarungen und ihre Klauseln',
    [/Gefährdungseinschätzung/, /In allen, die es enthalten müssen/],
  ],
  [`${musterkreis}/agreements?as=coverage`, 'Stand der Pflichtvereinbarungen', [/in Kraft/, /nicht dokumentiert/]],
  ['/networks?territory=ter.musterkreis', 'Netz der Netzwerke', [/Musterkreis · Stand/, /gestrichelt/, invented]],
  [
    '/networks/compare?a=net.musterkreis.ks&b=net.musterkreis.stadt',
    'Von Jahr zu Jahr',
    [/A: Netzwerk Kinderschutz Musterkreis · B: Netzwerk Kinderschutz Erlenbrück/, invented],
  ],
  [`${musterkreis}/overview`, 'Erwartet und dokumentiert', [/abgedeckt/]],
]

/** Texts of a picture that leave its sheet, or stand on the lines above or beneath it; the picture is laid over the page for that. */
const astray = (page: Page, svg: string): Promise<string[]> =>
  page.evaluate(async (text) => {
    const sheet = document.createElement('div')
    sheet.style.cssText = 'position: absolute; inset: 0 auto auto 0; z-index: 1000'
    sheet.innerHTML = text.replace(/<\?xml[^>]*\?>/, '')
    document.body.append(sheet)
    await document.fonts.ready
    const drawing = sheet.firstElementChild as SVGSVGElement
    const whole = drawing.getBoundingClientRect()
    const own = [...drawing.children]
    const content = own.findIndex(({ tagName }) => tagName === 'g')
    const boxesOf = (all: Element[]) => all.filter(({ tagName }) => tagName === 'text').map((each) => each.getBoundingClientRect())
    const above = Math.max(...boxesOf(own.slice(0, content)).map(({ bottom }) => bottom))
    const beneath = Math.min(...boxesOf(own.slice(content)).map(({ top }) => top))
    const found = [...drawing.querySelectorAll('text:not([aria-hidden])')].flatMap((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect()
      const outside = left < whole.left || right > whole.right || top < whole.top || bottom > whole.bottom
      const onOthers = each.parentElement !== (drawing as Element) && (top < above - 1 || bottom > beneath + 1)
      return outside || onOthers ? [`${each.textContent} ${[left, top, right, bottom].map(Math.round)}`] : []
    })
    sheet.remove()
    return found
  }, svg)

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
    expect(await astray(page, svg)).toEqual([])
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

test('whoever takes the graph away while somebody is selected gets all of it at full strength, names as lines', async ({
  visitor,
  page,
}) => {
  await visitor.opens(`${musterkreis}/graph?asOf=2026-01-01&select=inst.musterkreis.suchtberatung`)
  await page.waitForLoadState('networkidle')
  await expect(page.locator('text.faint').first()).toBeAttached()
  const { path } = await takes(page, visitor, 'Graph', 'Bild als Vektoren (SVG)')
  const svg = await readFile(path, 'utf8')
  expect(svg.match(/<text[^>]* opacity=/g)).toBeNull()
  expect(svg).toMatch(/select=inst\.musterkreis\.suchtberatung/)
})

test('what scrolls on the page is whole in the picture, and stands where it stood afterwards', async ({ visitor, page }) => {
  await visitor.opens(`${musterkreis}/timeline?asOf=2026-01-01`)
  const lanes = page.locator('.lanes')
  await lanes.evaluate((element) => element.scrollTo({ top: 300 }))
  const { path } = await takes(page, visitor, 'Zeitachse', 'Bild als Vektoren (SVG)')
  const height = Number(/<svg[^>]* height="(\d+)"/.exec(await readFile(path, 'utf8'))?.[1])
  expect(height).toBeGreaterThan(await lanes.evaluate(({ scrollHeight }) => scrollHeight))
  expect(await lanes.evaluate(({ scrollTop, clientHeight, scrollHeight }) => [scrollTop, clientHeight < scrollHeight])).toEqual([300, true])
})
