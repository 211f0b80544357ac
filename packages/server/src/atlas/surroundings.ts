import type { Atlas } from './atlas.ts'
import { perRevision } from './perRevision.ts'
import type { View } from './view.ts'

/** Ids of territories and of all territories within them, whatever the day. */
export const subtreeOf = (atlas: Atlas, territories: Iterable<number>): ReadonlySet<number> => {
  const { territory: table } = atlas.tables
  const found = new Set(territories)
  for (const id of found) for (const row of table.referring('parent', id)) found.add(table.id.at(row)!)
  return found
}

/** Ids of a territory and of those that it lies in, from the inside out. */
export const chainOf = (atlas: Atlas, territory: number): number[] => {
  const { columns } = atlas.tables.territory
  const chain: number[] = []
  for (let next: number | null = territory; next !== null && !chain.includes(next); next = columns.parent.at(atlas.rowOf(next)))
    chain.push(next)
  return chain
}

/** Ids of the territories that share a border with one of these on the day. */
export const neighboursOf = (view: View, territories: Iterable<number>): ReadonlySet<number> => {
  const { a, b } = view.atlas.tables.neighbourhood.columns
  const found = new Set<number>()
  for (const id of territories) {
    for (const row of view.validReferring('neighbourhood', 'a', id)) found.add(b.at(row))
    for (const row of view.validReferring('neighbourhood', 'b', id)) found.add(a.at(row))
  }
  return found
}

/** Rows of the networks that hold on the day and are for one of these territories: it is theirs, or one of their further areas. */
export const networksFor = (view: View, territories: ReadonlySet<number>): number[] => {
  const { territory, areas } = view.atlas.tables.network.columns
  return [...view.valid('network')].filter(
    (row) => territories.has(territory.at(row)) || areas.at(row).some((area) => territories.has(area)),
  )
}

/** Rows of the Jugendämter that hold on the day and are seated in one of these territories or serve it. */
export const jugendaemterIn = (view: View, territories: ReadonlySet<number>): number[] => {
  const { territory, serviceArea } = view.atlas.tables.institution.columns
  return jugendaemterOf(view.atlas).filter(
    (row) =>
      view.isValid('institution', row) && (territories.has(territory.at(row)) || serviceArea.at(row).some((area) => territories.has(area))),
  )
}

/** Rows of all Jugendämter of all times; found once per revision, since they are few among very many. */
const jugendaemterOf = (atlas: Atlas): readonly number[] => {
  const found = jugendaemter(atlas)
  const { institution } = atlas.tables
  found.rows ??= [...institution.rows()].filter((row) => institution.columns.type.at(row) === 'jugendamt')
  return found.rows
}
const jugendaemter = perRevision((): { rows: readonly number[] | null } => ({ rows: null }))
