import { measuredGraph, type MeasuredGraph } from '@geflecht/analysis'
import type { TieKind } from '@geflecht/domain'
import { LRUCache } from 'lru-cache'
import { perRevision } from '../atlas/perRevision.ts'
import { tiesInNetwork } from '../cooperation/index.ts'
import { badInput } from '../graphql/fault.ts'
import { circleIn, type Network } from '../network/index.ts'

/** Bounded, not paged: whoever wants more narrows the question. */
const mostInstitutions = 5000

/** At most so many nodes and edges of measured graphs are kept for one Atlas. */
const mostKept = 2_000_000

/** What a network is measured over: the keys of its circle, by name, are the nodes of the graph. */
export interface MeasuredNetwork {
  institutions: readonly string[]
  measured: MeasuredGraph
}

const sizeOf = ({ measured }: MeasuredNetwork): number => 1 + measured.nodeCount + measured.edgeCount
const kept = perRevision(() => new LRUCache<string, MeasuredNetwork>({ maxSize: mostKept, sizeCalculation: sizeOf }))

/** The graph over which a network is measured, cut once per revision, day, viewer and kinds of ties. */
export const measuredNetworkOf = (network: Network, kinds: readonly TieKind[]): MeasuredNetwork => {
  const { view, row } = network
  const known = kept(view.atlas)
  const key = `${view.asOf} ${view.viewer.kind} ${row} ${[...new Set(kinds)].sort().join()}`
  const cut = known.get(key) ?? cutOf(network, kinds)
  known.set(key, cut)
  return cut
}

const cutOf = (network: Network, kinds: readonly TieKind[]): MeasuredNetwork => {
  refuseTooMany(circleIn(network, 'CIRCLE').institutions.length)
  const { institutions, ties } = tiesInNetwork(network, kinds)
  const keys = institutions.map(({ key }) => key)
  return { institutions: keys, measured: measuredGraph(keys, ties) }
}

const refuseTooMany = (found: number): void => {
  if (found <= mostInstitutions) return
  throw badInput(
    `The network has ${found} institutions in its circle; ${mostInstitutions} can be measured at once.`,
    'Measure the networks of smaller territories, one at a time.',
    { limit: { name: 'institutions', allowed: mostInstitutions, found } },
  )
}
