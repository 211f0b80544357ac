import {
  compareKeys,
  deniedTies,
  dutyShares,
  exactSteps,
  MeasuredGraph,
  measuredInstitutions,
  measureFacts,
  type MeasureFacts,
  withStatements,
} from '@geflecht/analysis'
import type { Day, TieKind } from '@geflecht/domain'
import { LRUCache } from 'lru-cache'
import { keyedFact } from '../atlas/keyedFact.ts'
import { perRevision } from '../atlas/perRevision.ts'
import { situationOfNetwork } from '../atlas/situation.ts'
import { View } from '../atlas/view.ts'
import { situationSeen, tiesInNetwork } from '../cooperation/index.ts'
import { badInput } from '../graphql/fault.ts'
import { circleIn, Network } from '../network/index.ts'
import { refuseTooManyInstitutions } from './mostInstitutions.ts'

/** With directions the ways are always searched from every institution; at most so many steps along ties, some seconds. */
const mostDirectedSteps = 300_000_000

/** At most so many nodes and edges of measured graphs are kept for one Atlas. */
const mostKept = 2_000_000

/** Which ties a network is measured over, whether their direction counts, and with what they are compared. */
export interface MeasuredTies {
  kinds: readonly TieKind[]
  directed: boolean
  compared: { kinds: readonly TieKind[]; asOf: Day | null } | null
}

/** What a network is measured over. */
export interface MeasuredNetwork {
  /** The keys of its circle are the nodes of the graph. They stand by key, so that no name changes what a seeded search finds. */
  institutions: readonly string[]
  measured: MeasuredGraph
}

const sizeOf = ({ measured }: MeasuredNetwork): number => 1 + measured.nodeCount + measured.facts.from.length
const kept = perRevision(() => new LRUCache<string, MeasuredNetwork>({ maxSize: mostKept, sizeCalculation: sizeOf }))

const named = (kinds: readonly TieKind[]): string => [...new Set(kinds)].sort().join()

/** The graph over which a network is measured as a whole: its figures are the same for everybody who may see them. */
export const measuredNetworkOf = ({ view, row }: Network, asked: MeasuredTies): MeasuredNetwork =>
  measuredAsSeen(new Network(view.whole, row), asked)

/**
 * The same over the ties of which the viewer may know: what is told of single institutions or groups of them would give away whom a hidden tie
 * joins. Cut once per revision, day and asked ties, for all from whom none of these is hidden; else for each viewer.
 */
export const measuredAsSeen = (network: Network, asked: MeasuredTies): MeasuredNetwork => {
  const { view, row } = network
  const known = kept(view.atlas)
  const against = asked.compared ? `${asked.compared.asOf} ${named(asked.compared.kinds)}` : ''
  const key = `${view.asOf} ${row} ${named(asked.kinds)} ${asked.directed} ${against} ${whoseTies(network, asked)}`
  const cut = known.get(key) ?? cutOf(network, asked)
  known.set(key, cut)
  return cut
}

/** For whom the ties are cut: one name for all from whom nothing is hidden. */
const whoseTies = ({ view, row }: Network, { kinds }: MeasuredTies): string =>
  situationSeen(view, row, kinds) === situationOfNetwork(view, row) ? '' : `${view.today} ${JSON.stringify(view.viewer.grants)}`

const cutOf = (network: Network, asked: MeasuredTies): MeasuredNetwork => {
  if (asked.directed) {
    const { institutions, measured } = measuredAsSeen(network, { ...asked, directed: false })
    return { institutions, measured: measured.withDirections() }
  }
  refuseTooManyInstitutions(circleIn(network, 'CIRCLE').institutions.length)
  const { institutions, facts } = factsOf(network, asked)
  return { institutions, measured: new MeasuredGraph(facts) }
}

const factsOf = (network: Network, { kinds, compared }: MeasuredTies): { institutions: readonly string[]; facts: MeasureFacts } => {
  const { ties } = tiesInNetwork(network, kinds)
  const { institutions } = circleIn(new Network(network.view.whole, network.row), 'CIRCLE')
  const keys = institutions.map(({ key }) => key).toSorted(compareKeys)
  if (keys.length === 0) return { institutions: keys, facts: measureFacts([], []) }
  const situation = situationOfNetwork(network.view, network.row)
  const fact = keyedFact(network.view.atlas, 'network', network.row)
  const standing = new Map(measuredInstitutions(situation, fact).map((one) => [one.key, one]))
  const facts = measureFacts(
    keys.map((key) => standing.get(key) ?? key),
    withStatements(situation, ties),
    {
      kinds,
      denied: deniedTies(situation, fact, kinds),
      duties: dutyShares(situation, fact),
      compared: compared && pictureOf(network, compared),
    },
  )
  return { institutions: keys, facts }
}

/** The same network on another day or by other ties. */
const pictureOf = (network: Network, { kinds, asOf }: NonNullable<MeasuredTies['compared']>) => {
  const { atlas, viewer, today } = network.view
  const view = new View(atlas, asOf ?? network.view.asOf, viewer, today).whole
  const { institutions, ties } = tiesInNetwork(new Network(view, network.row), kinds)
  return { institutions: institutions.map(({ key }) => key), ties }
}

/** Without directions a network that is too large for all is searched from some; with them there is no such way out. */
export const refuseTooManySteps = ({ directed, arcs, nodeCount }: MeasuredGraph): void => {
  const found = directed ? exactSteps(arcs) : 0
  if (found <= mostDirectedSteps) return
  throw badInput(
    `The shortest ways along the directed ties between ${nodeCount} institutions take ${found} steps to find; ${mostDirectedSteps} are made at most.`,
    'Ask without directions, for fewer kinds of ties, or leave out what rests on shortest ways: betweenness, closeness, betweennessCentralization, diameter and meanDistance.',
    { limit: { name: 'steps', allowed: mostDirectedSteps, found } },
  )
}
