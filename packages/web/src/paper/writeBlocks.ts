import type { Block, Heading, List, Paragraph, Text } from './block.ts'
import { inks, type Setting, type Sheets, type Structure } from './sheets.ts'
import { leastOfTable, writeTable } from './writeTable.ts'
import { pictureSize, writePicture } from './writePicture.ts'

type Element = Structure['element']

const headings: Readonly<Record<Heading['level'], Setting & { before: number; after: number }>> = {
  1: { size: 21, line: 27, strong: true, ink: inks.strong, before: 2, after: 4 },
  2: { size: 13, line: 18, strong: true, ink: inks.strong, before: 16, after: 5 },
  3: { size: 10, line: 14, strong: true, ink: inks.strong, before: 9, after: 3 },
  4: { size: 9.5, line: 13, strong: true, ink: inks.strong, before: 4, after: 1 },
}
const paragraphs: Readonly<Record<'small' | 'plain' | 'large', Setting & { after: number }>> = {
  small: { size: 8, line: 11.5, ink: inks.muted, after: 3 },
  plain: { size: 9.5, line: 13.5, after: 4 },
  large: { size: 13, line: 18, strong: true, ink: inks.strong, after: 3 },
}
const code: Setting = { size: 6.5, line: 8.6, ink: inks.muted }
const indent = 14
/** A paragraph that is cut leaves and takes as many lines. */
const widow = 2

const settingOf = ({ size }: Paragraph) => paragraphs[size ?? 'plain']
const bare = (text: Text): string =>
  text
    .flatMap(({ text, raised }) => (raised ? [] : text))
    .join('')
    .trim()

/** Writes one thing after the other; `step` is told how many of the outermost are written, and lets the page breathe. */
export async function writeBlocks(
  sheets: Sheets,
  blocks: readonly Block[],
  parent: Element | null,
  step: (done: number) => Promise<void>,
): Promise<void> {
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'heading') sheets.need(heightWithNext(sheets, blocks.slice(at)))
    await writeBlock(sheets, block, parent)
    await step(at + 1)
  }
}

async function writeBlock(sheets: Sheets, block: Block, parent: Element | null): Promise<void> {
  switch (block.kind) {
    case 'heading':
      return writeHeading(sheets, block, parent)
    case 'paragraph':
      return writeParagraph(sheets, block, parent)
    case 'list':
      return writeList(sheets, block, parent)
    case 'table':
      return writeTable(sheets, block, parent)
    case 'picture':
      return writePicture(sheets, block, parent)
    case 'code':
      return writeLines(sheets, codeLines(sheets, block.text), code, sheets.structure('Code', parent), 6)
    case 'page':
      return sheets.newPage()
    case 'columns':
      return sheets.inColumns(2, () => writeBlocks(sheets, block.blocks, parent, async () => {}))
  }
}

function name(sheets: Sheets, place: string | undefined): void {
  if (place) sheets.pdf.addNamedDestination(place, 'XYZ', sheets.x, sheets.y, null as never)
}

function writeHeading(sheets: Sheets, { level, text, place, lang }: Heading, parent: Element | null): void {
  const setting = headings[level]
  sheets.y += setting.before
  if (level === 2) {
    sheets.rule(sheets.y - 6)
    sheets.pdf.outline.addItem(bare(text))
  }
  name(sheets, place)
  writeLines(
    sheets,
    sheets.lines(text, sheets.width, setting),
    setting,
    sheets.structure(`H${level}`, parent, { title: bare(text), ...(lang ? { lang } : {}) }),
    setting.after,
  )
}

function writeParagraph(sheets: Sheets, block: Paragraph, parent: Element | null): void {
  const setting = settingOf(block)
  name(sheets, block.place)
  writeLines(
    sheets,
    sheets.lines(block.text, sheets.width, setting),
    setting,
    sheets.structure('P', parent, block.lang ? { lang: block.lang } : {}),
    setting.after,
  )
}

