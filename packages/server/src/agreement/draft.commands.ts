import type { AgreementClause } from '@geflecht/domain'
import type { Row } from '../fact/concepts.ts'
import { restOn } from '../log/addFact.ts'
import type { Draft } from '../log/draft.ts'
import { idOf } from '../log/lookup.ts'
import { Refused } from '../log/refusal.ts'
import { refuseOnceSigned, refuseUnlessSecure } from './agreementLife.ts'
import { type Term, termColumns } from './agreementTerm.ts'

/** Goes back from negotiation to a draft; nobody may have signed. */
export const breakOffNegotiation = (draft: Draft, { key }: { key: string }) => {
  const agreement = unsigned(draft, key)
  draft.amend('agreement', agreement.id, { negotiatedSince: null })
}

/** Says all that the agreement settles, as long as nobody has signed it. */
export const settleClauses = (draft: Draft, { key, clauses }: { key: string; clauses: readonly AgreementClause[] }) =>
  draft.amend('agreement', unsigned(draft, key).id, { clauses: [...clauses] })

/** Changes the term, as long as nobody has signed. */
export const changeTerm = (draft: Draft, { key, firstDay, lastDay, noticePeriodMonths }: Term & { key: string }) =>
  draft.amend('agreement', unsigned(draft, key).id, termColumns({ firstDay, lastDay, noticePeriodMonths }))

/** Gives an agreement another title, at any time. */
export const renameAgreement = (draft: Draft, { key, title }: { key: string; title: string }) =>
  draft.amend('agreement', idOf(draft, 'agreement', key), { title })

/** Says where its text can be read; null takes the link away. */
export const linkDocument = (draft: Draft, { key, documentUrl }: { key: string; documentUrl: string | null }) => {
  refuseUnlessSecure(key, documentUrl)
  draft.amend('agreement', idOf(draft, 'agreement', key), { documentUrl })
}

/** Takes back the signature of one party, as long as not all have signed. */
export const withdrawSignature = (draft: Draft, { key, institution }: { key: string; institution: string }) => {
  const agreement = draft.get('agreement', idOf(draft, 'agreement', key))!
  const signatory = idOf(draft, 'institution', institution)
  if (agreement.signedOn !== null) refuseOnceSigned(draft, agreement)
  const party = [...draft.referring('agreementParty', 'agreement', agreement.id)].find((one) => one.institution === signatory)
  if (party?.signedOn == null)
    throw Refused.because(key, {
      en: `${institution} has not signed it.`,
      de: 'Diese Stelle hat die Vereinbarung nicht unterzeichnet.',
      field: 'institution',
    })
  draft.amend('agreementParty', party.id, { signedOn: null })
}

/** Takes back a draft that nobody has signed and on which nothing rests; only the log still knows it. */
export const discardDraft = (draft: Draft, { key }: { key: string }) => {
  const { id } = unsigned(draft, key)
  refuseWhatRestsOn(draft, id, key)
  for (const party of [...draft.referring('agreementParty', 'agreement', id)]) {
    restOn(draft, party.key, party.id, [])
    draft.remove('agreementParty', party.id)
  }
  restOn(draft, key, id, [])
  draft.remove('agreement', id)
}

const refuseWhatRestsOn = (draft: Draft, id: number, key: string): void => {
  for (const [concept, column] of [
    ['cooperation', 'agreement'],
    ['handover', 'agreement'],
    ['agreement', 'predecessor'],
  ] as const)
    for (const resting of draft.referring(concept, column as never, id))
      throw Refused.because(key, {
        en: `${resting.key} rests on it; let that rest on another agreement first.`,
        de: `${resting.key} beruht auf ihr. Lassen Sie das zuerst auf einer anderen Vereinbarung beruhen.`,
      })
}

const unsigned = (draft: Draft, key: string): Row<'agreement'> => {
  const agreement = draft.get('agreement', idOf(draft, 'agreement', key))!
  refuseOnceSigned(draft, agreement)
  return agreement
}
