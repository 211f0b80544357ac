import { Int } from 'type-graphql'
import { Moment, type RequestContext, seen } from '../graphql/context.ts'
import { badInput } from '../graphql/fault.ts'
import { asks, inContext, root, takes, takesAll } from '../graphql/field.ts'
import { open } from '../graphql/policy.ts'
import { groupNamed } from './groupKey.ts'
import { WholeGraph } from './whole.type.ts'
import { wholeFactsSeen } from './wholeFactsSeen.ts'
import { directedKinds } from './wholeTies.ts'

/** So many institutions and lines a browser draws; of more nobody could tell one from another. */
const mostDrawn = 150_000
/** So many groups are opened at once. */
const mostOpen = 100

@root()
export class WholeResolver {
  @asks(
    () => WholeGraph,
    open,
    'All institutions of which you may know on a day, across all networks, and the ties between them: for a picture or another program. Where there are more than `atMost`, they are gathered into groups.',
  )
  whole(
    @takes(
      'atMost',
      () => Int,
      'How many institutions and lines there may be at most, up to 150,000. Where there would be more, the institutions of a sector in a Kreis or kreisfreie Stadt stand as one, where those are too many all of a Kreis or kreisfreie Stadt, however many those are.',
      { nullable: true, defaultValue: 2000 },
    )
    atMost: number | null,
    @takes(
      'open',
      () => [String],
      'Keys of groups that are opened all the same: a territory stands as its sectors then, a sector as its institutions. At most 100; who is not gathered is not changed by it.',
      { nullable: true },
    )
    opened: string[] | null,
    @takesAll(() => Moment) moment: Moment,
    @inContext() context: RequestContext,
  ) {
    const most = atMost ?? 2000
    if (most < 0 || most > mostDrawn) throw badInput(`atMost is ${most}.`, `It has to be from 0 to ${mostDrawn}.`, { argument: 'atMost' })
    if ((opened?.length ?? 0) > mostOpen)
      throw badInput(`${opened!.length} groups are to be opened; ${mostOpen} can be at once.`, 'Ask for a larger `atMost` instead.', {
        argument: 'open',
        limit: { name: 'groups', allowed: mostOpen, found: opened!.length },
      })
    return seen(context, moment, (view) => {
      const facts = wholeFactsSeen(view)
      const open = (opened ?? []).flatMap((key) => groupNamed(facts, key))
      return new WholeGraph(facts, view.atlas.revision, { atMost: most, open, directed: directedKinds })
    })
  }
}
