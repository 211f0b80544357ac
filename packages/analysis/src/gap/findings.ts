import type { Situation } from '../situation/index.ts'
import { bySeverity, type Finding } from './finding.ts'
import { gapRuleFinders } from './gapRuleFinders.ts'
import type { GapScope } from './gapRule.ts'
import { isSwitchedOff } from './rulesInForce.ts'

/** The gaps whose subject is the network, its circle, or what is between members of its circle; none for a network that is not there on the day. */
export function gapsOfNetwork(situation: Situation, networkKey: string): readonly Finding[] {
  const network = situation.network(networkKey)
  return network ? gapsIn(situation, [{ network }]) : []
}

/** The gaps of a territory: its own, and those of every network for it or a place in it; each once. */
export function gapsOfTerritory(situation: Situation, territoryKey: string): readonly Finding[] {
  const territory = situation.territory(territoryKey)
  if (!territory) return []
  return gapsIn(situation, [{ territory }, ...situation.networksIn(territoryKey).map((network) => ({ network }))])
}

function gapsIn(situation: Situation, scopes: readonly GapScope[]): readonly Finding[] {
  const found = scopes
    .flatMap((scope) => gapRuleFinders.flatMap((rule) => rule.find(situation, scope)))
    .filter(({ rule, scope }) => !isSwitchedOff(situation, scope, rule))
  return [...new Map(found.map((finding) => [finding.key, finding])).values()].toSorted(bySeverity)
}
