import { agreementKindByKey, assumedKey, type Agreement } from '@geflecht/domain'
import { binds, partiesTo, type AgreementOnDay } from '../situation/index.ts'
import { assumedFact, faultAmong, faultOf, institutionNamed, networkNamed, type Step } from './step.ts'

/** Signed and in force, without an end, with every clause that the kind asks for. */
export const addAgreement: Step = (draft, assumption) => {
  const { facts, recorded } = draft
  const kind = agreementKindByKey.get(assumption.agreementKind ?? '')
  if (!kind) return faultOf('unknown', 'agreementKind', assumption.agreementKind ?? '')
  const network = networkNamed(draft, assumption)
  const fault = faultAmong([network, ...assumption.institutions.map((_, place) => institutionNamed(draft, assumption, place))])
  if (fault) return fault
  const parties = assumption.institutions.toSorted()
  const isThere = (one: AgreementOnDay) => one.kind === kind.key && binds(one) && parties.every((party) => partiesTo(one).includes(party))
  if (facts.agreements.some(isThere)) return faultOf('alreadyThere', 'institutions', parties.join(', '))
  const key = assumedKey('agr', kind.key, ...parties)
  const agreement: Agreement = {
    key,
    title: kind.de,
    kind: kind.key,
    draftedOn: recorded.asOf,
    negotiatedSince: null,
    signedOn: recorded.asOf,
    reviewSince: null,
    reviewedOn: null,
    nextReviewOn: null,
    terminatedOn: null,
    terminationReason: null,
    noticePeriodMonths: null,
    clauses: kind.clauses,
    documentUrl: null,
    networks: 'key' in network ? [network.key] : [],
    predecessor: null,
    ...assumedFact,
    validFrom: recorded.asOf,
    validFromPrecision: 'DAY',
  }
  const onDay: AgreementOnDay = {
    ...agreement,
    status: 'IN_FORCE',
    parties: parties.map((institution) => ({
      key: assumedKey('party', key, institution),
      agreement: key,
      institution,
      signedOn: recorded.asOf,
      provenance: assumedFact.provenance,
    })),
    successors: [],
  }
  return { ...facts, agreements: [...facts.agreements, onDay] }
}

export const removeAgreement: Step = ({ facts }, { thing }) => {
  const agreements = facts.agreements.filter(({ key }) => key !== thing)
  return agreements.length === facts.agreements.length ? faultOf('unknown', 'thing', thing ?? '') : { ...facts, agreements }
}
