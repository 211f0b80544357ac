import type { Say } from '../take/offers.ts'
import { type Table, tableOf } from '../take/table.ts'
import type { ByInstitution, Matrix } from './matrix.documents.ts'
import { sectorName } from './sectorName.ts'

/** The matrix of sectors as it is taken away: one pair of sectors a row, from which any spreadsheet makes the square again. */
export function sectorTable(title: string, { sectors, cells }: Matrix, { columns }: Say): Table {
  const names = new Map(sectors.map(({ sector }) => [sector.key, sectorName(sector.label)]))
  return tableOf(
    title,
    [
      [columns.row, ({ row }) => names.get(row.key) ?? row.key],
      [columns.column, ({ column }) => names.get(column.key) ?? column.key],
      [columns.possible, ({ possible }) => possible],
      [columns.expected, ({ expected }) => expected],
      [columns.met, ({ met }) => met],
      [columns.short, ({ expected, met }) => expected - met],
      [columns.tied, ({ tied }) => tied],
      [columns.agreed, ({ agreed }) => agreed],
      [columns.gaps, ({ gapCount }) => gapCount],
      ...[1, 2, 3, 4, 5].map(
        (level) => [`${columns.level} ${level}`, ({ levels }: Matrix['cells'][number]) => levels[level] ?? 0] as const,
      ),
    ],
    cells,
  )
}

/** The matrix of institutions as it is taken away: one pair a row between which something is documented or expected. */
export function institutionPairTable(title: string, matrix: ByInstitution, { columns, yes }: Say): Table {
  const { institutions, row, column, expected, met, tied, agreed, level } = matrix
  const nameAt = (place: number | undefined): string => institutions[place ?? -1]?.name ?? ''
  const said = (flag: unknown): string | null => (flag ? yes : null)
  return tableOf(
    title,
    [
      [columns.row, (pair) => nameAt(row[pair])],
      [columns.column, (pair) => nameAt(column[pair])],
      [columns.expected, (pair) => said(expected[pair])],
      [columns.met, (pair) => said(met[pair])],
      [columns.tied, (pair) => said(tied[pair])],
      [columns.agreed, (pair) => said(agreed[pair])],
      [columns.level, (pair) => level[pair] || null],
    ],
    row.map((_, pair) => pair),
  )
}
