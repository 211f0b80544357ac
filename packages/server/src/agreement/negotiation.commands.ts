import type { Agreement, AgreementClause, AgreementParty, Day } from '@geflecht/domain'
import { germanDay } from '../fact/germanDay.ts'
import { addFact, restOn } from '../log/addFact.ts'
import type { Draft } from '../log/draft.ts'
import { idOf } from '../log/lookup.ts'
import { Refused } from '../log/refusal.ts'
import { refuseOnceSigned } from './agreementLife.ts'

/** Adds an agreement with its parties; there is none without two. */
export const draftAgreement = (draft: Draft, { agreement, parties }: { agreement: Agreement; parties: readonly AgreementParty[] }) => {
  const id = addFact(draft, 'agreement', agreement)
  for (const party of parties) addParty(draft, party)
  return id
}

/** Takes another institution into an agreement. */
export const addParty = (draft: Draft, party: AgreementParty) => addFact(draft, 'agreementParty', party)

/** Takes a party out that has not signed; two have to be left. */
export const withdrawParty = (draft: Draft, { key }: { key: string }) => {
  const id = idOf(draft, 'agreementParty', key)
  if (draft.get('agreementParty', id)?.signedOn != null)
    throw Refused.because(key, {
      en: 'It has signed; the agreement can be ended by notice.',
      de: 'Diese Stelle hat unterzeichnet. Die Vereinbarung kann nur noch gekündigt werden.',
      field: 'institution',
    })
  restOn(draft, key, id, [])
  draft.remove('agreementParty', id)
}

/** Says that the parties negotiate since a day. */
export const negotiateAgreement = (draft: Draft, { key, since }: { key: string; since: Day }) =>
  draft.amend('agreement', unsigned(draft, key), { negotiatedSince: since })

/** Says that the agreement settles this too, as long as it is not signed. */
export const addClause = (draft: Draft, { key, clause }: { key: string; clause: AgreementClause }) => {
  const id = unsigned(draft, key)
  draft.amend('agreement', id, { clauses: [...draft.get('agreement', id)!.clauses, clause] })
}

/** Says that the agreement no longer settles this, as long as it is not signed. */
export const dropClause = (draft: Draft, { key, clause }: { key: string; clause: AgreementClause }) => {
  const id = unsigned(draft, key)
  draft.amend('agreement', id, { clauses: draft.get('agreement', id)!.clauses.filter((one) => one !== clause) })
}

/** Signs for one party; with the last signature the agreement is signed. */
export const signAgreement = (draft: Draft, { key, institution, day }: { key: string; institution: string; day: Day }) => {
  const id = idOf(draft, 'agreement', key)
  const signatory = idOf(draft, 'institution', institution)
  const party = [...draft.referring('agreementParty', 'agreement', id)].find((one) => one.institution === signatory)
  if (!party)
    throw Refused.because(key, {
      en: `${institution} is not a party of it; add it first.`,
      de: 'Diese Stelle ist keine Vertragspartei. Nehmen Sie sie zuerst auf.',
      field: 'institution',
    })
  if (party.signedOn !== null)
    throw Refused.because(key, {
      en: `${institution} has signed on ${party.signedOn} already.`,
      de: `Diese Stelle hat bereits am ${germanDay(party.signedOn)} unterzeichnet.`,
      field: 'institution',
    })
  draft.amend('agreementParty', party.id, { signedOn: day })
  const days = Array.from(draft.referring('agreementParty', 'agreement', id), ({ signedOn }) => signedOn)
  if (!days.includes(null)) draft.amend('agreement', id, { signedOn: days.toSorted().at(-1)! })
}

/** The id of an agreement whose text can still be changed. */
const unsigned = (draft: Draft, key: string): number => {
  const agreement = draft.get('agreement', idOf(draft, 'agreement', key))!
  refuseOnceSigned(draft, agreement)
  return agreement.id
}
