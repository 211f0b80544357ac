import type { Atlas } from './atlas/atlas.ts'
import { rebuildAtlas } from './atlas/rebuild.ts'
import { invariants } from './invariants.ts'
import { followOthers } from './log/follow.ts'
import { type History, historyOf } from './log/history.ts'
import { Writer } from './log/writer.ts'
import { type Database, openDatabase, type Place } from './storage/database.ts'

/** Everything that keeps the truth, opened together: tables, log, Atlas, and the one way to write. */
export interface Store {
  readonly database: Database
  readonly atlas: Atlas
  readonly writer: Writer
  readonly log: History
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
    log: historyOf(database, writer),
    async close() {
      await stopFollowing()
      await writer.idle()
      await database.close()
    },
  }
}
