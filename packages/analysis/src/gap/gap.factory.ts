import type { Situation } from '../situation/index.ts'
import type { Finding } from './finding.ts'
import type { GapRuleFinder } from './gapRule.ts'

/** What one rule finds in a network. */
export function foundInNetwork(rule: GapRuleFinder, situation: Situation, key = 'net.a'): readonly Finding[] {
  const network = situation.network(key)
  if (!network) throw new Error(`The situation has no network ${key}.`)
  return rule.find(situation, { network })
}

/** What one rule finds in a territory. */
export function foundInTerritory(rule: GapRuleFinder, situation: Situation, key: string): readonly Finding[] {
  const territory = situation.territory(key)
  if (!territory) throw new Error(`The situation has no territory ${key}.`)
  return rule.find(situation, { territory })
}

export const keysOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ key }) => key)
