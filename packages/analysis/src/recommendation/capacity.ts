import { type Assumption, isAssumedKey } from '@geflecht/domain'
import { tieOf } from '../graph/index.ts'
import { binds, partiesTo, type Situation } from '../situation/index.ts'

/** How much more each institution can take on. */
export interface Capacity {
  /** Whether all institutions that these assumptions name can take them on together. */
  bears(assumptions: readonly Assumption[]): boolean
  /** How many more an institution can take on; of one that states a capacity what is left of it, else the given number. */
  leftOf(institution: string): number
}

/**
 * Each assumption is one more for each institution that it names. An institution that states a capacity can take on what is left of it: the
 * number stated, 0 as well, less those with whom it cooperates (what a party denies is no cooperation) or has an agreement in force. One that states none can take on `perInstitution`.
 * Somebody still to be found has no bound.
 */
export function capacityOf(situation: Situation, perInstitution: number): Capacity {
  const known = new Map<string, number>()
  const leftOf = (key: string): number => {
    const left = known.get(key) ?? findLeft(situation, key, perInstitution)
    known.set(key, left)
    return left
  }
  return {
    leftOf,
    bears(assumptions) {
      const load = new Map<string, number>()
      for (const { institutions } of assumptions) for (const key of institutions) load.set(key, (load.get(key) ?? 0) + 1)
      return [...load].every(([key, count]) => isAssumedKey(key) || count <= leftOf(key))
    },
  }
}

function findLeft(situation: Situation, key: string, perInstitution: number): number {
  const stated = situation.institution(key)?.capacity ?? null
  if (stated === null) return perInstitution
  const partners = [
    ...situation
      .cooperationsOf(key)
      .filter((cooperation) => tieOf(cooperation, situation.claimsOf(cooperation.key)).level !== 0)
      .map(({ from, to }) => (from === key ? to : from)),
    ...situation
      .agreementsOf(key)
      .filter(binds)
      .flatMap((agreement) => partiesTo(agreement).filter((party) => party !== key)),
  ]
  return Math.max(0, stated - new Set(partners).size)
}
