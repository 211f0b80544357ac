import type { Day } from '@geflecht/domain'
import { somePlaces } from './places.factory.ts'
import { noFactsOn, type SituationFacts } from './situation.facts.ts'
import { Situation } from './situation.ts'

export * from './activity.factory.ts'
export * from './bond.factory.ts'
export * from './places.factory.ts'
export * from './structure.factory.ts'
export * from './validity.factory.ts'

/** A situation of the named facts; memberships among them are the network's own, so it keeps some. */
export function aSituation(facts: Partial<SituationFacts> & { asOf: Day }): Situation {
  const keepingMemberships = (facts.memberships ?? []).map(({ network }) => network)
  return new Situation({ ...noFactsOn(facts.asOf), keepingMemberships, ...facts })
}

/** A situation on 2026-01-01 in those places, unless other facts are given. */
export const inNrw = (facts: Partial<SituationFacts>): Situation => aSituation({ asOf: '2026-01-01', territories: somePlaces, ...facts })
