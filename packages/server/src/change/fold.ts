import type { AnyRow, Columns } from '../fact/column.ts'
import { type ConceptName, conceptNames, concepts } from '../fact/concepts.ts'
import { isShown } from '../graphql/subject.ts'
import type { Change, Revision } from '../log/change.ts'
import { fieldOfColumn, wholesOf } from './schemaWords.ts'

export type ChangeKind = 'ADDED' | 'CHANGED' | 'ENDED' | 'REMOVED'

/** What one revision did to one fact, as clients see facts. */
export interface FoldedChange {
  /** Place in the revision: the logged change that it stands for, then 0 for itself, 1 … for wholes of which it is a part. */
  place: readonly [seq: number, ofWhole: number]
  kind: ChangeKind
  concept: ConceptName
  fact: number
  key: string
  /** Fields of the schema that changed, sorted; empty when the fact came or went as a whole. */
  fields: readonly string[]
  /** What the fact referred to before and after, without its other columns; empty when told of a whole because of a part. */
  links: readonly AnyRow[]
}

export interface FoldedRevision extends Omit<Revision, 'changes'> {
  changes: readonly FoldedChange[]
}

/** What is known of a fact that a change leads to. */
export type FactFinder = (id: number) => { concept: ConceptName; row: AnyRow } | undefined

const linkColumns = Object.fromEntries(
  conceptNames.map((concept) => [
    concept,
    Object.entries(concepts[concept] as Columns).flatMap(([name, { kind }]) => (kind === 'ref' || kind === 'refs' ? [name] : [])),
  ]),
) as Record<ConceptName, string[]>

const linksOf = (concept: ConceptName, row: AnyRow | null): AnyRow[] =>
  row === null ? [] : [{ id: row.id, key: row.key, version: row.version, ...pick(row, linkColumns[concept]) }]

const pick = (row: AnyRow, names: readonly string[]) => Object.fromEntries(names.map((name) => [name, row[name]]))

const differs = (before: AnyRow, after: AnyRow, column: string): boolean =>
  JSON.stringify(before[column] ?? null) !== JSON.stringify(after[column] ?? null)

/** It has been given an end, or a nearer one, by its term, by notice, or by its status. */
const hasEnded = (before: AnyRow, after: AnyRow): boolean => {
  const given = (column: string) => after[column] != null && before[column] == null
  return given('validTo') || given('terminatedOn') || given('closedOn') || (after.status === 'ENDED' && before.status !== 'ENDED')
}

export const kindOf = ({ before, after }: Pick<Change, 'before' | 'after'>): ChangeKind => {
  if (before === null) return 'ADDED'
  if (after === null) return 'REMOVED'
  return hasEnded(before, after) ? 'ENDED' : 'CHANGED'
}

const fieldsOf = ({ concept, before, after }: Change): Set<string> => {
  if (before === null || after === null) return new Set()
  const changed = Object.keys(concepts[concept]).filter((column) => differs(before, after, column))
  return new Set(changed.map((column) => fieldOfColumn(concept, column)).filter((field) => field !== null))
}

/** Wholes of which a logged change is a part, each with the field that shows the part. */
export const wholesTouched = ({ concept, before, after }: Change): { whole: number; field: string }[] =>
  (wholesOf[concept] ?? []).flatMap(({ column, field }) =>
    [...new Set([before?.[column], after?.[column]])].filter((id) => typeof id === 'number').map((id) => ({ whole: id as number, field })),
  )

/**
 * One revision as clients see it: one change per fact. A part's change counts as one of its whole, too; provenance counts as nothing else.
 * A whole that nobody knows any more, and facts that the schema does not show, are left out.
 */
export const folded = ({ changes, ...head }: Revision, find: FactFinder): FoldedRevision => {
  const told = new Map<number, FoldedChange & { fields: Set<string> | string[] }>()
  for (const change of changes) {
    if (change.concept === 'provenance') continue
    const { seq, concept, fact, key, before, after } = change
    const links = [...linksOf(concept, before), ...linksOf(concept, after)]
    told.set(fact, { place: [seq, 0], kind: kindOf(change), concept, fact, key, fields: fieldsOf(change), links } as never)
  }
  for (const change of changes) {
    for (const { whole, field } of wholesTouched(change)) {
      const known = told.get(whole) ?? ofWhole(change.seq, whole, find)
      if (!known) continue
      told.set(whole, known)
      if (known.kind === 'CHANGED' || known.kind === 'ENDED') (known.fields as unknown as Set<string>).add(field)
    }
  }
  const shown = [...told.values()].filter(({ concept }) => isShown(concept))
  const ordered = shown.sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1] || a.fact - b.fact)
  let last: readonly [number, number] = [-1, 0]
  const placed = ordered.map((change) => {
    const [seq, ofWhole] = change.place
    last = [seq, ofWhole === 0 ? 0 : last[0] === seq ? last[1] + 1 : 1]
    return { ...change, place: last, fields: [...change.fields].sort() }
  })
  return { ...head, changes: placed }
}

const ofWhole = (seq: number, fact: number, find: FactFinder) => {
  const found = find(fact)
  if (!found) return null
  const { concept, row } = found
  return { place: [seq, 1], kind: 'CHANGED', concept, fact, key: row.key, fields: new Set<string>(), links: linksOf(concept, row) } as never
}
