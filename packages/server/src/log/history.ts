import type { ChangeLog } from '../atlas/knownAt.ts'
import type { Database } from '../storage/database.ts'
import type { Revision } from './change.ts'
import { type Remains, removedRows, revisionAt, revisionsSince } from './changeLog.ts'
import type { Writer } from './writer.ts'

/** The recorded past, and what is added to it. */
export interface History extends ChangeLog {
  /** All revisions after `since` up to `until`, in order and whole. */
  revisionsBetween(since: number, until: number): AsyncIterable<Revision>
  /** The last row of each of these facts that was removed. */
  removed(facts: readonly number[]): Promise<ReadonlyMap<number, Remains>>
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
  follow: (listener) => writer.follow(listener),
  advance: () => writer.advance(),
})
