import { createHmac } from 'node:crypto'
import type { Column } from '../fact/column.ts'
import { type ConceptName, conceptNames, concepts } from '../fact/concepts.ts'
import type { Sight } from '../rights/sight.ts'
import type { Atlas } from './atlas.ts'
import { perRevision } from './perRevision.ts'
import { chainOf } from './surroundings.ts'

/** Columns that lead to an institution, or to a fact that does; a key is often made of what they lead to. */
const leading = Object.fromEntries(
  conceptNames.map((name) => [
    name,
    Object.entries<Column>(concepts[name]).flatMap(([column, { kind, of }]) =>
      kind === 'ref' &&
      (of === null ||
        [
          'institution',
          'cooperation',
          'handover',
          'agreementParty',
          'participation',
          name === 'agreementParty' ? 'agreement' : '',
        ].includes(of))
        ? [column]
        : [],
    ),
  ]),
) as Record<ConceptName, string[]>

/** Facts lead to facts that lead to institutions; none leads further. */
const furthest = 3

/** Whether a fact is, or is a part of, a single professional whom the viewer may not tell from others. */
export const isSealed = (sight: Sight, concept: ConceptName, row: number, depth = 0): boolean => {
  if (sight.isWhole || depth > furthest) return false
  if (concept === 'institution') return sight.seals(row)
  const { atlas } = sight
  if (concept === 'agreement') return hasSealedParty(sight, row)
  const columns = atlas.tables[concept].columns as unknown as Record<string, { at(row: number): number | null }>
  return leading[concept].some((column) => {
    const id = columns[column]!.at(row)
    const led = id === null ? null : atlas.conceptOf(id)
    return led !== null && isSealed(sight, led, atlas.rowOf(id!), depth + 1)
  })
}

/** An agreement names its parties in its title, and its key is made of that. */
const hasSealedParty = (sight: Sight, row: number): boolean => {
  const { agreement, agreementParty } = sight.atlas.tables
  for (const party of agreementParty.referring('agreement', agreement.id.at(row)!))
    if (sight.sealsInstitution(agreementParty.columns.institution.at(party))) return true
  return false
}

/** Always the same for a key, and made from a secret, so that nobody finds the key by trying. */
export const opaqueKey = ({ seal }: Atlas, key: string): string =>
  `${key.split('.', 1)[0]}.anonym.${createHmac('sha256', seal).update(key).digest('hex').slice(0, 16)}`

/** Row of a fact that is known to the viewer by an opaque key alone, or -1; an institution has a faster way. */
export const rowOfSealedKey = (sight: Sight, concept: ConceptName, key: string): number => {
  if (!/^[a-z]+\.anonym\.[0-9a-f]{16}$/.test(key)) return -1
  const table = sight.atlas.tables[concept]
  for (const row of table.rows())
    if (isSealed(sight, concept, row) && sight.sees(concept, row) && opaqueKey(sight.atlas, table.key.at(row)) === key) return row
  return -1
}

/** Row of the anonymous institution that an opaque key stands for, or -1. */
export const rowOfOpaqueKey = (atlas: Atlas, key: string): number => {
  if (!key.startsWith('inst.anonym.')) return -1
  const known = opaqueKeys(atlas)
  known.rows ??= anonymousRows(atlas)
  return known.rows.get(key) ?? -1
}
const opaqueKeys = perRevision((): { rows: ReadonlyMap<string, number> | null } => ({ rows: null }))

const anonymousRows = (atlas: Atlas): ReadonlyMap<string, number> => {
  const { key, columns } = atlas.tables.institution
  const rows = [...atlas.tables.institution.rows()].filter((row) => columns.anonymous.at(row))
  return new Map(rows.map((row) => [opaqueKey(atlas, key.at(row)), row]))
}

/** The Kreis or kreisfreie Stadt in which a territory lies; the widest known where none is recorded. */
export const kreisOf = (atlas: Atlas, territory: number): number => {
  const chain = chainOf(atlas, territory)
  const { level } = atlas.tables.territory.columns
  return chain.find((id) => !['SOZIALRAUM', 'GEMEINDE'].includes(level.at(atlas.rowOf(id)))) ?? chain.at(-1)!
}
