import { edgesBetween, shortestPath } from '@geflecht/analysis'
import type { TieKind } from '@geflecht/domain'
import { Agreement } from '../agreement/index.ts'
import type { View } from '../atlas/view.ts'
import { Cooperation, TieKindEnum } from '../cooperation/index.ts'
import { Moment, type RequestContext, seen } from '../graphql/context.ts'
import { badInput } from '../graphql/fault.ts'
import { asks, inContext, root, takes, takesAll } from '../graphql/field.ts'
import type { Recorded } from '../graphql/recorded.ts'
import type { Subject } from '../graphql/subject.ts'
import { Handover } from '../handover/index.ts'
import { Institution } from '../institution/index.ts'
import { Meeting, Participation } from '../meeting/index.ts'
import { Membership, Network } from '../network/index.ts'
import { institutionsAt, PathEnd } from './pathEnd.ts'
import { type PathGraph, pathGraphOf } from './pathGraph.ts'
import { Path, type PathStep, PathTie } from './path.type.ts'
import { findPathPolicy } from './path.policy.ts'

@root()
export class PathResolver {
  @asks(
    () => Path,
    findPathPolicy,
    'The shortest chain of documented ties from one place to another; null when none is documented. Shared membership and attendance go through the network or meeting, so they take two steps; hand-overs lead from giver to taker only.',
    {
      nullable: true,
    },
  )
  path(
    @takes('from', () => PathEnd, 'Where it begins.') from: PathEnd,
    @takes('to', () => PathEnd, 'Where it ends.') to: PathEnd,
    @takes('ties', () => [TieKindEnum], 'Over which kinds of ties it may lead; at least one.') ties: TieKind[],
    @takesAll(() => Moment) moment: Moment,
    @inContext() context: RequestContext,
  ) {
    if (ties.length === 0) throw badInput('No kind of tie is given.', 'Name at least one, for example COOPERATION.', { argument: 'ties' })
    return seen(context, moment, (view) => pathBetween(view, from, to, ties))
  }
}

const pathBetween = (view: View, from: PathEnd, to: PathEnd, ties: readonly TieKind[]): Path | null => {
  const whole = pathGraphOf(view, ties)
  const found = shortestPath(whole.graph, institutionsAt(view, 'from', from), institutionsAt(view, 'to', to))
  if (!found) return null
  const nodes = Array.from(found.nodes, (ordinal) => nodeAt(view, whole, ordinal))
  const steps = Array.from(found.edges, (edge, i): PathStep => {
    const [from, to] = [found.nodes[i]!, found.nodes[i + 1]!]
    const ties = edgesBetween(whole.graph, from, to).map((each) => tieOfEdge(view, whole.factOf(each)))
    return { from: nodes[i]!, to: nodes[i + 1]!, tie: tieOfEdge(view, whole.factOf(edge)), ties }
  })
  return { length: steps.length, from: nodes[0]!, to: nodes.at(-1)!, steps }
}

const nodeAt = (view: View, { networksFrom, meetingsFrom }: PathGraph, ordinal: number): Subject => {
  if (ordinal >= meetingsFrom) return new Meeting(view, ordinal - meetingsFrom)
  return ordinal >= networksFrom ? new Network(view, ordinal - networksFrom) : new Institution(view, ordinal)
}

const tieOfEdge = (view: View, { kind, row }: ReturnType<PathGraph['factOf']>): PathTie => {
  const fact = factBehind[kind](view, row)
  return new PathTie(kind, fact, fact instanceof Cooperation ? fact : { level: null, confirmed: kind === 'AGREEMENT' })
}

/** The facts on which the steps of each kind rest. */
const factBehind: Record<TieKind, (view: View, row: number) => Recorded> = {
  COOPERATION: (view, row) => new Cooperation(view, row),
  AGREEMENT: (view, row) => new Agreement(view, row),
  HANDOVER: (view, row) => new Handover(view, row),
  CO_MEMBERSHIP: (view, row) => new Membership(view, row),
  CO_ATTENDANCE: (view, row) => new Participation(view, row),
}
