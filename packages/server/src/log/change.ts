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
