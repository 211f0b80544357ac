import { drawn } from '../take/pictures.ts'
import { element } from '../take/markup.ts'
import { fontStack } from '../take/font.ts'
import type { Block, Heading, PaperCell, PaperTable } from './block.ts'
import { left, textIn } from './readText.ts'

const blocks = 'h1, h2, h3, h4, p, ul, ol, dl, dt, dd, table, pre, div, section, article, header, figure, fieldset'

/**
 * What a page has to say, in its order, as it goes to paper: headings, text, lists, tables, pictures. What the page says only once it is on
 * paper it tells with `data-paper`: `no` is left out, `columns` may stand in two, `joined` goes on after what stands before it.
 */
export function readPage(page: Element): Block[] {
  const read: Block[] = []
  let place: string | undefined
  const write = (block: Block) => {
    if (block.kind === 'heading' || block.kind === 'paragraph') {
      if (block.text.length === 0) return
      read.push({ ...block, place })
      place = undefined
    } else read.push(block)
  }
  const walk = (part: Element): void => {
    if (part.matches(left)) return
    const style = getComputedStyle(part)
    if (style.display === 'none') return
    if (part.id && part.closest('li') === part) place = part.id
    if (style.breakBefore === 'page') read.push({ kind: 'page' })
    const lang = part.getAttribute('lang') ?? undefined
    if (part.matches('[data-picture]')) write(pictureOf(part))
    else if (part.matches('[data-paper="columns"]')) write({ kind: 'columns', blocks: readPage(part) })
    else if (part.matches('[data-paper="joined"]')) join(read, part)
    else if (/^H[1-4]$/.test(part.tagName))
      write({ kind: 'heading', level: Number(part.tagName[1]) as Heading['level'], text: textIn(part), lang })
    else if (part instanceof HTMLTableElement) write(tableOf(part))
    else if (part.tagName === 'UL' || part.tagName === 'OL')
      write({ kind: 'list', numbered: style.listStyleType === 'decimal', items: [...part.children].map(readPage) })
    else if (part.tagName === 'PRE') write({ kind: 'code', text: part.textContent ?? '' })
    else if (part.querySelector(blocks)) for (const child of part.children) walk(child)
    else write({ kind: 'paragraph', text: textIn(part), size: sizeOf(style), lang })
  }
  if (page.tagName === 'LI' && page.id) place = page.id
  if (page.querySelector(blocks)) for (const child of page.children) walk(child)
  else write({ kind: 'paragraph', text: textIn(page), size: undefined })
  return read
}

/** Small on the page is small on paper. */
function sizeOf({ fontSize }: CSSStyleDeclaration): 'small' | 'large' | undefined {
  const size = Number.parseFloat(fontSize)
  return size < 13 ? 'small' : size >= 18 ? 'large' : undefined
}

function join(read: Block[], part: Element): void {
  const last = read.at(-1)
  const text = textIn(part)
  if (last?.kind === 'paragraph') read[read.length - 1] = { ...last, text: [...last.text, { text: ' · ' }, ...text] }
  else if (text.length > 0) read.push({ kind: 'paragraph', text, size: 'small' })
}

const cellOf = (cell: Element): PaperCell => ({
  text: textIn(cell),
  names: cell.tagName === 'TH',
  right: ['right', 'end'].includes(getComputedStyle(cell).textAlign),
})

function tableOf(table: HTMLTableElement): PaperTable {
  const heads = [...table.querySelectorAll('thead tr:first-child > *')]
  return {
    kind: 'table',
    name: table.querySelector('caption')?.textContent?.trim() ?? table.getAttribute('aria-label') ?? '',
    shares: heads.map((head) => head.getBoundingClientRect().width),
    heads: heads.map(cellOf),
    rows: [...table.querySelectorAll('tbody > tr')].map((row) => [...row.children].map(cellOf)),
  }
}

function pictureOf(part: Element): Block {
  const { content, width, height } = drawn({ parts: [part] })
  const title = part.getAttribute('data-picture') ?? ''
  return {
    kind: 'picture',
    svg: element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height, 'font-family': fontStack },
      content,
    ),
    width,
    height,
    says: [title, part.getAttribute('data-picture-says')].filter(Boolean).join('. '),
  }
}
