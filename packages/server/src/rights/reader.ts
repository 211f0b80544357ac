import type { Atlas } from '../atlas/atlas.ts'
import type { ConceptName, Concepts, Row } from '../fact/concepts.ts'

/** What a question of permission needs to know of the facts; a draft answers it as well as the graph as it stands. */
export interface FactReader {
  get<C extends ConceptName>(concept: C, id: number | null): Row<C> | null
  conceptOf(id: number): ConceptName | null
  idOfKey(concept: ConceptName, key: string): number | null
  /** Facts of `concept` that refer to fact `id` through `column`. */
  referring<C extends ConceptName>(concept: C, column: keyof Concepts[C] & string, id: number): Iterable<Row<C>>
}

/** The graph as it stands, for questions of permission. */
export const readerOf = (atlas: Atlas): FactReader => ({
  get: (concept, id) => (id === null ? null : atlas.factOf(concept, id)),
  conceptOf: (id) => atlas.conceptOf(id),
  idOfKey: (concept, key) => atlas.idOfKey(concept, key),
  *referring<C extends ConceptName>(concept: C, column: keyof Concepts[C] & string, id: number) {
    const table = atlas.tables[concept]
    for (const row of table.referring(column as never, id)) yield table.fact(row) as unknown as Row<C>
  },
})
