import type { ConceptName, Row } from '../fact/concepts.ts'
import type { Change } from './change.ts'
import type { Draft } from './draft.ts'
import { touchedBy } from './touched.ts'
import { type Reason, type Refusal, refusal } from './refusal.ts'

/** One rule of the domain model that a draft must keep; `problem` says what is wrong and what would be right, or null. */
export interface Invariant {
  /** Number in the domain model (§ 4.2), or null for a rule of the column itself. */
  number: number | null
  of: ConceptName
  problem(fact: Row<ConceptName>, draft: Draft): string | Reason | null
}

/** States one rule about the facts of one concept. */
export const invariant = <C extends ConceptName>(
  number: number | null,
  of: C,
  problem: (fact: Row<C>, draft: Draft) => string | Reason | null,
): Invariant => ({
  number,
  of,
  problem: problem as unknown as Invariant['problem'],
})

/** More than this nobody reads; a wrong import is told by its first faults. */
const atMost = 100

/** Every rule that a draft breaks, by the facts that it writes or by facts that stand beside them. */
export const refusalsOf = (draft: Draft, changes: readonly Change[], invariants: readonly Invariant[]): Refusal[] => {
  const byConcept = Map.groupBy(invariants, ({ of }) => of)
  const refusals: Refusal[] = []
  for (const [id, concept] of touchedBy(draft, changes)) {
    const fact = draft.get(concept, id)
    if (fact === null) continue
    for (const { number, problem } of byConcept.get(concept) ?? []) {
      const reason = problem(fact as never, draft)
      if (reason !== null) refusals.push(refusal(number, fact.key, reason))
    }
    if (refusals.length >= atMost) break
  }
  return refusals
}
