import type { EntityManager } from '@mikro-orm/sql'
import type { AnyRow } from '../fact/column.ts'
import type { ConceptName } from '../fact/concepts.ts'
import type { Change } from './change.ts'
import { changesOfFacts } from './changeLog.ts'

/** One field to which two writers gave different values, without the later one knowing of the earlier. */
export interface ConflictingField {
  concept: ConceptName
  fact: number
  key: string
  column: string
  /** As both found it. */
  was: unknown
  /** As the later writer would have it. */
  yours: unknown
  /** As it is. */
  theirs: unknown
}

/** Why an edit was not made: others have meanwhile changed the same fields to something else. */
export interface Conflict {
  fields: readonly ConflictingField[]
  /** The version that the writer saw. */
  seen: number
  /** The revision of the latest of the others' changes, who made it, and when. */
  theirs: { revision: number; actor: string; at: string }
}

/** Thrown to end a transaction whose edit is in conflict. */
export class Conflicting extends Error {
  override name = 'Conflicting'
  constructor(readonly conflict: Conflict) {
    super('Others have changed the same fields')
  }
}

/**
 * Finds fields that a draft changes and that others have changed since the writer looked, to another value. Edits to different fields
 * merge: they are no conflict. `seen` is the revision at which the writer looked; 0 says that nothing was seen, null that it does not matter.
 */
export const conflictOf = async (tx: EntityManager, changes: readonly Change[], seen: number | null): Promise<Conflict | null> => {
  if (seen === null) return null
  const candidates = changes.filter(({ before }) => before !== null && before.version > seen)
  if (candidates.length === 0) return null
  const theirs = await changesOfFacts(
    tx,
    candidates.map(({ fact }) => fact),
    seen,
  )
  const fields = candidates.flatMap((change) =>
    conflictingFields(
      change,
      theirs.filter(({ fact }) => fact === change.fact),
    ),
  )
  if (fields.length === 0) return null
  const ids = new Set(fields.map(({ fact }) => fact))
  const { revision, actor, at } = theirs.filter(({ fact }) => ids.has(fact)).at(-1)!
  return { fields, seen, theirs: { revision, actor, at } }
}

const conflictingFields = (
  { concept, fact, key, before, after }: Change,
  theirs: readonly { before: AnyRow | null; after: AnyRow | null }[],
): ConflictingField[] => {
  const was = theirs[0]?.before ?? null
  return Object.keys(before!)
    .filter((column) => !['id', 'version'].includes(column))
    .filter(
      (column) => differs(before![column], after?.[column]) && theirs.some((one) => differs(one.before?.[column], one.after?.[column])),
    )
    .map((column) => ({ concept, fact, key, column, was: was?.[column] ?? null, yours: after?.[column] ?? null, theirs: before![column] }))
}

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) !== JSON.stringify(other ?? null)
