import { type Finding, gapsOfNetwork, gapsOfTerritory, type Situation } from '@geflecht/analysis'
import { situationOfNetwork, situationOfTerritory } from '../atlas/situation.ts'
import type { View } from '../atlas/view.ts'

/** A situation never changes, and each is about one network or territory: its gaps are found once. */
const foundIn = (situation: Situation, find: (situation: Situation) => readonly Finding[]): readonly Finding[] => {
  const findings = found.get(situation) ?? find(situation)
  found.set(situation, findings)
  return findings
}
const found = new WeakMap<Situation, readonly Finding[]>()

/** What the rules find in a network on the view's day. */
export const findingsInNetwork = (view: View, row: number): readonly Finding[] =>
  foundIn(situationOfNetwork(view, row), (situation) => gapsOfNetwork(situation, view.atlas.tables.network.key.at(row)))

/** What the rules find in a territory and in the networks for it or a place in it on the view's day. */
export const findingsInTerritory = (view: View, row: number): readonly Finding[] =>
  foundIn(situationOfTerritory(view, row), (situation) => gapsOfTerritory(situation, view.atlas.tables.territory.key.at(row)))

/** A gap is found again through the network or territory that its key names. */
export const findingWithKey = (view: View, key: string): Finding | null => {
  const { network, territory } = view.atlas.tables
  const scope = key.split(':')[1] ?? ''
  const findings =
    network.rowOfKey(scope) >= 0
      ? findingsInNetwork(view, network.rowOfKey(scope))
      : territory.rowOfKey(scope) >= 0
        ? findingsInTerritory(view, territory.rowOfKey(scope))
        : []
  return findings.find((finding) => finding.key === key) ?? null
}
