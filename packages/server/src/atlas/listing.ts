import type { Atlas } from './atlas.ts'
import type { ConceptName, Concepts } from '../fact/concepts.ts'
import { perRevision } from './perRevision.ts'
import type { View } from './view.ts'

/** Rows of a concept that name a fact in a list column and are seen, in the order in which they were recorded; looked up once per revision. */
export const rowsListing = <C extends ConceptName>(
  view: View,
  concept: C,
  column: keyof Concepts[C] & string,
  id: number,
): readonly number[] => {
  const { atlas } = view
  const known = listings(atlas)
  const name = `${concept}.${column}`
  const listing = known.get(name) ?? listingOf(atlas, concept, column)
  known.set(name, listing)
  return (listing.get(id) ?? []).filter((row) => view.sees(concept, row))
}

type Listing = ReadonlyMap<number, readonly number[]>

const listings = perRevision(() => new Map<string, Listing>())

const listingOf = (atlas: Atlas, concept: ConceptName, column: string): Listing => {
  const table = atlas.tables[concept]
  const cells = (table.columns as unknown as Record<string, { at(row: number): readonly number[] }>)[column]!
  const listing = new Map<number, number[]>()
  for (const row of table.rows()) {
    for (const id of new Set(cells.at(row))) {
      const rows = listing.get(id)
      if (rows) rows.push(row)
      else listing.set(id, [row])
    }
  }
  return listing
}
