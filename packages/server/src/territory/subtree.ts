import type { Atlas } from '../atlas/atlas.ts'

/** Ids of a territory and of all territories within it, whatever the day. */
export const subtreeOf = (atlas: Atlas, territory: number): ReadonlySet<number> => {
  const { territory: table } = atlas.tables
  const found = new Set([territory])
  for (const id of found) for (const row of table.referring('parent', id)) found.add(table.id.at(row)!)
  return found
}

/** Ids of a territory and of those that it lies in, from the inside out. */
export const chainOf = (atlas: Atlas, territory: number): number[] => {
  const { id, columns } = atlas.tables.territory
  const chain: number[] = []
  for (let next: number | null = territory; next !== null && !chain.includes(next); next = columns.parent.at(atlas.rowOf(next))) chain.push(id.at(atlas.rowOf(next))!)
  return chain
}
