import type { GapRuleId, Network, Territory } from '@geflecht/domain'
import type { Situation } from '../situation/index.ts'
import type { Finding } from './finding.ts'

/** Where gaps are looked for: in one network, or in one territory beside its networks. */
export type GapScope = { network: Network; territory?: undefined } | { territory: Territory; network?: undefined }

/** How the gaps of one rule are found; its words stand in the catalogue under the same id. */
export interface GapRuleFinder {
  readonly id: GapRuleId
  /** All gaps of the rule in the scope; none for a scope of which the rule says nothing. */
  find(situation: Situation, scope: GapScope): readonly Finding[]
}

/** A rule about networks. */
export const aboutNetworks = (id: GapRuleId, find: (situation: Situation, network: Network) => readonly Finding[]): GapRuleFinder => ({
  id,
  find: (situation, { network }) => (network ? find(situation, network) : []),
})

/** A rule about territories. */
export const aboutTerritories = (
  id: GapRuleId,
  find: (situation: Situation, territory: Territory) => readonly Finding[],
): GapRuleFinder => ({
  id,
  find: (situation, { territory }) => (territory ? find(situation, territory) : []),
})
