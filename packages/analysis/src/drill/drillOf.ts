import { chainStates, type ChainState } from '@geflecht/domain'
import { answersAt } from '../chain/reach.ts'
import { chainsOf, type ChainStanding } from '../chain/index.ts'
import { byAscendingKey, compareKeys, type Situation } from '../situation/index.ts'
import { detoursIn } from './detours.ts'
import { drillEffects, type DrillEffect } from './drillEffects.ts'
import { drilledSituation, type DrillQuestion } from './drilledSituation.ts'
import { lossesWithout, noLosses, type DrillLosses } from './drillLosses.ts'

/** What a drill finds. */
export interface Drill {
  /** The chains under the drill, in the order of the catalogue. */
  chains: readonly ChainStanding[]
  /** Those of the chains that stand worse than usual. */
  worsened: readonly string[]
  effects: readonly DrillEffect[]
  losses: DrillLosses
  /** Keys of the functions that can be reached under the drill, among those who give or take over in a chain; ascending. */
  reachable: readonly string[]
  /** Keys of those that cannot, though they can at other times or could before. */
  unreachable: readonly string[]
}

/**
 * What breaks in a network when it is Friday evening, an institution is gone, or a function is vacant, and which detour is left. Compared
 * is with the day as it is, at no particular moment. Pure: nothing is written. Null for a network that is not there on the day.
 */
export function drillOf(situation: Situation, network: string, question: DrillQuestion): Drill | null {
  const found = situation.network(network)
  if (!found) return null
  const drilled = drilledSituation(situation, question)
  const before = chainsOf(situation, network)
  const after = chainsOf(drilled, network, question.at)
  const usual = functionsAt(situation, before)
  const answering = functionsAt(drilled, before).filter((contact) => answersAt(drilled, contact, question.at))
  const reachable = new Set(answering.map(({ key }) => key))
  return {
    chains: after,
    worsened: after.filter(({ state }, i) => rank(state) > rank(before[i]?.state ?? state)).map(({ chain }) => chain.key),
    effects: drillEffects(drilled, before, after, detoursIn(drilled, network, question.at)),
    losses: question.without === null ? noLosses : lossesWithout(situation, drilled, found, question.without),
    reachable: [...reachable],
    unreachable: usual.filter((contact) => answersAt(situation, contact, null) && !reachable.has(contact.key)).map(({ key }) => key),
  }
}

const rank = (state: ChainState): number => chainStates.indexOf(state)

function functionsAt(situation: Situation, standings: readonly ChainStanding[]) {
  const sides = new Set(standings.flatMap(({ steps }) => steps.flatMap(({ givers, takers }) => [...givers, ...takers])))
  return [...sides]
    .toSorted(compareKeys)
    .flatMap((key) => situation.contactsAt(key))
    .toSorted(byAscendingKey)
}
