import { agreementClauses, agreementKindByKey } from '@geflecht/domain'
import { orderProblem } from '../fact/dayOrder.ts'
import type { Row } from '../fact/concepts.ts'
import { chainProblem } from '../log/chain.ts'
import type { Draft } from '../log/draft.ts'
import { invariant } from '../log/invariant.ts'

const clauseKeys = new Set<string>(agreementClauses)

/** Signed by all, and on no earlier day than any of them signed. */
const signatureProblem = ({ id, signedOn }: Row<'agreement'>, draft: Draft): string | null => {
  if (signedOn === null) return null
  for (const party of draft.referring('agreementParty', 'agreement', id)) {
    if (party.signedOn === null) return `It is signed on ${signedOn}, but ${party.key} has not signed; it is signed once all parties have.`
    if (party.signedOn > signedOn)
      return `It is signed on ${signedOn}, but ${party.key} signed on ${party.signedOn}; the last signature counts.`
  }
  return null
}

export const agreementInvariants = [
  invariant(null, 'agreement', ({ kind }) => (agreementKindByKey.has(kind) ? null : `${kind} is not an agreement kind.`)),
  invariant(null, 'agreement', ({ clauses }) => {
    const unknown = clauses.find((clause) => !clauseKeys.has(clause))
    if (unknown !== undefined) return `${unknown} is not a clause that Geflecht knows.`
    return new Set(clauses).size === clauses.length ? null : 'It names a clause twice; once is enough.'
  }),
  invariant(null, 'agreement', ({ documentUrl }) =>
    documentUrl === null || /^https?:\/\/\S+$/.test(documentUrl) ? null : `${documentUrl} is not a web address; it begins with https://.`,
  ),
  invariant(null, 'agreement', (agreement) => orderProblem(agreement, ['draftedOn', 'negotiatedSince', 'signedOn'])),
  invariant(null, 'agreement', (agreement) => orderProblem(agreement, ['draftedOn', 'signedOn', 'terminatedOn'])),
  invariant(null, 'agreement', (agreement) => orderProblem(agreement, ['signedOn', 'nextReviewOn'])),
  invariant(null, 'agreement', ({ signedOn, reviewSince, reviewedOn }) => {
    const reviewed = [reviewSince, reviewedOn].filter((day) => day !== null)
    if (reviewed.length > 0 && signedOn === null) return 'It is reviewed before it is signed; change its text while it is negotiated.'
    return reviewed.some((day) => day < signedOn!) ? `It is reviewed before it is signed on ${signedOn}.` : null
  }),
  invariant(3, 'agreement', signatureProblem),
  invariant(3, 'agreement', ({ terminatedOn, validTo }) =>
    terminatedOn !== null && validTo !== null && terminatedOn > validTo
      ? `Its term is over on ${validTo}; notice that takes effect on ${terminatedOn} would end nothing.`
      : null,
  ),
  invariant(3, 'agreement', ({ terminatedOn, terminationReason }) => {
    if ((terminatedOn === null) === (terminationReason === null))
      return terminationReason?.trim() === '' ? 'Say why notice was given.' : null
    return terminatedOn === null ? 'It has a reason for notice, but no day from which it no longer holds.' : 'Say why notice was given.'
  }),
  invariant(7, 'agreement', ({ id }, draft) => chainProblem(id, (at) => draft.get('agreement', at)?.predecessor ?? null, 'predecessor')),
  invariant(7, 'agreement', ({ predecessor, validFrom }, draft) => {
    const replaced = draft.get('agreement', predecessor)
    if (!replaced || validFrom === null || replaced.validFrom === null || validFrom > replaced.validFrom) return null
    return `It begins on ${validFrom}, not after ${replaced.key}, which it replaces and which begins on ${replaced.validFrom}.`
  }),
]
