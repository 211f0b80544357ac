import type { ChangeLog } from '../atlas/knownAt.ts'
import type { Database } from '../storage/database.ts'
import type { Revision } from './change.ts'
import {
  changesIn,
  countSince,
  type DatedChange,
  type Head,
  latestOf,
  latestOfConcepts,
  latestOfFacts,
  type Remains,
  removedFrom,
  removedRows,
  revisionAt,
  revisionsSince,
} from './changeLog.ts'
import type { ConceptName } from '../fact/concepts.ts'
import type { Writer } from './writer.ts'

/** The recorded past, and what is added to it. */
export interface History extends ChangeLog {
  /** All revisions after `since` up to `until`, in order and whole. */
  revisionsBetween(since: number, until: number): AsyncIterable<Revision>
  /** The last row of each of these facts that was removed. */
  removed(facts: readonly number[]): Promise<ReadonlyMap<number, Remains>>
  /** How many changes were made after a revision; counted no further than `atMost`. */
  countSince(since: number, atMost: number): Promise<number>
  /** What was last done to these facts before a place in the log, the latest first. */
  latestOfFacts(facts: readonly number[], before: readonly [revision: number, seq: number], atMost: number): Promise<DatedChange[]>
  /** What was last done to facts of some concepts before a place in the log, the latest first, at most so much. */
  latestOfConcepts(of: readonly ConceptName[], before: readonly [revision: number, seq: number], atMost: number): Promise<DatedChange[]>
  /** What a revision did to some facts, and to what others of them rest on, the last first. */
  changesIn(revision: number, facts: readonly number[], resting: readonly number[]): Promise<DatedChange[]>
  /** Facts of a concept that were removed and named another one in this column. */
  removedFrom(concept: ConceptName, column: string, whole: number): Promise<number[]>
  /** The latest revisions of an actor and all that took them back, in order. */
  latestOf(actor: string, atMost: number): Promise<Head[]>
  /** Tells every revision that the Atlas takes in from now on, in order, whichever process wrote it; gives the function that ends this. */
  follow(listener: (revision: Revision) => void): () => void
  /** Takes in what other processes have committed; resolves when the Atlas has it. */
  advance(): Promise<void>
}

/** The history that a database keeps. */
export const historyOf = (database: Database, writer: Writer): History => ({
  revisionAt: (at) => revisionAt(database.em(), at),
  revisionsBetween: (since, until) => revisionsSince(database.em(), since, until),
  removed: (facts) => removedRows(database.em(), facts),
  countSince: (since, atMost) => countSince(database.em(), since, atMost),
  latestOfFacts: (facts, before, atMost) => latestOfFacts(database.em(), facts, before, atMost),
  latestOfConcepts: (of, before, atMost) => latestOfConcepts(database.em(), of, before, atMost),
  changesIn: (revision, facts, resting) => changesIn(database.em(), revision, facts, resting),
  removedFrom: (concept, column, whole) => removedFrom(database.em(), concept, column, whole),
  latestOf: (actor, atMost) => latestOf(database.em(), actor, atMost),
  follow: (listener) => writer.follow(listener),
  advance: () => writer.advance(),
})
