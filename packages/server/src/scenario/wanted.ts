import { gapsOfNetwork, type Situation, wantedTypes } from '@geflecht/analysis'
import { subtreeOf } from '../atlas/surroundings.ts'
import type { Network } from '../network/index.ts'
import { situationAround } from './assumed.ts'

/** So many of those who could join are looked at. */
const mostLookedAt = 60

/** A network's situation with those in its territory who are of a type that it misses; null when the network is not there on the day. */
export const situationWithWanted = (network: Network): Situation | null => {
  const situation = situationAround(network, [])
  const fact = situation.network(network.key)
  if (!fact) return null
  const wanted = wantedTypes(situation, fact, gapsOfNetwork(situation, network.key))
  return situationAround(network, keysOfType(network, wanted))
}

const keysOfType = ({ view, row }: Network, types: ReadonlySet<string>): string[] => {
  const { institution, network } = view.atlas.tables
  const keys: string[] = []
  for (const place of subtreeOf(view.atlas, [network.columns.territory.at(row)])) {
    for (const seated of view.validReferring('institution', 'territory', place)) {
      if (keys.length === mostLookedAt) return keys
      if (types.has(institution.columns.type.at(seated))) keys.push(institution.key.at(seated))
    }
  }
  return keys
}
