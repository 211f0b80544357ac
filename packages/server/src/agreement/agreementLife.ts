import { agreementStatusLabels, agreementStatusOn, type AgreementStatus, type Day, isBinding } from '@geflecht/domain'
import type { Row } from '../fact/concepts.ts'
import { germanDay } from '../fact/germanDay.ts'
import type { Draft } from '../log/draft.ts'
import { Refused } from '../log/refusal.ts'

type Agreement = Row<'agreement'>

/** Where an agreement of a draft stands on a day; null before it was drafted. */
export const statusInDraft = (draft: Draft, agreement: Agreement, day: Day): AgreementStatus | null =>
  agreementStatusOn(agreement, day, [...draft.referring('agreement', 'predecessor', agreement.id)])

/** Refuses to change a text that somebody has signed: what a party has signed is what it has seen. */
export const refuseOnceSigned = (draft: Draft, { id, key, signedOn }: Agreement): void => {
  if (signedOn !== null)
    throw Refused.because(key, {
      en: `It was signed on ${signedOn}; what changes needs an agreement that replaces it.`,
      de: `Die Vereinbarung ist seit dem ${germanDay(signedOn)} unterzeichnet. Was sich ändern soll, gehört in eine Vereinbarung, die sie ablöst.`,
    })
  for (const { institution, signedOn: day } of draft.referring('agreementParty', 'agreement', id))
    if (day !== null) {
      const { name } = draft.get('institution', institution)!
      throw Refused.because(key, {
        en: `${name ?? 'A party'} has signed this text on ${day}; take that signature back first.`,
        de: `${name ?? 'Eine Vertragspartei'} hat diesen Wortlaut am ${germanDay(day)} unterzeichnet. Nehmen Sie zuerst diese Unterschrift zurück.`,
      })
    }
}

/** What the parties sign: changed by a command only as long as nobody has. */
const wording = [
  'kind',
  'clauses',
  'validFrom',
  'validFromPrecision',
  'validTo',
  'validToPrecision',
  'noticePeriodMonths',
  'negotiatedSince',
  'predecessor',
] as const satisfies readonly (keyof Agreement)[]

/** Refuses to bring back a signature that was taken back, once the text has changed: the party signs what it says now. */
const refuseReturnedSignature = (draft: Draft): void => {
  for (const { concept, before, after } of draft.changes()) {
    if (concept !== 'agreementParty' || before === null || after === null || before.signedOn !== null || after.signedOn === null) continue
    const agreement = draft.get('agreement', after.agreement as number)!
    if (agreement.version > before.version)
      throw Refused.because(agreement.key, {
        en: 'Its text has changed since this signature was taken back; the party signs anew.',
        de: 'Der Wortlaut wurde geändert, seit diese Unterschrift zurückgenommen wurde. Die Vertragspartei unterzeichnet bitte neu.',
      })
  }
}

/**
 * What undo and earlier versions must not do to signatures: bring an earlier text back under them, or other parties beside them, make what
 * all have signed unsigned, or put a signature that was taken back under another text.
 */
export const refuseRewordedOnceSigned = (draft: Draft): void => {
  refuseReturnedSignature(draft)
  const partiesOf = (id: number) => [...draft.referring('agreementParty', 'agreement', id)]
  const touched = draft.changes().flatMap(({ concept, before, after }) => {
    if (concept === 'agreementParty') return (before === null) === (after === null) ? [] : [(after ?? before)!.agreement as number]
    if (concept !== 'agreement' || before === null || after === null) return []
    const isReworded = wording.some((column) => JSON.stringify(before[column]) !== JSON.stringify(after[column]))
    const isUnsigned = before.signedOn !== null && after.signedOn === null && partiesOf(after.id).every(({ signedOn }) => signedOn !== null)
    return isReworded || isUnsigned ? [after.id] : []
  })
  for (const id of new Set(touched)) {
    const [was, is] = [draft.atlas.factOf('agreement', id), draft.get('agreement', id)]
    if (was !== null && is !== null) refuseOnceSigned(draft, { ...is, signedOn: was.signedOn })
  }
}

/** Refuses a signature under a text or beside parties that the signatory has not seen: `seen` is the version that was looked at. */
export const refuseUnlessSeen = (draft: Draft, { id, key, version }: Agreement, seen: number): void => {
  const parties = [...draft.referring('agreementParty', 'agreement', id)]
  if (version <= seen && parties.every((party) => party.version <= seen || party.signedOn !== null)) return
  throw Refused.because(key, {
    en: 'It has been changed since you looked; read what it says now, then sign.',
    de: 'Die Vereinbarung wurde geändert, seit Sie sie gelesen haben. Lesen Sie den jetzigen Stand und unterzeichnen Sie dann.',
  })
}

