import { gapsOfNetwork, gapsOfTerritory, networkTies, regionLinks, situationOf } from '@geflecht/analysis'
import { type Day, type FactSet, gapRules, type GapRuleId, tieKinds } from '@geflecht/domain'
import { expect, test } from 'vitest'
import { randomOf } from '../storm/random.ts'
import { atlasOf } from '../testing/atlasOf.ts'
import { aLandAtRandom } from '../testing/landAtRandom.ts'
import { keyedFact } from './keyedFact.ts'
import { situationOfNetwork, situationOfTerritory } from './situation.ts'
import { theProgram } from '../rights/viewer.ts'
import { View } from './view.ts'

test('[INV 8] a situation cut out of the Atlas answers like all facts together, in sixty lands at random', () => {
  const found = new Set<GapRuleId>()
  for (let seed = 1; seed <= 60; seed++) {
    const facts = aLandAtRandom(randomOf(seed))
    for (const day of ['2022-06-01', '2026-01-01']) for (const rule of agreeOn(facts, day, `land ${seed} on ${day}`)) found.add(rule)
  }
  expect([...found].toSorted()).toEqual(gapRules.filter(({ evaluated }) => evaluated).map(({ id }) => id))
})

/** Compares what the two answer on a day, and says of which rules there was a gap. */
const agreeOn = (facts: Partial<FactSet>, day: Day, where: string): GapRuleId[] => {
  const atlas = atlasOf(facts)
  const view = new View(atlas, day, theProgram)
  const whole = situationOf(facts, day)
  for (const row of view.valid('network')) {
    const network = keyedFact(atlas, 'network', row)
    const cut = situationOfNetwork(view, row)
    expect(gapsOfNetwork(cut, network.key), where).toEqual(gapsOfNetwork(whole, network.key))
    expect(networkTies(cut, network, tieKinds), where).toEqual(networkTies(whole, network, tieKinds))
  }
  for (const row of view.valid('territory')) {
    const key = atlas.tables.territory.key.at(row)
    const cut = situationOfTerritory(view, row)
    expect(gapsOfTerritory(cut, key), where).toEqual(gapsOfTerritory(whole, key))
    for (const level of ['GEMEINDE', 'KREIS'] as const) expect(regionLinks(cut, key, level), where).toEqual(regionLinks(whole, key, level))
  }
  return gapsOfTerritory(whole, 'ter.nrw').map(({ rule }) => rule)
}
