import type { Language } from '@geflecht/domain'
import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/universal'
import type { Origin } from './origin.ts'
import type { Cell, Table } from './table.ts'

/** In characters: wide enough for what stands there, never wider than one reads. */
const narrowest = 8
const widest = 60

const head = (value: string): CellObject => ({
  value,
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#e2e8f0',
  alignVertical: 'top',
  wrap: true,
})

/** Texts are told to be texts, so that none is run as a formula. */
function cellIn(cell: Cell, language: Language): CellObject | null {
  if (cell === null || cell === '') return null
  if (typeof cell === 'string') return { value: cell, type: String, wrap: true, alignVertical: 'top' }
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top' }
  if ('share' in cell) return { value: cell.share, type: Number, format: '0.0%', alignVertical: 'top' }
  const format = language === 'DE' ? 'dd.mm.yyyy' : 'dd/mm/yyyy'
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format, alignVertical: 'top' }
}

const lengthOf = (cell: Cell): number => (typeof cell === 'string' ? Math.max(...cell.split('\n').map(({ length }) => length)) : 11)
const widthOf = (cells: readonly Cell[]): { width: number } => ({
  width: Math.min(widest, cells.reduce<number>((most, cell) => Math.max(most, lengthOf(cell)), narrowest - 2) + 2),
})

/** Names of sheets are short and without the signs that addresses of cells need. */
const sheetName = (title: string): string =>
  title
    .replace(/[[\]:*?/\\']/g, ' ')
    .trim()
    .slice(0, 31) || 'Geflecht'

/** A table as a workbook: the values in one sheet with its head fixed, where they come from in another. */
export function xlsxOf(table: Table, origin: Origin, language: Language): Promise<Blob> {
  const columns = table.heads.map((title, place) => widthOf([title, ...table.rows.map((row) => row[place] ?? null)]))
  const sheets: Sheet<Blob>[] = [
    {
      sheet: sheetName(table.title),
      data: [table.heads.map(head), ...table.rows.map((row) => row.map((cell) => cellIn(cell, language)))],
      columns,
      stickyRowsCount: 1,
    },
    {
      sheet: sheetName(origin.title),
      data: origin.lines.map(([name, cell]) => [{ ...head(name), backgroundColor: undefined }, cellIn(cell, language)]),
      columns: [widthOf(origin.lines.map(([name]) => name)), { width: 90 }],
    },
  ]
  return writeExcelFile(sheets).toBlob()
}
