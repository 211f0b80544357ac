import type { AnyRow } from '../fact/column.ts'
import type { ConceptName } from '../fact/concepts.ts'
import type { Change } from '../log/change.ts'

/** The facts as they stand now. */
export interface Present {
  fact(id: number): AnyRow | null
  idOfKey(concept: ConceptName, key: string): number | null
  /** Every fact that refers to this one. */
  usersOf(concept: ConceptName, fact: number): Iterable<User>
  /** Whether a fact was only written down by the program because of what it refers to: then it goes with that. */
  followsFrom(user: User): boolean
}

/** A fact that refers to another one. */
interface User {
  concept: ConceptName
  row: AnyRow
}

/** A later change of the same facts that still weighs, and who made it. */
export interface Later extends Pick<Change, 'fact' | 'before' | 'after'> {
  revision: number
  actor: string
}

/** What one fact becomes when a revision is taken back; null: it goes. */
export interface Step {
  concept: ConceptName
  fact: number
  before: AnyRow | null
  after: AnyRow | null
}

/** What stands against taking a revision back. */
export interface Obstacle {
  /** CHANGED: the same field was changed since. GONE: the fact was removed since. USED: another fact refers to it. TAKEN: its key is in use. */
  why: 'CHANGED' | 'GONE' | 'USED' | 'TAKEN'
  concept: ConceptName
  fact: number
  key: string
  /** The field, where it is one. */
  column: string | null
  /** What is built on it: a later change, or a fact that refers to it. */
  by: { revision: number; actor: string } | { concept: ConceptName; key: string } | null
}

export interface TakingBack {
  steps: readonly Step[]
  obstacles: readonly Obstacle[]
}

const head = ['id', 'key', 'version']

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/** Columns in which two states of a fact differ. */
export const differingColumns = (one: AnyRow, other: AnyRow): string[] =>
  Object.keys(other).filter((column) => !head.includes(column) && !same(one[column], other[column]))

/**
 * What has to be done to take back what a revision did. A fact that it added goes, unless something refers to it; one that it removed
 * comes back under its id; of one that it changed each field goes back, if nobody has changed that field since. All of it or nothing.
 * A source that has come to be cited elsewhere stays.
 */
export const takeBack = (changes: readonly Change[], later: readonly Later[], present: Present): TakingBack => {
  const steps: Step[] = []
  const obstacles: Obstacle[] = []
  const going = new Set(changes.filter(({ before }) => before === null).map(({ fact }) => fact))
  for (const change of changes) {
    const { concept, fact, key, before, after } = change
    const now = present.fact(fact)
    const against = (why: Obstacle['why'], column: string | null, by: Obstacle['by']) =>
      obstacles.push({ why, concept, fact, key, column, by })
    if (before === null) {
      if (now === null) continue
      const users = [...present.usersOf(concept, fact)].filter(({ row }) => !going.has(row.id))
      for (const { concept, row } of users.filter((one) => present.followsFrom(one))) {
        going.add(row.id)
        steps.push({ concept, fact: row.id, before: row, after: null })
      }
      const user = users.find(({ row }) => !going.has(row.id))
      if (user && concept === 'source') continue
      if (user) against('USED', null, { concept: user.concept, key: user.row.key })
      for (const column of differingColumns(after!, now)) against('CHANGED', column, latest(later, fact, column))
      for (const column of rewritten(later, fact, now)) against('CHANGED', column, latest(later, fact, column))
      steps.push({ concept, fact, before: now, after: null })
    } else if (after === null) {
      if (now !== null) against('CHANGED', null, latest(later, fact, null))
      else if (present.idOfKey(concept, key) !== null) against('TAKEN', null, null)
      else steps.push({ concept, fact, before: null, after: before })
    } else if (now === null) against('GONE', null, latest(later, fact, null))
    else {
      const columns = differingColumns(before, after)
      const built = columns.filter((column) => !same(now[column], after[column]) || latest(later, fact, column) !== null)
      for (const column of built) against('CHANGED', column, latest(later, fact, column))
      const back = Object.fromEntries(columns.map((column) => [column, before[column]]))
      if (columns.length > 0) steps.push({ concept, fact, before: now, after: { ...now, ...back } })
    }
  }
  return { steps, obstacles: obstacles.filter(isFirst) }
}

/** The last change of a field of a fact, or of the fact as a whole. */
const latest = (later: readonly Later[], fact: number, column: string | null): Later | null =>
  later.findLast((one) => one.fact === fact && (column === null || !same(one.before?.[column], one.after?.[column]))) ?? null

/** Fields that were changed since and back again: somebody has stood by what they hold now. */
const rewritten = (later: readonly Later[], fact: number, now: AnyRow): string[] =>
  Object.keys(now).filter((column) => !head.includes(column) && latest(later, fact, column) !== null)

const isFirst = (one: Obstacle, at: number, all: readonly Obstacle[]): boolean =>
  all.findIndex(({ why, fact, column }) => why === one.why && fact === one.fact && column === one.column) === at
