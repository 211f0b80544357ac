import { networkTies, pairsToProject, type Tie } from '@geflecht/analysis'
import type { TieKind } from '@geflecht/domain'
import { keyedFact } from '../atlas/keyedFact.ts'
import { badInput } from '../graphql/fault.ts'
import type { Institution } from '../institution/index.ts'
import { circleIn, type Network } from '../network/index.ts'
import { situationSeen } from './situationSeen.ts'

/** So many pairs that share a membership or a meeting are looked at; a meeting of a thousand has half a million. */
const mostPairs = 250_000

/**
 * The circle of a network, by name, and the ties of the asked kinds in it, found in what the viewer may know of; both empty when the network is not there on the day.
 * Refused before anything is projected when shared memberships and meetings would give too many pairs.
 */
export const tiesInNetwork = (network: Network, kinds: readonly TieKind[]): { institutions: Institution[]; ties: readonly Tie[] } => {
  const { institutions } = circleIn(network, 'CIRCLE')
  if (institutions.length === 0) return { institutions, ties: [] }
  const situation = situationSeen(network.view, network.row, kinds)
  const fact = keyedFact(network.view.atlas, 'network', network.row)
  refuseTooMany(pairsToProject(situation, fact, kinds))
  return { institutions, ties: networkTies(situation, fact, kinds) }
}

const refuseTooMany = (found: number): void => {
  if (found <= mostPairs) return
  throw badInput(
    `Shared memberships and meetings give ${found} pairs of institutions; ${mostPairs} can be looked at at once.`,
    'Leave out CO_MEMBERSHIP and CO_ATTENDANCE, or ask for a smaller network.',
    { limit: { name: 'pairs', allowed: mostPairs, found } },
  )
}
