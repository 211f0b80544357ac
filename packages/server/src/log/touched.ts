import type { AnyRow, Columns } from '../fact/column.ts'
import { type ConceptName, conceptNames, concepts } from '../fact/concepts.ts'
import type { Change } from './change.ts'
import type { Draft } from './draft.ts'

/** All columns that refer to facts: which concept has them, and which it means (null: any). */
const references = conceptNames.flatMap((concept) =>
  Object.entries(concepts[concept] as Columns)
    .filter(([, { kind }]) => kind === 'ref' || kind === 'refs')
    .map(([name, { kind, of }]) => ({ concept, name, kind, of })),
)

const meant = (fact: AnyRow | null, name: string): number[] => [fact?.[name] ?? []].flat() as number[]

/** Every fact that refers to this one, as the draft has them. */
export function* usersOf(draft: Draft, concept: ConceptName, fact: number): Generator<{ concept: ConceptName; row: AnyRow }> {
  for (const reference of references) {
    if (reference.of !== null && reference.of !== concept) continue
    const rows =
      reference.kind === 'ref'
        ? draft.referring(reference.concept, reference.name as never, fact)
        : draft.listing(reference.concept, reference.name, fact)
    for (const row of rows) yield { concept: reference.concept, row: row as AnyRow }
  }
}

/**
 * The facts whose rules a draft can break, with their concepts: those that it writes, those that these refer to (before or after),
 * and, where a fact changed or went, those that refer to it. A rule about two facts is thereby kept from either side.
 */
export const touchedBy = (draft: Draft, changes: readonly Change[]): Map<number, ConceptName> => {
  const touched = new Map<number, ConceptName>()
  const touch = (id: number) => {
    const concept = touched.has(id) ? null : draft.conceptOf(id)
    if (concept !== null) touched.set(id, concept)
  }
  for (const { concept, fact, before, after } of changes) {
    touch(fact)
    for (const { name } of references.filter((reference) => reference.concept === concept))
      for (const id of [...meant(before, name), ...meant(after, name)]) touch(id)
    if (before === null) continue
    for (const reference of references) {
      if (reference.of !== null && reference.of !== concept) continue
      if (reference.kind === 'ref') for (const { id } of draft.referring(reference.concept, reference.name as never, fact)) touch(id)
      else if (after === null) for (const { id } of draft.listing(reference.concept, reference.name, fact)) touch(id)
    }
  }
  return touched
}
