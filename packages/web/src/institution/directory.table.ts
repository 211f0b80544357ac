import { carrierKindLabels, institutionStatusLabels } from '@geflecht/domain'
import type { Say } from '../take/offers.ts'
import { listCell, type Table, tableOf } from '../take/table.ts'
import type { InstitutionRow } from './directory.documents.ts'

/** Institutions as they are taken away. */
export const institutionTable = (
  title: string,
  names: DirectoryHeads,
  rows: readonly InstitutionRow[],
  { columns, label, yes }: Say,
): Table =>
  tableOf(
    title,
    [
      [names.name, ({ name }) => name],
      [names.type, ({ type }) => type.label],
      [names.sectors, ({ sector }) => sector.label],
      [names.carrier, ({ carrierKind }) => carrierKind && label(carrierKindLabels[carrierKind])],
      [names.place, ({ territory }) => territory.name],
      [names.networks, ({ networks }) => listCell(networks.map(({ name }) => name))],
      [columns.status, ({ status }) => label(institutionStatusLabels[status])],
      [columns.fictional, ({ fictional }) => (fictional ? yes : null)],
      [columns.key, ({ key }) => key],
    ],
    rows,
  )

/** What the directory calls its columns. */
type DirectoryHeads = Record<'name' | 'type' | 'sectors' | 'carrier' | 'place' | 'networks', string>
