import type { AnyRow } from '../fact/column.ts'
import type { ConceptName } from '../fact/concepts.ts'

/** What happened to one fact in one revision: `before` is null for an added fact, `after` for a removed one. */
export interface Change {
  /** Position within its revision, from 0. */
  seq: number
  concept: ConceptName
  fact: number
  key: string
  before: AnyRow | null
  after: AnyRow | null
}

/** One committed write: who made it when, through which command, and what it did; `at` is ISO 8601 in UTC. */
export interface Revision {
  number: number
  at: string
  actor: string
  command: string
  /** What it came through: the web interface, a token, an import; empty for the program itself. */
  through: string
  /** The revision that it takes back, or null. */
  undoes: number | null
  changes: readonly Change[]
}
