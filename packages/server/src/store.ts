import type { Atlas } from './atlas/atlas.ts'
import { type CheckpointLimits, Checkpoints } from './atlas/checkpoints.ts'
import { rebuildAtlas } from './atlas/rebuild.ts'
import { invariants } from './invariants.ts'
import { markOf } from './log/changeLog.ts'
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
  /** Uses and writes checkpoints in this folder from now on, so that the past is replayed from the nearest; closed with the store. */
  keepCheckpoints(folder: string, report: (bug: unknown) => void, limits?: CheckpointLimits): Promise<Checkpoints>
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
  const log = historyOf(database, writer)
  const kept: Checkpoints[] = []
  return {
    database,
    atlas,
    writer,
    log,
    async keepCheckpoints(folder, report, limits) {
      const checkpoints = await Checkpoints.keptIn(folder, { ...log, em: database.em, atlas, markOf }, report, limits)
      kept.push(checkpoints)
      return checkpoints
    },
    async close() {
      for (const checkpoints of kept) await checkpoints.close()
      await stopFollowing()
      await writer.idle()
      await database.close()
    },
  }
}