/** Refuses a signature under what is still a draft on the day. */
export const refuseUnlessNegotiated = ({ key, negotiatedSince }: Agreement, day: Day): void => {
  if (negotiatedSince !== null && negotiatedSince <= day) return
  throw Refused.because(key, {
    en:
      negotiatedSince === null
        ? 'It is still a draft; begin the negotiation before anybody signs.'
        : `On ${day} it is still a draft; it is negotiated since ${negotiatedSince}.`,
    de:
      negotiatedSince === null
        ? 'Die Vereinbarung ist noch ein Entwurf. Beginnen Sie die Verhandlung, bevor jemand unterzeichnet.'
        : `Am ${germanDay(day)} ist die Vereinbarung noch ein Entwurf; verhandelt wird seit dem ${germanDay(negotiatedSince)}.`,
    field: 'signedOn',
  })
}

/** Refuses a review of what does not bind on the day, or is being reviewed already. */
export const refuseUnlessInForce = (draft: Draft, agreement: Agreement, day: Day): void => {
  const status = statusInDraft(draft, agreement, day)
  if (status === 'UNDER_REVIEW')
    throw Refused.because(agreement.key, {
      en: `It is under review since ${agreement.reviewSince}; conclude that review first.`,
      de: `Die Vereinbarung wird seit dem ${germanDay(agreement.reviewSince!)} überprüft. Schließen Sie diese Überprüfung zuerst ab.`,
      field: 'reviewSince',
    })
  if (!isBinding(status))
    throw Refused.because(agreement.key, {
      en: `On ${day} it is not in force (${status === null ? 'not drafted yet' : agreementStatusLabels[status].en}); only what binds is reviewed.`,
      de: `Am ${germanDay(day)} ist die Vereinbarung nicht in Kraft (${status === null ? 'noch nicht entworfen' : agreementStatusLabels[status].de}). Überprüft wird nur, was bindet.`,
      field: 'reviewSince',
    })
}

/** Refuses notice that would end nothing: of what is not signed, has been given notice, or has been replaced. */
export const refuseUnlessNoticeEndsIt = (draft: Draft, agreement: Agreement, lastDay: Day): void => {
  const { key, signedOn, terminatedOn } = agreement
  if (signedOn === null)
    throw Refused.because(key, {
      en: 'It is not signed by all; there is nothing to give notice of. Discard the draft instead.',
      de: 'Die Vereinbarung ist nicht von allen unterzeichnet; zu kündigen gibt es nichts. Verwerfen Sie stattdessen den Entwurf.',
    })
  if (terminatedOn !== null)
    throw Refused.because(key, {
      en: `Notice has been given; it no longer holds from ${terminatedOn}.`,
      de: `Die Vereinbarung ist bereits gekündigt; sie gilt ab dem ${germanDay(terminatedOn)} nicht mehr.`,
      field: 'lastDay',
    })
  if (statusInDraft(draft, agreement, lastDay) === 'SUPERSEDED')
    throw Refused.because(key, {
      en: `On ${lastDay} another agreement has taken its place; give notice of that one.`,
      de: `Am ${germanDay(lastDay)} hat eine andere Vereinbarung sie abgelöst. Kündigen Sie diese.`,
      field: 'lastDay',
    })
}

/** Refuses to replace what was never signed: its text can simply be changed. */
export const refuseUnlessSigned = ({ key, signedOn }: Agreement): void => {
  if (signedOn === null)
    throw Refused.because(key, {
      en: 'It is not signed yet; change its text instead of replacing it.',
      de: 'Die Vereinbarung ist noch nicht unterzeichnet. Ändern Sie ihren Wortlaut, statt sie abzulösen.',
    })
}

/** Refuses a link that anybody on the way could change. */
export const refuseUnlessSecure = (key: string, documentUrl: string | null): void => {
  if (documentUrl === null || /^https:\/\/[^\s/]\S*$/.test(documentUrl)) return
  throw Refused.because(key, {
    en: 'This is not a secure web address; it begins with https://.',
    de: 'Das ist keine sichere Webadresse. Sie beginnt mit https://.',
    field: 'documentUrl',
  })
}
