import { shortestPath } from '@geflecht/analysis'
import type { TieKind } from '@geflecht/domain'
import type { View } from '../atlas/view.ts'
import { Cooperation, TieKindEnum } from '../cooperation/index.ts'
import { Moment, type RequestContext, seen } from '../graphql/context.ts'
import { badInput } from '../graphql/fault.ts'
import { asks, inContext, root, takes, takesAll } from '../graphql/field.ts'
import type { Subject } from '../graphql/subject.ts'
import { Institution } from '../institution/index.ts'
import { Meeting } from '../meeting/index.ts'
import { Network } from '../network/index.ts'
import { institutionsAt, PathEnd } from './pathEnd.ts'
import { type PathGraph, pathGraphOf } from './pathGraph.ts'
import { Path, type PathTie } from './path.type.ts'
import { pathPolicy } from './path.policy.ts'

@root()
export class PathResolver {
  @asks(
    () => Path,
    pathPolicy,
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
  const steps = Array.from(found.edges, (edge, i) => ({ from: nodes[i]!, to: nodes[i + 1]!, tie: tieOfEdge(view, whole.factOf(edge)) }))
  return { length: steps.length, steps }
}

const nodeAt = (view: View, { networksFrom, meetingsFrom }: PathGraph, ordinal: number): Subject => {
  if (ordinal >= meetingsFrom) return new Meeting(view, ordinal - meetingsFrom)
  return ordinal >= networksFrom ? new Network(view, ordinal - networksFrom) : new Institution(view, ordinal)
}

const tieOfEdge = (view: View, { kind, row }: ReturnType<PathGraph['factOf']>): PathTie => {
  if (kind !== 'COOPERATION') return { kind, key: keyOfFact[kind](view).at(row), level: null, confirmed: kind === 'AGREEMENT' }
  const { key, level, confirmed } = new Cooperation(view, row)
  return { kind, key, level, confirmed }
}

/** Where the facts stand on which the steps of each kind rest. */
const keyOfFact: Record<Exclude<TieKind, 'COOPERATION'>, (view: View) => { at(row: number): string }> = {
  AGREEMENT: ({ atlas }) => atlas.tables.agreement.key,
  HANDOVER: ({ atlas }) => atlas.tables.handover.key,
  CO_MEMBERSHIP: ({ atlas }) => atlas.tables.membership.key,
  CO_ATTENDANCE: ({ atlas }) => atlas.tables.participation.key,
}
