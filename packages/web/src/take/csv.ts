import type { Language } from '@geflecht/domain'
import Papa from 'papaparse'
import type { Cell, Table } from './table.ts'

/** With it, spreadsheets read the file as UTF-8. */
const byteOrderMark = '\uFEFF'

/** Where a text begins like this, a spreadsheet would take it for a formula and run it. */
const formula = /^[=+\-@\t\r\n]/

/** A cell as text: numbers with the decimal mark of the language, days as ISO 8601 has them, texts so that no spreadsheet runs them. */
export function csvText(cell: Cell, language: Language): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return formula.test(cell) ? `'${cell}` : cell
  if (typeof cell === 'object' && 'day' in cell) return cell.day
  const number = String(typeof cell === 'number' ? cell : cell.share)
  return language === 'DE' ? number.replace('.', ',') : number
}

/** A table as spreadsheets of the language open it: RFC 4180, in German with semicolons because the comma is in the numbers. */
export const csvOf = ({ heads, rows }: Table, language: Language): string =>
  byteOrderMark +
  Papa.unparse(
    [heads, ...rows].map((row) => row.map((cell) => csvText(cell, language))),
    { delimiter: language === 'DE' ? ';' : ',', newline: '\r\n' },
  ) +
  '\r\n'
