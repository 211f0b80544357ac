import { type RequestContext, seenToday } from '../graphql/context.ts'
import { awayTooLong, badInput, notFound } from '../graphql/fault.ts'
import type { Telling } from './telling.ts'

/** Id of the network with this key that the viewer sees, whatever the day; null when none is asked for. */
export const networkAsked = (context: RequestContext, key: string | null | undefined): number | null => {
  if (key == null) return null
  const row = seenToday(context).rowOfKey('network', key)
  const id = row < 0 ? null : context.atlas.tables.network.id.at(row)
  if (id === null) throw notFound('network with the key', key, 'Keys of networks begin with “net.”; the field networks lists them.')
  return id
}

/** Refuses a revision that cannot have been given by these data; waits for one that another server has written. */
export const knownRevision = async ({ atlas, changes }: RequestContext, since: number): Promise<void> => {
  if (since > atlas.revision) await changes.log.advance()
  if (since >= 0 && since <= atlas.revision) return
  throw badInput(
    `since is ${since}; revisions run from 0 to ${atlas.revision}.`,
    'If an earlier answer gave it, the data have been set back since: load everything anew and go on from its revision.',
    { argument: 'since' },
  )
}

/** More than this is not told live to one who was away: loading anew is sooner done. */
const mostMissed = { revisions: 10_000, changes: 50_000 }

/** @throws the fault RELOAD when more has happened since than is worth being told one by one. */
export const withinReach = async ({ atlas, changes }: RequestContext, since: number): Promise<void> => {
  const { revision } = atlas
  if (revision - since > mostMissed.revisions) throw awayTooLong(revision)
  // Each revision has at least one change; only many that do much are worth counting.
  if ((await changes.log.countSince(since, mostMissed.changes + 1)) > mostMissed.changes) throw awayTooLong(revision)
}

/** What a subscriber asked to be told: changes that concern a network, beginning after a revision (null: from now on). */
export class Following implements AsyncIterable<never> {
  constructor(
    readonly network: number,
    readonly since: number | null,
    /** Which changes the subscriber may be told. */
    readonly tells: Telling,
  ) {}

  /** Changes are broadcast, each executed once for all who asked the same; nobody pulls them one by one. */
  [Symbol.asyncIterator](): AsyncIterator<never> {
    throw new Error('Changes are broadcast, not iterated')
  }
}
