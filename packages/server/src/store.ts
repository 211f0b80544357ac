import type { Atlas } from './atlas/atlas.ts'
import { rebuildAtlas } from './atlas/rebuild.ts'
import { invariants } from './invariants.ts'
import type { Change } from './log/change.ts'
import { revisionAt, revisionsSince } from './log/changeLog.ts'
import { followOthers } from './log/follow.ts'
import { Writer } from './log/writer.ts'
import { type Database, openDatabase, type Place } from './storage/database.ts'

/** Everything that keeps the truth, opened together: tables, log, Atlas, and the one way to write. */
export interface Store {
  readonly database: Database
  readonly atlas: Atlas
  readonly writer: Writer
  /** The log from its beginning to the last revision committed until an instant (ISO 8601). */
  revisionsUpTo(at: string): AsyncIterable<{ number: number; changes: readonly Change[] }>
  close(): Promise<void>
}

/**
 * Opens the store: migrates, builds the Atlas from the tables, follows other processes' writes.
 *
 * @throws StartFault when the folder or the database cannot be had.
 */
export const openStore = async (place: Place, clock: () => Date): Promise<Store> => {
  const database = await openDatabase(place)
  const atlas = await rebuildAtlas(database.em())
  const writer = new Writer(database, atlas, clock, invariants)
  const stopFollowing = 'url' in place ? await followOthers(place.url, writer) : async () => {}
  return {
    database,
    atlas,
    writer,
    async *revisionsUpTo(at) {
      const em = database.em()
      yield* revisionsSince(em, 0, await revisionAt(em, at))
    },
    async close() {
      await stopFollowing()
      await writer.idle()
      await database.close()
    },
  }
}
