import { type Agreement, agreementKindByKey, type AgreementClause, type AgreementParty, type Day } from '@geflecht/domain'
import { addDays } from '@geflecht/domain'
import { agreementKey, asRegistered, from, institutionKey, networkKey, until } from './evidence.ts'

/** What a list of agreements says about one; what it leaves open follows. */
export interface Deal {
  slug: string
  kind: string
  title: string
  parties: readonly string[]
  drafted: Day
  /** Negotiated from 30 days after the draft unless null: only one of the parties is drafting. */
  negotiated?: Day | null
  signed?: Day
  /** Its first day; that of the signature when left out. */
  begins?: Day
  /** Its last day. */
  lastDay?: Day
  review?: Day
  underReviewSince?: Day
  terminated?: Day
  reason?: string
  lacks?: readonly AgreementClause[]
  networks?: readonly string[]
  replaces?: string
  /** Parties that have not signed yet. */
  unsigned?: readonly string[]
}

const negotiatedSince = ({ drafted, negotiated }: Deal): Day | null => (negotiated === undefined ? addDays(drafted, 30) : negotiated)

export const agreementOf = (deal: Deal): Agreement => {
  const begins = deal.begins ?? deal.signed ?? null
  return {
    key: agreementKey(deal.slug),
    title: deal.title,
    kind: deal.kind,
    draftedOn: deal.drafted,
    negotiatedSince: negotiatedSince(deal),
    signedOn: deal.signed ?? null,
    reviewSince: deal.underReviewSince ?? null,
    reviewedOn: null,
    nextReviewOn: deal.review ?? null,
    terminatedOn: deal.terminated ?? null,
    terminationReason: deal.reason ?? null,
    noticePeriodMonths: deal.signed ? 6 : null,
    clauses: agreementKindByKey.get(deal.kind)!.clauses.filter((clause) => !deal.lacks?.includes(clause)),
    documentUrl: deal.signed ? `https://vereinbarungen.musterkreis.example/${deal.slug}.pdf` : null,
    networks: (deal.networks ?? []).map(networkKey),
    predecessor: deal.replaces ? agreementKey(deal.replaces) : null,
    ...(deal.lastDay ? until(begins, addDays(deal.lastDay, 1)) : from(begins)),
    provenance: asRegistered(`Im Verzeichnis geführt als „${deal.title}“.`),
  }
}

/** Each party signed on the day of the agreement or up to two weeks before; of one that is not signed yet, some have. */
export const partiesOf = (deal: Deal): AgreementParty[] =>
  deal.parties.map((slug, n) => ({
    key: `${agreementKey(deal.slug)}.${slug}`,
    agreement: agreementKey(deal.slug),
    institution: institutionKey(slug),
    signedOn: signedBy(deal, slug, n),
    provenance: asRegistered(`Im Verzeichnis als Partei genannt: „${deal.title}“.`),
  }))

const signedBy = (deal: Deal, slug: string, n: number): Day | null => {
  if (deal.unsigned?.includes(slug)) return null
  if (deal.signed) return n === 0 ? deal.signed : addDays(deal.signed, -7)
  const negotiated = negotiatedSince(deal)
  return negotiated && deal.unsigned ? addDays(negotiated, 60) : null
}
