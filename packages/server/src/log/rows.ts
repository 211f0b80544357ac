import type { EntityManager } from '@mikro-orm/sql'
import { type ConceptName, concepts } from '../fact/concepts.ts'
import type { AnyRow, Columns } from '../fact/column.ts'
import { factEntities } from '../storage/entities.ts'
import { insertRows } from '../storage/insertRows.ts'
import type { Change } from './change.ts'

/**
 * Writes a draft's changes into the tables of their concepts: first what goes, so that its keys are free, then what changes, then what
 * comes. Every changed row must still carry the version that the draft saw.
 */
export const writeRows = async (tx: EntityManager, changes: readonly Change[]): Promise<void> => {
  for (const change of changes) if (change.after === null) await replace(tx, change)
  for (const change of changes) if (change.before !== null && change.after !== null) await replace(tx, change)
  for (const [concept, added] of groups(changes.filter(({ before }) => before === null)))
    await insertRows(
      tx,
      factEntities[concept],
      added.map(({ after }) => after!),
    )
}

const replace = async (tx: EntityManager, { concept, fact, before, after }: Change): Promise<void> => {
  const where = { id: fact, version: before!.version } as never
  const count =
    after === null
      ? await tx.nativeDelete(factEntities[concept], where)
      : await tx.nativeUpdate(factEntities[concept], where, stored(concept, after) as never)
  if (count !== 1) throw new Error(`${concept} ${before!.key} is not stored as version ${before!.version}: tables and change log differ`)
}

const groups = (changes: readonly Change[]): Map<ConceptName, Change[]> => {
  const grouped = new Map<ConceptName, Change[]>()
  for (const change of changes) {
    const group = grouped.get(change.concept)
    if (group) group.push(change)
    else grouped.set(change.concept, [change])
  }
  return grouped
}

/** A logged fact as its entity's properties. */
const stored = (concept: ConceptName, fact: AnyRow): Record<string, unknown> => {
  const columns = concepts[concept] as Columns
  const row: Record<string, unknown> = { id: fact.id, key: fact.key, version: fact.version }
  for (const name of Object.keys(columns)) row[name] = fact[name]
  return row
}
