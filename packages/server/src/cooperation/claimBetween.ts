import { cooperationForms, type Day, type Level } from '@geflecht/domain'
import { overlap } from '../fact/period.ts'
import type { Draft } from '../log/draft.ts'
import { addFact } from '../log/addFact.ts'
import { Refused } from '../log/refusal.ts'
import { reportedBy } from '../mutation/index.ts'

/** What one party says about its tie with another. */
export interface Said {
  by: number
  with: number
  network: number | null
  level: Level
  forms: readonly string[]
  frequency: number | null
  since: Day | null
  /** The day on which it says so. */
  verifiedOn: Day
}

/**
 * Takes in what one party says: the tie of the two in this network (or in none) is found or begun, and what the party said before is
 * brought up to it. Gives the id of the tie.
 */
export const claimBetween = (draft: Draft, said: Said): number => {
  const tie = tieBetween(draft, said) ?? beginTie(draft, said)
  claimOn(draft, tie, said)
  return tie
}

/** Brings what a party says of a tie up to what it says now; what it had taken back for a later day holds again. */
export const claimOn = (draft: Draft, id: number, said: Omit<Said, 'with' | 'network'>): void => {
  const { by, level, frequency, since, verifiedOn } = said
  const tie = draft.get('cooperation', id)!
  const forms = inTaxonomyOrder(said.forms)
  const before = [...draft.referring('claim', 'cooperation', id)].find(
    (claim) => claim.by === by && (claim.validTo === null || claim.validTo > verifiedOn),
  )
  if (before) {
    if (before.validTo !== null && before.validTo === tie.validTo) draft.amend('cooperation', id, { validTo: null })
    draft.amend('claim', before.id, { level, forms, frequency, since: since ?? before.since, verifiedOn, validTo: null })
    return
  }
  addFact(draft, 'claim', {
    key: freeKey(draft, 'claim', `claim.${tie.key}.${keyIn(draft, by)}`),
    cooperation: tie.key,
    by: keyIn(draft, by),
    level,
    forms,
    frequency,
    since,
    verifiedOn,
    validFrom: since ?? verifiedOn,
    validFromPrecision: 'DAY',
    validTo: null,
    validToPrecision: 'DAY',
    provenance: reportedBy(draft, by, verifiedOn),
  })
}

/** Forms in the order of the taxonomy; those that are none come first, so that they are refused by name. */
const inTaxonomyOrder = (forms: readonly string[]): string[] => {
  const order: readonly string[] = cooperationForms.map(({ key }) => key)
  return [...new Set(forms)].sort((a, b) => order.indexOf(a) - order.indexOf(b))
}

const keyIn = (draft: Draft, id: number): string => draft.fact(id)!.key

/** The tie of the two that holds on the day, or is still to come. */
const tieBetween = (draft: Draft, { by, with: other, network, verifiedOn }: Said): number | null => {
  const from = { validFrom: verifiedOn, validFromPrecision: 'DAY', validTo: null, validToPrecision: 'DAY' } as const
  for (const [one, another] of [
    [by, other],
    [other, by],
  ] as const)
    for (const tie of draft.referring('cooperation', 'from', one))
      if (tie.to === another && tie.network === network && tie.project === null && overlap(tie, from)) return tie.id
  return null
}

const beginTie = (draft: Draft, { by, with: other, network, since, verifiedOn }: Said): number => {
  if (by === other)
    throw Refused.because(keyIn(draft, by), {
      en: 'An institution does not cooperate with itself; name two.',
      de: 'Eine Stelle kooperiert nicht mit sich selbst. Nennen Sie zwei verschiedene.',
      field: 'with',
    })
  return addFact(draft, 'cooperation', {
    key: newTieKey(draft, by, other, network),
    from: keyIn(draft, by),
    to: keyIn(draft, other),
    directed: false,
    network: network === null ? null : keyIn(draft, network),
    project: null,
    agreement: null,
    documentedForm: null,
    documentedLevel: null,
    documentedFrequency: null,
    validFrom: since ?? verifiedOn,
    validFromPrecision: 'DAY',
    validTo: null,
    validToPrecision: 'DAY',
    provenance: reportedBy(draft, by, verifiedOn),
  })
}

/** The key of a tie that begins. */
export const newTieKey = (draft: Draft, one: number, other: number, network: number | null): string => {
  const ends = [keyIn(draft, one), keyIn(draft, other)].sort()
  const place = network === null ? '' : `.${keyIn(draft, network)}`
  return freeKey(draft, 'cooperation', `coop.${ends.join('.')}${place}`)
}

/** The key, or with a number behind it where an earlier one that ended has it. */
const freeKey = (draft: Draft, concept: 'claim' | 'cooperation', key: string): string => {
  for (let n = 1; ; n++) {
    const tried = n === 1 ? key : `${key}.${n}`
    if (draft.idOfKey(concept, tried) === null) return tried
  }
}
