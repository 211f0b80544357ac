import { type Carriage, carriages, packed, type Situation, type SituationFacts } from '@geflecht/analysis'
import type { Concept } from '@geflecht/domain'
import { isSealed } from '../atlas/seal.ts'
import type { View } from '../atlas/view.ts'

/**
 * A situation as JSON, for whoever may see every single fact in it; null for everybody else. Whoever also speaks for an institution is told
 * gaps for two reasons, which only the server holds apart.
 */
export const snapshotOf = (view: View, situation: Situation): string | null => {
  const isPlain = view.sight.isWhole || view.sight.rights.ownInstitutions.size === 0
  const facts = withoutUnseen(view, situation.facts)
  return isPlain && isSeenWhole(view, facts) ? JSON.stringify(packed(facts, scopesOf(view, situation))) : null
}

const lists = Object.entries(carriages) as [keyof typeof carriages, Carriage<never>][]

/** Leaves out what the viewer may not see and nobody else’s gaps depend on. */
const withoutUnseen = (view: View, facts: SituationFacts): SituationFacts => ({
  ...facts,
  ...Object.fromEntries(
    lists.flatMap(([name, { concept, alone }]) =>
      alone ? [[name, (facts[name] as readonly { key: string }[]).filter(({ key }) => isSeen(view, concept, key))]] : [],
    ),
  ),
})

/** The networks and territories, of all in which a gap can lie, of whose gaps the viewer is told: those that the viewer coordinates. */
const scopesOf = ({ atlas, sight: { isWhole, rights } }: View, { facts }: Situation): string[] | null => {
  if (isWhole) return null
  const networks = new Set([
    ...facts.networks.map(({ key }) => key),
    ...facts.agreements.flatMap((agreement) => agreement.networks),
    ...[...facts.cooperations, ...facts.handovers].flatMap(({ network }) => network ?? []),
  ])
  return [
    ...[...networks].filter((key) => rights.coordinatesNetwork(atlas.idOfKey('network', key))),
    ...facts.territories.map(({ key }) => key).filter((key) => rights.coordinatesTerritory(atlas.idOfKey('territory', key))),
  ]
}

const isSeenWhole = (view: View, facts: SituationFacts): boolean =>
  lists.every(([name, { concept }]) => facts[name].every(({ key }) => isSeen(view, concept, key))) &&
  facts.agreements.every(({ parties }) => parties.every(({ key }) => isSeen(view, 'agreementParty', key)))

const isSeen = ({ atlas, sight }: View, concept: Concept, key: string): boolean => {
  const row = atlas.tables[concept].rowOfKey(key)
  return sight.isWhole || (row >= 0 && sight.sees(concept, row) && !isSealed(sight, concept, row))
}
