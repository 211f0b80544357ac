import type { Agreement, AgreementParty, Day, FunctionContact, Handover } from '@geflecht/domain'
import { agreementOnDay, type AgreementOnDay } from './agreementOnDay.ts'
import { always, since, stated } from './validity.factory.ts'

/** Signed in 2020 and in force since, without an end; it has all clauses that any kind asks for, unless said otherwise. */
export const anAgreementFact = (key: string, kind: string, given: Partial<Agreement> = {}): Agreement => ({
  key,
  title: key,
  kind,
  draftedOn: '2019-01-01',
  negotiatedSince: '2019-06-01',
  signedOn: '2019-12-15',
  reviewSince: null,
  reviewedOn: null,
  nextReviewOn: null,
  terminatedOn: null,
  terminationReason: null,
  noticePeriodMonths: null,
  clauses: [
    'GEFAEHRDUNGSEINSCHAETZUNG',
    'INSOFA_HINZUZIEHEN',
    'BETEILIGUNG',
    'QUALIFIKATION_INSOFA',
    'SCHUTZBEDUERFNISSE_BEHINDERUNG',
    'HINWIRKEN_AUF_HILFEN',
    'INFORMATION_JUGENDAMT',
    'LEISTUNG',
    'VERGUETUNG',
  ],
  documentUrl: null,
  networks: [],
  predecessor: null,
  ...since('2020-01-01'),
  provenance: stated,
  ...given,
})

/** An institution is a party of an agreement and has signed it. */
export const aParty = (agreement: string, institution: string, given: Partial<AgreementParty> = {}): AgreementParty => ({
  key: `party.${agreement}.${institution}`,
  agreement,
  institution,
  signedOn: '2019-12-15',
  provenance: stated,
  ...given,
})

/** An agreement between parties as it stands on a day, by default in force on the first of 2026. */
export function anAgreement(
  kind: string,
  parties: readonly string[],
  given: Partial<Agreement> & { asOf?: Day; replacedBy?: readonly Agreement[] } = {},
): AgreementOnDay {
  const { asOf = '2026-01-01', replacedBy: successors = [], ...facts } = given
  const key = given.key ?? `agr.${kind}.${parties.join('.')}`
  const around = { parties: parties.map((party) => aParty(key, party)), successors, hasNetwork: () => true }
  const agreement = agreementOnDay(anAgreementFact(key, kind, facts), around, asOf)
  if (!agreement) throw new Error(`${key} is not drafted on ${asOf}.`)
  return agreement
}

/** The ends of a hand-over: a key with a dot names an institution, one without a type of institution. */
const endsOf = (from: string, to: string): Pick<Handover, 'fromType' | 'fromInstitution' | 'toType' | 'toInstitution'> => ({
  fromType: from.includes('.') ? null : from,
  fromInstitution: from.includes('.') ? from : null,
  toType: to.includes('.') ? null : to,
  toInstitution: to.includes('.') ? to : null,
})

/** A hand-over with everything laid down, from an institution (`inst.…`) or a type to another. */
export const aHandover = (key: string, from: string, to: string, given: Partial<Handover> = {}): Handover => ({
  key,
  title: key,
  network: null,
  ...endsOf(from, to),
  trigger: 'GEWICHTIGE_ANHALTSPUNKTE',
  channels: ['TELEFON'],
  availability: 'ALWAYS',
  responseHours: 24,
  feedbackDuty: 'LAW',
  feedbackHours: 72,
  feedbackContent: 'TAKEN_UP',
  consentRequired: false,
  pseudonymised: false,
  legalBasis: [],
  agreement: null,
  contact: null,
  lastTestedOn: null,
  ...always,
  provenance: stated,
  ...given,
})

/** A staffed function of an institution, to be reached around the clock. */
export const aContact = (key: string, institution: string, given: Partial<FunctionContact> = {}): FunctionContact => ({
  key,
  institution,
  functionTitle: key,
  mailbox: null,
  phone: null,
  availability: 'ALWAYS',
  deputy: null,
  vacantSince: null,
  isPublic: true,
  ...always,
  provenance: stated,
  ...given,
})
