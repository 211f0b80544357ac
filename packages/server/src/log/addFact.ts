import type { Concept, FactSet, Provenance } from '@geflecht/domain'
import type { AnyRow, Column, Columns } from '../fact/column.ts'
import { conceptNames, concepts } from '../fact/concepts.ts'
import { columnName } from '../fact/columnNames.ts'
import type { Draft } from './draft.ts'
import { idOf as idOfFact } from './lookup.ts'
import { Refused } from './refusal.ts'

export type FactOf<C extends Concept> = FactSet[C][number]

/** Facts speak of each other by key, rows by id: finds the id, whatever the concept where any is meant. */
const idOf = (draft: Draft, about: string, column: Column, key: string, name: string): number => {
  const among = column.of === null ? conceptNames : [column.of as Concept]
  for (const concept of among) {
    const id = draft.idOfKey(concept, key)
    if (id !== null) return id
  }
  throw Refused.because(about, {
    en: `It refers to ${key}, which is not there.`,
    de: `${columnName(name)} verweist auf etwas, das es nicht gibt.`,
    field: name,
  })
}

const storedValue = (draft: Draft, about: string, column: Column, value: unknown, name: string): unknown => {
  if (value === null || value === undefined) return null
  if (column.kind === 'text' && typeof value === 'string') return value.trim() || (column.optional ? null : '')
  if (column.kind === 'ref') return idOf(draft, about, column, value as string, name)
  if (column.kind === 'refs') return (value as readonly string[]).map((key) => idOf(draft, about, column, key, name))
  return value
}

/** The columns of a fact that speaks by key, as they are stored. */
const fieldsOf = (draft: Draft, concept: Concept, fact: Record<string, unknown> & { key: string }): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(concepts[concept] as Columns).map(([name, column]) => [name, storedValue(draft, fact.key, column, fact[name], name)]),
  )

/** Changes fields of the fact with this key; others are named by key. Fields that are left out stay as they are, lists given as null are emptied. */
export const amendFact = <C extends Concept>(draft: Draft, concept: C, key: string, changes: Partial<FactOf<C>>): void => {
  const columns = concepts[concept] as Columns
  const told = Object.entries(changes).filter(([, value]) => value !== undefined)
  const empty = (name: string) => (['refs', 'terms'].includes(columns[name]!.kind) ? [] : null)
  const fields = Object.fromEntries(
    told.map(([name, value]) => [name, storedValue(draft, key, columns[name]!, value ?? empty(name), name)]),
  )
  draft.amend(concept, idOfFact(draft, concept, key), fields as never)
}

/** Adds a fact with what it rests on. */
export const addFact = <C extends Concept>(draft: Draft, concept: C, fact: FactOf<C>): number => {
  const id = draft.add(concept, fact.key, fieldsOf(draft, concept, fact as never) as never)
  restOn(draft, fact.key, id, provenanceOf(fact))
  return id
}

/** Adds the fact or brings the one with its key up to it; says what that took. */
export const bringFact = <C extends Concept>(draft: Draft, concept: C, fact: FactOf<C>): 'added' | 'changed' | 'unchanged' => {
  const id = draft.idOfKey(concept, fact.key)
  if (id === null || draft.get(concept, id) === null) {
    addFact(draft, concept, fact)
    return 'added'
  }
  const fields = fieldsOf(draft, concept, fact as never)
  const stored = draft.get(concept, id) as unknown as AnyRow
  const differs = Object.keys(fields).some((name) => !isSame(fields[name], stored[name]))
  if (differs) draft.amend(concept, id, fields as never)
  return restOn(draft, fact.key, id, provenanceOf(fact)) || differs ? 'changed' : 'unchanged'
}

/** Most values are no lists. */
const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && a !== null && JSON.stringify(a) === JSON.stringify(b))

const provenanceOf = (fact: object): readonly Provenance[] => (fact as { provenance?: readonly Provenance[] }).provenance ?? []

/** Makes a fact rest on exactly these; true when that changes anything. */
export const restOn = (draft: Draft, key: string, fact: number, provenance: readonly Provenance[]): boolean => {
  const stored = [...draft.referring('provenance', 'fact', fact)].sort((a, b) => a.id - b.id)
  let changed = false
  provenance.forEach(({ source, confidence, statement, lastConfirmedOn }, n) => {
    const fields = { fact, source: idOf(draft, key, concepts.provenance.source, source, 'source'), confidence, statement, lastConfirmedOn }
    const old = stored[n]
    if (!old) draft.add('provenance', `prv.${fact}.${n + 1}`, fields)
    else if (Object.entries(fields).some(([name, value]) => old[name as keyof typeof fields] !== value))
      draft.amend('provenance', old.id, fields)
    else return
    changed = true
  })
  for (const old of stored.slice(provenance.length)) {
    draft.remove('provenance', old.id)
    changed = true
  }
  return changed
}
