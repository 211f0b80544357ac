import type { Concept, FactSet, Provenance } from '@geflecht/domain'
import { type ConceptName, conceptNames, concepts } from '../fact/concepts.ts'
import type { Column } from '../fact/column.ts'
import type { Atlas } from './atlas.ts'

type FactOf<C extends Concept> = FactSet[C][number]

const columnsOf = Object.fromEntries(conceptNames.map((name) => [name, Object.entries<Column>(concepts[name])])) as Record<
  ConceptName,
  [string, Column][]
>

const keyOf = (atlas: Atlas, id: number): string => atlas.tables[atlas.conceptOf(id)!].key.at(atlas.rowOf(id))

/** A fact as the domain writes it: keys instead of ids, with what it rests on. */
export const keyedFact = <C extends Concept>(atlas: Atlas, concept: C, row: number): FactOf<C> => {
  const { key, columns } = atlas.tables[concept] as unknown as {
    key: { at(row: number): string }
    columns: Record<string, { at(row: number): unknown }>
  }
  const fact: Record<string, unknown> = { key: key.at(row), provenance: provenanceOf(atlas, concept, row) }
  for (const [name, { kind }] of columnsOf[concept]) fact[name] = keyed(atlas, kind, columns[name]!.at(row))
  return fact as unknown as FactOf<C>
}

const keyed = (atlas: Atlas, kind: Column['kind'], value: unknown): unknown => {
  if (value === null) return null
  if (kind === 'ref') return keyOf(atlas, value as number)
  return kind === 'refs' ? (value as readonly number[]).map((id) => keyOf(atlas, id)) : value
}

const provenanceOf = (atlas: Atlas, concept: Concept, row: number): Provenance[] => {
  const { columns } = atlas.tables.provenance
  return [...atlas.tables.provenance.referring('fact', atlas.tables[concept].id.at(row)!)]
    .sort((a, b) => a - b)
    .map((evidence) => ({
      source: keyOf(atlas, columns.source.at(evidence)),
      confidence: columns.confidence.at(evidence),
      statement: columns.statement.at(evidence),
      lastConfirmedOn: columns.lastConfirmedOn.at(evidence),
    }))
}
