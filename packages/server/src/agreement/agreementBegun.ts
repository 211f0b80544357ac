import { type Agreement, agreementClauses, type AgreementClause, type Provenance } from '@geflecht/domain'
import type { Draft } from '../log/draft.ts'
import { entered, newKey } from '../mutation/index.ts'
import type { Rights } from '../rights/rights.ts'
import { refuseUnlessSecure } from './agreementLife.ts'
import { type Term, termColumns } from './agreementTerm.ts'
import { addParty, draftAgreement } from './negotiation.commands.ts'

/** What is known of an agreement when it is drafted. */
export interface Begun extends Term, Pick<Agreement, 'title' | 'kind' | 'draftedOn' | 'documentUrl' | 'clauses'> {
  /** Ids of the institutions that are to be its parties. */
  parties: readonly number[]
  /** Ids of the networks in which it is made. */
  networks: readonly number[]
}

/** Drafts an agreement under a new key, entered for its network, or else for its first party. Gives its id. */
export const beginAgreement = (draft: Draft, rights: Rights, begun: Begun): number => {
  const { parties, networks, documentUrl, title, kind, draftedOn, clauses, ...term } = begun
  const key = newKey(draft, 'agreement', 'agr', title)
  refuseUnlessSecure(key, documentUrl)
  const about = networks[0] ?? parties[0]
  const provenance = about === undefined ? [] : entered(draft, rights, about, draftedOn)
  const agreement: Agreement = {
    key,
    title,
    kind,
    draftedOn,
    negotiatedSince: null,
    signedOn: null,
    reviewSince: null,
    reviewedOn: null,
    nextReviewOn: null,
    terminatedOn: null,
    terminationReason: null,
    noticePeriodMonths: null,
    clauses,
    documentUrl,
    networks: networks.map((id) => draft.fact(id)!.key),
    predecessor: null,
    validFrom: null,
    validFromPrecision: 'UNKNOWN',
    validTo: null,
    validToPrecision: 'DAY',
    ...termColumns(term),
    provenance,
  }
  const id = draftAgreement(draft, { agreement, parties: [] })
  for (const institution of parties) takeIn(draft, { agreement: id, institution, provenance })
  return id
}

/** Takes an institution into an agreement as a party that has not signed. */
export const takeIn = (
  draft: Draft,
  { agreement, institution, provenance }: { agreement: number; institution: number; provenance: readonly Provenance[] },
): number => {
  const { key } = draft.fact(agreement)!
  return addParty(draft, {
    key: newKey(draft, 'agreementParty', `party.${key}`),
    agreement: key,
    institution: draft.fact(institution)!.key,
    signedOn: null,
    provenance,
  })
}

/** Clauses in the order of the vocabulary; those that are none come first, so that they are refused by name. */
export const inOrder = (clauses: readonly string[]): AgreementClause[] =>
  (clauses as readonly AgreementClause[]).toSorted((a, b) => agreementClauses.indexOf(a) - agreementClauses.indexOf(b))
