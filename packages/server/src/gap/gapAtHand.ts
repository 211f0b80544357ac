import type { ConceptName } from '../fact/concepts.ts'
import type { FactReader } from '../rights/reader.ts'
import type { GapAtHand } from './gap.policy.ts'

/** Keys of what a gap is about besides its scope: `rule:scope:subjects:discriminator`. */
export const keysNamedBy = (gapKey: string): string[] => gapKey.split(':')[2]?.split('+') ?? []

/** What a gap's key and what lasts of it tell of where it lies, whom it is about and who works on it. */
export const gapAtHand = (facts: FactReader, key: string): GapAtHand => {
  const scope = key.split(':')[1] ?? ''
  const network = facts.idOfKey('network', scope)
  return {
    network,
    territory: network === null ? facts.idOfKey('territory', scope) : null,
    institutions: keysNamedBy(key).flatMap((named) => institutionsBehind(facts, named)),
    assignee: facts.get('gap', facts.idOfKey('gap', key))?.assignee ?? null,
  }
}

/** An institution itself, or those between which a tie, a hand-over or an agreement is. */
const institutionsBehind = (facts: FactReader, key: string): number[] => {
  const named = <C extends ConceptName>(concept: C) => facts.get(concept, facts.idOfKey(concept, key))
  const institution = named('institution')
  if (institution) return [institution.id]
  const tie = named('cooperation')
  if (tie) return [tie.from, tie.to]
  const handover = named('handover')
  if (handover) return [handover.fromInstitution, handover.toInstitution].filter((id) => id !== null)
  const agreement = named('agreement')
  return agreement ? Array.from(facts.referring('agreementParty', 'agreement', agreement.id), (party) => party.institution) : []
}
