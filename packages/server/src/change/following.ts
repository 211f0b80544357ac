import type { RequestContext } from '../graphql/context.ts'
import { badInput, notFound } from '../graphql/fault.ts'

/** Id of the network with this key, whatever the day; null when none is asked for. */
export const networkAsked = ({ atlas }: RequestContext, key: string | null | undefined): number | null => {
  if (key == null) return null
  const id = atlas.idOfKey('network', key)
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

/** What a subscriber asked to be told: changes that concern a network, beginning after a revision (null: from now on). */
export class Following implements AsyncIterable<never> {
  constructor(
    readonly network: number,
    readonly since: number | null,
  ) {}

  /** Changes are broadcast, each executed once for all who asked the same; nobody pulls them one by one. */
  [Symbol.asyncIterator](): AsyncIterator<never> {
    throw new Error('Changes are broadcast, not iterated')
  }
}
