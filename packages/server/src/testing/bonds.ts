import type { Agreement, AgreementParty, Disruption, FunctionContact, Handover } from '@geflecht/domain'
import { openEnded, provenance } from './facts.ts'

/** An agreement in force since 2020, for tests: whole and valid, except for what a test says otherwise. */
export const anAgreement = (fact: Partial<Agreement> & { key: string }): Agreement => ({
  title: fact.key,
  kind: 'GRUNDSATZVEREINBARUNG_KKG',
  draftedOn: '2019-01-01',
  negotiatedSince: '2019-06-01',
  signedOn: '2019-12-15',
  reviewSince: null,
  reviewedOn: null,
  nextReviewOn: null,
  terminatedOn: null,
  terminationReason: null,
  noticePeriodMonths: null,
  clauses: [],
  documentUrl: null,
  networks: [],
  predecessor: null,
  ...openEnded,
  validFrom: '2020-01-01',
  validFromPrecision: 'DAY',
  provenance,
  ...fact,
})

/** An agreement that one of its parties has drafted, without a term. */
export const aDraftedAgreement = (fact: Partial<Agreement> & { key: string }): Agreement =>
  anAgreement({ draftedOn: '2020-01-01', negotiatedSince: null, signedOn: null, ...openEnded, ...fact })

/** The parties of an agreement, each of which has signed. */
export const partiesOf = (agreement: string, ...institutions: string[]): AgreementParty[] =>
  institutions.map((institution) => ({
    key: `party.${agreement}.${institution}`,
    agreement,
    institution,
    signedOn: '2019-12-15',
    provenance,
  }))

/** A hand-over of everything that a test does not say otherwise. */
export const aHandover = (fact: Partial<Handover> & { key: string }): Handover => ({
  title: fact.key,
  network: null,
  fromType: null,
  fromInstitution: null,
  toType: null,
  toInstitution: null,
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
  ...openEnded,
  provenance,
  ...fact,
})

/** A function of the Jugendamt that is staffed. */
export const aContact = (fact: Partial<FunctionContact> & { key: string }): FunctionContact => ({
  institution: 'inst.jugendamt',
  functionTitle: 'Eingangsmanagement Kinderschutz',
  mailbox: 'kinderschutz@ort.example',
  phone: null,
  availability: 'OFFICE_HOURS',
  deputy: null,
  vacantSince: null,
  isPublic: true,
  ...openEnded,
  provenance,
  ...fact,
})

/** A disruption of a hand-over that nobody works on. */
export const aDisruption = (fact: Partial<Disruption> & { key: string }): Disruption => ({
  kind: 'KEINE_RUECKMELDUNG',
  handover: 'hand.kita-jugendamt',
  cooperation: null,
  reportedOn: '2025-03-01',
  reportedBy: null,
  severity: 2,
  inWorkSince: null,
  solvedOn: null,
  note: null,
  provenance,
  ...fact,
})
