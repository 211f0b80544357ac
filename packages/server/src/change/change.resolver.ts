import { Int } from 'type-graphql'
import { type RequestContext, seenToday } from '../graphql/context.ts'
import { badInput } from '../graphql/fault.ts'
import { hiddenInside } from '../graphql/guard.ts'
import { tellingOf } from './telling.ts'
import { asks, inContext, onRoot, root, takes, tells } from '../graphql/field.ts'
import { followPolicy } from './change.policy.ts'
import { Change, ChangeConnection } from './change.type.ts'
import { changesAfter, type ToldChange } from './changePage.ts'
import { concernRule } from './concern.ts'
import { Following, knownRevision, networkAsked, withinReach } from './following.ts'

const mostAtOnce = 100

/** Says what is followed; the socket broadcasts it. */
const following = async ({ network, since }: { network: string; since?: number | null }, context: RequestContext): Promise<Following> => {
  const { sight } = seenToday(context)
  if (!sight.rights.isSignedIn) throw hiddenInside(sight)
  if (since != null) {
    await knownRevision(context, since)
    await withinReach(context, since)
  }
  const id = networkAsked(context, network)!
  if (!sight.rights.looksInto(id)) throw hiddenInside(sight)
  return new Following(id, since ?? null, tellingOf(context.atlas, context.viewer, context.today, id))
}

@root()
export class ChangeResolver {
  @asks(
    () => ChangeConnection,
    followPolicy,
    `Everything that was written after a revision, for a client that was away: none twice, none missing. Facts are counted as clients see them. ${concernRule}`,
  )
  async changes(
    @takes('since', () => Int, 'The revision that the client knows; 0 for everything.') since: number,
    @takes('network', () => String, 'Key of the network that the changes shall concern; all changes when left out.', { nullable: true })
    network: string | null,
    @takes('first', () => Int, 'How many changes, 1 to 100.', { nullable: true }) first: number | null,
    @takes('after', () => String, 'Cursor after which to go on; the other arguments stay the same.', { nullable: true })
    after: string | null,
    @inContext() context: RequestContext,
  ): Promise<ChangeConnection> {
    if (first == null || first < 1 || first > mostAtOnce)
      throw badInput(`first is ${first ?? 'not given'}.`, `It has to be from 1 to ${mostAtOnce}.`, { argument: 'first' })
    const id = networkAsked(context, network)
    await knownRevision(context, since)
    const tells = tellingOf(context.atlas, context.viewer, context.today, id)
    const page = await changesAfter(context.changes, { since, network: id, first, after: after ?? null, tells })
    return new ChangeConnection(seenToday(context), page, since)
  }

  @tells(
    () => Change,
    followPolicy,
    `Changes that concern a network, as they are committed, in order; with \`since\` first everything after that revision, without a gap to what follows. Subscribe over a WebSocket at /graphql (graphql-transport-ws). A client that takes in too slowly is disconnected with code 4413 and resumes with \`since\`; one that missed more than 10,000 revisions or 50,000 changes is answered the error RELOAD with the \`revision\` from which to follow once it has loaded anew. ${concernRule}`,
    ({ args, context }) => following(args, context),
  )
  changed(
    @takes('network', () => String, 'Key of the network.') _network: string,
    @takes('since', () => Int, 'The last revision that the client has whole; from now on when left out.', { nullable: true })
    _since: number | null,
    @onRoot() told: ToldChange,
    @inContext() context: RequestContext,
  ): Change {
    return new Change(seenToday(context), told)
  }
}
