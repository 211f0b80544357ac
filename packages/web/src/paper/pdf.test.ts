import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { getDocumentProxy } from 'unpdf'
import type { Block, Paper } from './block.ts'
import { pdfOf } from './pdf.ts'

const lettersOf = (weight: string) =>
  new Uint8Array(readFileSync(createRequire(import.meta.url).resolve(`inter-ui/Inter (web)/Inter-${weight}.woff`))).slice().buffer
const fonts = { plain: lettersOf('Regular'), strong: lettersOf('SemiBold') }
const paper = (blocks: readonly Block[], language: Paper['language'] = 'DE'): Paper => ({
  title: 'Bericht des Netzwerks',
  subject: 'Stand 1. Januar 2026',
  language,
  madeAt: new Date('2026-01-02T12:00:00Z'),
  foot: 'Netzwerk · Stand 1. Januar 2026',
  numbered: (page, pages) => `Seite ${page} von ${pages}`,
  blocks,
})
const words = (text: string) => [{ text }]

async function read(blocks: readonly Block[], language?: Paper['language']) {
  const said: number[] = []
  const blob = await pdfOf(paper(blocks, language), fonts, (done) => said.push(done))
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const pdf = await getDocumentProxy(bytes.slice())
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const page = await pdf.getPage(at + 1)
      const { items } = await page.getTextContent()
      const text = items
        .flatMap((item) => ('str' in item ? [item.str] : []))
        .join('')
        .replace(/\s+/g, ' ')
      return { text, tree: JSON.stringify(await page.getStructTree()), links: await page.getAnnotations() }
    }),
  )
  return { blob, pages, pdf, said, bytes }
}

test('a document has its title, its language, its structure and numbered sheets, and embeds its letters', async () => {
  const { pdf, pages, bytes } = await read([
    { kind: 'heading', level: 1, text: words('Bericht') },
    { kind: 'paragraph', text: words('Grüße aus Łódź → „mindestens ≥ 3“') },
    { kind: 'list', numbered: false, items: [[{ kind: 'paragraph', text: words('ein Punkt') }]] },
  ])
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> }
  expect(info).toMatchObject({ Title: 'Bericht des Netzwerks', Language: 'de-DE', Subject: 'Stand 1. Januar 2026' })
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
  expect(pages[0]?.text).toContain('Grüße aus Łódź → „mindestens ≥ 3“')
  expect(pages[0]?.text).toContain('Netzwerk · Stand 1. Januar 2026')
  expect(pages[0]?.text).toContain('Seite 1 von 1')
  expect(pages[0]?.tree).toMatch(/"role":"H1".*"role":"P".*"role":"L".*"role":"LI".*"role":"Lbl".*"role":"LBody"/)
  const file = Buffer.from(bytes).toString('latin1')
  expect(file.match(/\/FontFile2 /g)).toHaveLength(2)
  expect(file).not.toMatch(/\/BaseFont \/Helvetica/)
})

test('a table that goes on on the next sheet has its heads there too, for the eye alone, and no row in two', async () => {
  const rows = Array.from({ length: 90 }, (_, at) => [
    { text: words(`Zeile ${at + 1};`), names: true },
    { text: words(`Wert ${at + 1};`), right: true },
  ])
  const { pages } = await read([
    { kind: 'table', name: 'Zahlen', shares: [3, 1], heads: [{ text: words('Zahl') }, { text: words('Wie viel'), right: true }], rows },
  ])
  expect(pages.length).toBeGreaterThan(2)
  for (const { text } of pages) expect(text).toContain('Wie viel')
  expect(pages[0]?.tree.match(/"role":"TH"/g)).toHaveLength(92)
  expect(pages[0]?.tree.match(/"role":"TD"/g)).toHaveLength(90)
  for (let at = 1; at <= 90; at++)
    expect(pages.filter(({ text }) => text.includes(`Zeile ${at};`) && text.includes(`Wert ${at};`))).toHaveLength(1)
})

test('no heading stands alone at the end of a sheet', async () => {
  for (const lines of [34, 36, 38, 40]) {
    const filling: Block[] = Array.from({ length: lines }, (_, at) => ({ kind: 'paragraph', text: words(`Absatz ${at}.`) }))
    const { pages } = await read([
      ...filling,
      { kind: 'heading', level: 2, text: words('Kapitel') },
      { kind: 'paragraph', text: words('Was folgt.') },
      { kind: 'heading', level: 3, text: words('Abschnitt') },
      {
        kind: 'list',
        numbered: false,
        items: [
          [
            { kind: 'heading', level: 4, text: words('Lücke') },
            { kind: 'paragraph', text: words('Worauf sie beruht.') },
          ],
        ],
      },
    ])
    const [sheet] = pages.filter(({ text }) => text.includes('Kapitel'))
    expect(sheet?.text).toMatch(/Kapitel.*Was folgt.*Abschnitt.*Lücke.*Worauf sie beruht/)
  }
}, 30_000)

test('the number of a note leads to the note, and is a link in the structure too', async () => {
  const { pages, pdf } = await read([
    { kind: 'paragraph', text: [{ text: '43 Institutionen' }, { text: '[1]', raised: true, to: 'note-1' }, { text: ' wirken mit.' }] },
    { kind: 'page' },
    { kind: 'heading', level: 2, text: words('[1] Der Kreis'), place: 'note-1' },
    { kind: 'code', text: 'query Circle {\n  circle\n}' },
  ])
  expect(pages[0]?.tree).toMatch(/"role":"P".*"role":"Link"/)
  expect(pages[0]?.links).toMatchObject([{ subtype: 'Link', dest: 'note-1' }])
  expect(await pdf.getDestination('note-1')).toBeTruthy()
  expect(pages[1]?.text).toContain('query Circle {')
})

test('a picture is drawn as vectors with its letters, and says in words what it shows', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" font-family="Inter"><defs><clipPath id="c"><rect x="0" y="0" width="200" height="100"/></clipPath></defs>' +
    '<pattern id="s" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><path d="M0 0V9" stroke="#b91c1c" stroke-width="8"/></pattern>' +
    '<g clip-path="url(#c)"><rect x="10" y="10" width="60" height="30" fill="url(#s)"/><circle cx="120" cy="40" r="20" fill="none" stroke="#0f172a" stroke-dasharray="3 2"/>' +
    '<text x="100" y="90" text-anchor="middle" font-size="12" font-weight="600" fill="#0f172a">Jugendämter</text></g></svg>'
  const { pages, bytes } = await read([{ kind: 'picture', svg, width: 200, height: 100, says: 'Zwölf Gruppen, eine nicht dokumentiert' }])
  expect(pages[0]?.text).toContain('Jugendämter')
  expect(pages[0]?.tree).toContain('"alt":"Zwölf Gruppen, eine nicht dokumentiert"')
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('/Subtype /Image')
})

test('whoever calls it off gets no document', async () => {
  const blocks: Block[] = Array.from({ length: 5 }, () => ({ kind: 'paragraph', text: words('Text') }))
  await expect(
    pdfOf(paper(blocks), fonts, (done) => {
      if (done === 3) throw new DOMException('off', 'AbortError')
    }),
  ).rejects.toThrow('off')
})