/** Lines as they fit, over to the next sheet where they do not; never one alone. */
function writeLines(sheets: Sheets, lines: ReturnType<Sheets['lines']>, setting: Setting, structure: Structure, after: number): void {
  let rest = lines
  while (rest.length > 0) {
    sheets.need(Math.min(widow, rest.length) * setting.line)
    const room = Math.max(1, Math.floor((sheets.bottom - sheets.y + 0.01) / setting.line))
    const fitting = rest.length <= room ? rest.length : rest.length - room === 1 && room > widow ? room - 1 : room
    sheets.write(rest.slice(0, fitting), sheets.x, sheets.y, setting, structure)
    sheets.y += fitting * setting.line
    rest = rest.slice(fitting)
  }
  structure.element.end()
  sheets.y += after
}

/** Indents are kept, also where a line is broken. */
const codeLines = (sheets: Sheets, text: string) =>
  text.split('\n').flatMap((line) => {
    const inset = (line.length - line.trimStart().length) * code.size * 0.45
    return sheets.lines([{ text: line.trim() }], sheets.width - inset, code).map(({ segments, width }) => ({
      segments: segments.map((segment) => ({ ...segment, x: segment.x + inset })),
      width,
    }))
  })

/** Things with a heading of their own need no bullet. */
const isBulleted = ({ items }: List): boolean => items.every(([first]) => first?.kind === 'paragraph')

async function writeList(sheets: Sheets, list: List, parent: Element | null): Promise<void> {
  const { element } = sheets.structure('L', parent)
  const inset = isBulleted(list) ? indent : 0
  for (const [at, blocks] of list.items.entries()) {
    sheets.need(heightOf(sheets, blocks, sheets.width - inset))
    const item = sheets.structure('LI', element)
    if (inset) {
      const label = sheets.structure('Lbl', item.element)
      sheets.write(
        sheets.lines([{ text: list.numbered ? `${at + 1}.` : '•' }], inset, paragraphs.plain),
        sheets.x,
        sheets.y,
        paragraphs.plain,
        label,
      )
      label.element.end()
    }
    const body = sheets.structure('LBody', item.element)
    sheets.x += inset
    sheets.width -= inset
    await writeBlocks(sheets, blocks, body.element, async () => {})
    sheets.x -= inset
    sheets.width += inset
    item.element.end()
  }
  element.end()
  sheets.y += 3
}

/** How high things are one beneath the other. */
const heightOf = (sheets: Sheets, blocks: readonly Block[], width: number): number =>
  blocks.reduce((sum, block) => sum + blockHeight(sheets, block, width), 0)

function blockHeight(sheets: Sheets, block: Block, width: number): number {
  if (block.kind === 'heading') {
    const setting = headings[block.level]
    return setting.before + sheets.lines(block.text, width, setting).length * setting.line + setting.after
  }
  if (block.kind === 'paragraph')
    return sheets.lines(block.text, width, settingOf(block)).length * settingOf(block).line + settingOf(block).after
  if (block.kind === 'list')
    return block.items.reduce((sum, item) => sum + heightOf(sheets, item, width - (isBulleted(block) ? indent : 0)), 3)
  return leastOf(sheets, block, width)
}

/** The room that the beginning of something needs, so that a heading does not stand above nothing. */
function leastOf(sheets: Sheets, block: Block | undefined, width: number): number {
  if (block?.kind === 'paragraph') return Math.min(blockHeight(sheets, block, width), (widow + 1) * settingOf(block).line)
  if (block?.kind === 'list') return heightOf(sheets, block.items[0] ?? [], width)
  if (block?.kind === 'table') return leastOfTable(sheets, block)
  if (block?.kind === 'picture') return pictureSize(sheets, block).height
  return block?.kind === 'code' ? 5 * code.line : 0
}

/** A heading with the headings that follow at once, a paragraph that introduces what is beneath, and the beginning of that. */
function heightWithNext(sheets: Sheets, blocks: readonly Block[]): number {
  const after = blocks.findIndex(({ kind }) => kind !== 'heading')
  if (after < 0) return heightOf(sheets, blocks, sheets.width)
  const headed = heightOf(sheets, blocks.slice(0, after), sheets.width)
  const [next, ...rest] = blocks.slice(after)
  const [following] = rest
  if (next?.kind !== 'paragraph' || !following || following.kind === 'paragraph') return headed + leastOf(sheets, next, sheets.width)
  const beneath = following.kind === 'heading' ? heightWithNext(sheets, rest) : leastOf(sheets, following, sheets.width)
  return headed + blockHeight(sheets, next, sheets.width) + beneath
}
