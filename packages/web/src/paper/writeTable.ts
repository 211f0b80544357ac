import type { PaperCell, PaperTable } from './block.ts'
import { inks, type Setting, type Sheets, type Structure } from './sheets.ts'

const heads: Setting = { size: 7.5, line: 10.5, strong: true, ink: inks.muted }
const cells: Setting = { size: 8.5, line: 12 }
const pad = { x: 8, y: 3.5 }

/** A row with its lines set, and how high they make it. */
interface SetRow {
  cells: { cell: PaperCell; lines: ReturnType<Sheets['lines']>; x: number; width: number }[]
  setting: Setting
  height: number
}

function rowOf(sheets: Sheets, { shares }: PaperTable, row: readonly PaperCell[], setting: Setting): SetRow {
  const all = shares.reduce((sum, share) => sum + share, 0)
  let x = 0
  const set = row.map((cell, place) => {
    const whole = ((shares[place] ?? 0) / all) * sheets.width
    const width = whole - (place < row.length - 1 ? pad.x : 0)
    const at = { cell, lines: sheets.lines(cell.text, width, setting), x, width }
    x += whole
    return at
  })
  return { cells: set, setting, height: Math.max(...set.map(({ lines }) => lines.length)) * setting.line + 2 * pad.y }
}

/** Heads and the first row. */
export const leastOfTable = (sheets: Sheets, table: PaperTable): number =>
  rowOf(sheets, table, table.heads, heads).height + (table.rows[0] ? rowOf(sheets, table, table.rows[0], cells).height : 0)

/** A table whose heads stand again on each sheet; a row is never cut. */
export function writeTable(sheets: Sheets, table: PaperTable, parent: Structure['element'] | null): void {
  const { element } = sheets.structure('Table', parent, { title: table.name })
  const head = rowOf(sheets, table, table.heads, heads)
  sheets.need(leastOfTable(sheets, table))
  writeRow(sheets, head, element, 'Column')
  for (const row of table.rows.map((row) => rowOf(sheets, table, row, cells))) {
    if (sheets.y + row.height > sheets.bottom) {
      sheets.next()
      repeatHead(sheets, head)
    }
    writeRow(sheets, row, element, 'Row')
  }
  element.end()
  sheets.y += 4
}

function writeRow(sheets: Sheets, { cells, setting, height }: SetRow, table: Structure['element'], scope: 'Column' | 'Row'): void {
  const row = sheets.structure('TR', table)
  for (const { cell, lines, x, width } of cells) {
    const named = scope === 'Column' || cell.names
    const within = sheets.structure(named ? 'TH' : 'TD', row.element, named ? { scope } : {})
    sheets.write(lines, sheets.x + x, sheets.y + pad.y, setting, within, cell.right ? width : 0)
    within.element.end()
  }
  row.element.end()
  closeRow(sheets, height, scope === 'Column')
}

/** Whoever hears the table has heard its heads. */
function repeatHead(sheets: Sheets, { cells, setting, height }: SetRow): void {
  sheets.pdf.markContent('Artifact', { type: 'Pagination' })
  for (const { cell, lines, x, width } of cells) sheets.write(lines, sheets.x + x, sheets.y + pad.y, setting, null, cell.right ? width : 0)
  sheets.pdf.endMarkedContent()
  closeRow(sheets, height, true)
}

function closeRow(sheets: Sheets, height: number, head: boolean): void {
  sheets.y += height
  sheets.rule(sheets.y, head ? inks.muted : inks.rule, head ? 0.8 : 0.4)
}
