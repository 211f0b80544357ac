import { LRUCache } from 'lru-cache'
import type { Change } from '../log/change.ts'
import { Atlas } from './atlas.ts'
import type { Beginnings } from './checkpoints.ts'

/** The recorded past. */
export interface ChangeLog {
  /** The last revision committed until an instant (ISO 8601); 0 before the first. */
  revisionAt(at: string): Promise<number>
  /** All revisions after `since` up to `until`, in order and whole. */
  revisionsBetween(since: number, until: number): AsyncIterable<{ number: number; changes: readonly Change[] }>
}

/** Asked for more moments of the past at once than can be replayed. */
export class TooManyPasts extends Error {
  override name = 'TooManyPasts'
}

/** How many replays may wait for each other; each needs the memory of a whole Atlas. */
const mostWaiting = 4

/**
 * The Atlas as it was known at an instant, replayed from the log, one after another, from the nearest of the beginnings on. The latest replays are kept, and one that a later
 * question needs anyway is not replayed twice: two questions about the same revision wait for the same replay.
 */
export const replaying = (
  log: ChangeLog,
  present: () => Atlas,
  beginnings: Beginnings | null = null,
  kept = 3,
): ((at: string) => Promise<Atlas>) => {
  const replays = new LRUCache<number, Promise<Atlas>>({ max: kept })
  let turn: Promise<unknown> = Promise.resolve()
  let waiting = 0
  const replayedTo = async (revision: number): Promise<Atlas> => {
    const atlas = (await beginnings?.before(revision)) ?? new Atlas()
    atlas.seal = present().seal
    atlas.later = present
    for await (const { number, changes } of log.revisionsBetween(atlas.revision, revision)) atlas.apply(number, changes)
    return atlas
  }
  const inTurn = (revision: number): Promise<Atlas> => {
    if (waiting >= mostWaiting) throw new TooManyPasts()
    waiting++
    const replay = turn.then(() => replayedTo(revision)).finally(() => waiting--)
    turn = replay.catch(() => {})
    return replay
  }
  return async (at) => {
    const revision = await log.revisionAt(at)
    if (revision >= present().revision) return present()
    const known = replays.get(revision) ?? inTurn(revision)
    replays.set(revision, known)
    known.catch(() => replays.delete(revision))
    return known
  }
}
