import type { Territory } from '@geflecht/domain'
import type { Situation, SituationFacts } from '../situation/index.ts'
import { aSituation, aTerritory } from '../situation/situation.factory.ts'
import type { Finding } from './finding.ts'
import type { GapRuleFinder } from './gapRule.ts'

/** A town in a Kreis in NRW, its neighbour and a third town there, and a town in Brandenburg. */
export const somePlaces: readonly Territory[] = [
  aTerritory('ter.de', { level: 'BUND' }),
  aTerritory('ter.nrw', { level: 'LAND', parent: 'ter.de' }),
  aTerritory('ter.bb', { level: 'LAND', parent: 'ter.de' }),
  aTerritory('ter.kreis', { level: 'KREIS', parent: 'ter.nrw' }),
  aTerritory('ter.town', { parent: 'ter.kreis' }),
  aTerritory('ter.neighbour', { parent: 'ter.kreis' }),
  aTerritory('ter.third', { parent: 'ter.kreis' }),
  aTerritory('ter.brandenburg-town', { parent: 'ter.bb' }),
]

/** A situation on 2026-01-01 in those places, unless other facts are given. */
export const inNrw = (facts: Partial<SituationFacts>): Situation => aSituation({ asOf: '2026-01-01', territories: somePlaces, ...facts })

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
