import { thresholdByKey, type GapRuleId, type RuleSet, type ThresholdKey } from '@geflecht/domain'
import type { Situation } from '../situation/index.ts'
import type { FindingSubject } from './finding.ts'

/** A number that a rule was judged by, and whose it is. */
export interface ThresholdInForce {
  key: ThresholdKey
  /** Null where nobody has set it and the rule does without. */
  value: number | null
  /** Key of the rule set that says so; null where it is the usual one. */
  ruleSet: string | null
}

/** The rule sets that speak about a place, the nearest first: of the network, of its territory, of those around that. */
function setsAt(situation: Situation, { concept, key }: FindingSubject): readonly RuleSet[] {
  if (situation.facts.ruleSets.length === 0) return []
  const territory = concept === 'network' ? situation.territoryOfNetwork(key) : key
  const places = [...(concept === 'network' ? [key] : []), ...(territory === undefined ? [] : situation.places.chainOf(territory))]
  return places.flatMap((place) => situation.ruleSetOf(place) ?? [])
}

/** The number that holds at a place: of the nearest rule set that names one, else the usual one. */
export function thresholdAt(situation: Situation, where: FindingSubject, key: ThresholdKey): ThresholdInForce {
  const set = setsAt(situation, where).find((one) => one[key] !== null)
  return { key, value: set?.[key] ?? thresholdByKey.get(key)?.usual ?? null, ruleSet: set?.key ?? null }
}

/** Whether a rule is switched off at a place: the nearest rule set that speaks of it decides. */
export function isSwitchedOff(situation: Situation, where: FindingSubject, rule: GapRuleId): boolean {
  const set = setsAt(situation, where).find(({ on, off }) => on.includes(rule) || off.includes(rule))
  return set?.off.includes(rule) === true && !set.on.includes(rule)
}
