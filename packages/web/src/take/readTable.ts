import type { Cell, Table } from './table.ts'

/** What is said to the eye only, or to hands. */
const unsaid = '[aria-hidden="true"], svg, input, select'
/** What stands on a line of its own. */
const blocks = new Set(['LI', 'P', 'DIV', 'BR', 'UL', 'DL', 'DT', 'DD'])

/** The text of an element as it is read out, line by line; soft hyphens are the page's and not the text's. */
export function saidIn(element: Element): string {
  const lines = ['']
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) lines[lines.length - 1] += node.textContent ?? ''
    if (!(node instanceof Element) || node.matches(unsaid)) return
    const block = blocks.has(node.tagName)
    if (block) lines.push('')
    for (const child of node.childNodes) walk(child)
    if (block) lines.push('')
  }
  for (const child of element.childNodes) walk(child)
  return lines
    .map((line) => line.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('; ')
}

/** A cell as its `data-value` has it: a number, with `data-unit="share"` a share, or a day; else as it is read out, without the head that small screens repeat in it. */
function cellOf(cell: Element, head: string): Cell {
  const value = cell.getAttribute('data-value')
  if (value !== null) {
    if (value === '') return null
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { day: value }
    return cell.getAttribute('data-unit') === 'share' ? { share: Number(value) } : Number(value)
  }
  const text = saidIn(cell)
  const own = head && text.startsWith(head) && text.length > head.length ? text.slice(head.length).replace(/^:?\s*/, '') : text
  return own === '–' ? null : own || null
}

const nameOf = (table: HTMLTableElement): string => {
  const caption = table.querySelector('caption')
  const named = caption ? saidIn(caption) : table.getAttribute('aria-label')
  return (named || document.querySelector('h1')?.textContent || '').replace(/\s+\d+$/, '').trim()
}

/** A table of the page with all that stands in it. */
export function readTable(table: HTMLTableElement): Table {
  const heads = [...table.querySelectorAll('thead tr:first-child > *')].map(saidIn)
  const rows = [...table.querySelectorAll('tbody > tr')]
  return {
    title: nameOf(table),
    heads,
    rows: rows.map((row) => {
      const cells = [...row.children].flatMap((cell, place) => [
        cellOf(cell, heads[place] ?? ''),
        ...Array.from({ length: Number(cell.getAttribute('colspan') ?? 1) - 1 }, () => null),
      ])
      return heads.map((_, place) => cells[place] ?? null)
    }),
  }
}

/** The tables of the page that can be taken as they stand: not those that draw only a part and are offered whole (`data-take="offered"`), and no grids. */
export const tablesOf = (page: Element): HTMLTableElement[] =>
  [...page.querySelectorAll<HTMLTableElement>('table:not([role="grid"], [data-take="offered"])')].filter((table) =>
    table.querySelector('tbody'),
  )
