import type { Concept, FactSet, GapRuleId } from '@geflecht/domain'
import { agreementOf, type Deal, partiesOf } from './agreement.ts'
import { claimKey } from './cooperations.ts'
import { asClaimed, cooperationKey, from, institutionKey, networkKey } from './evidence.ts'
import { membershipOf } from './memberships.ts'
import { musterkreisSet } from './musterkreis.ts'

/** A gap that the Musterkreis has on purpose, and what would close it. */
export interface DeliberateGap {
  rule: GapRuleId
  /** Its key on the day on which the story ends. */
  key: string
  /** Why it is there. */
  cause: string
  /** The fact that is not as it should be; null where one is lacking. */
  fact: { concept: Concept; key: string } | null
  /** Facts that, brought in, close this gap and open no other. */
  remedy: Partial<FactSet>
}

export const gap = (
  rule: GapRuleId,
  about: string,
  cause: string,
  fact: [Concept, string] | null,
  remedy: Partial<FactSet>,
): DeliberateGap => ({
  rule,
  key: `${rule}:${about}`,
  cause,
  fact: fact && { concept: fact[0], key: fact[1] },
  remedy,
})

export const ks = networkKey('ks')
/** When a remedy takes effect. */
export const lately = '2025-12-15'

/** A fact of the set with something in it changed. */
export const changed = <C extends Concept>(concept: C, key: string, changes: Partial<FactSet[C][number]>): FactSet[C][number] => {
  const facts: readonly FactSet[C][number][] = musterkreisSet[concept]
  const fact = facts.find((one) => one.key === key)
  if (!fact) throw new Error(`The Musterkreis has no ${concept} ${key}`)
  return { ...fact, ...changes }
}

/** An institution becomes a member. */
export const joins = (network: string, institution: string): Partial<FactSet> => ({
  membership: [membershipOf({ network, institution, status: 'ACTIVE', role: 'MITGLIED', from: lately })],
})

/** An agreement with its parties. */
export const signed = (deal: Deal): Partial<FactSet> => ({ agreement: [agreementOf(deal)], agreementParty: partiesOf(deal) })

/** What a party says of a cooperation. */
export const said = (by: string, other: string, level: 2): FactSet['claim'][number] => ({
  key: claimKey(by, other),
  cooperation: cooperationKey(by, other),
  by: institutionKey(by),
  level,
  forms: ['INFORMATION'],
  frequency: 2,
  since: lately,
  verifiedOn: lately,
  ...from(lately),
  provenance: asClaimed('Später nachgetragen: die Stufe der Zusammenarbeit.', lately),
})
