import { assumedKey, type FunctionContact, type Handover } from '@geflecht/domain'
import { assumedFact, type Draft, faultAmong, faultOf, institutionNamed, networkNamed, type Step } from './step.ts'

/** Everything is laid down, and whom it reaches: a function at the receiving side that has a deputy. */
export const addHandover: Step = (draft, assumption) => {
  const network = networkNamed(draft, assumption)
  const fault = faultAmong([institutionNamed(draft, assumption, 0), institutionNamed(draft, assumption, 1), network])
  if (fault) return fault
  const [from = '', to = ''] = assumption.institutions
  const { facts, recorded } = draft
  const key = assumedKey('hand', from, to)
  if (facts.handovers.some((one) => one.key === key)) return faultOf('alreadyThere', 'institutions', `${from}, ${to}`)
  const [contact, deputy] = [contactAt(to, from, 'contact'), contactAt(to, from, 'deputy')]
  const handover: Handover = {
    key,
    title: 'Meldeweg (angenommen)',
    network: 'key' in network ? network.key : null,
    fromType: null,
    fromInstitution: from,
    toType: null,
    toInstitution: to,
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
    contact: contact.key,
    lastTestedOn: recorded.asOf,
    ...assumedFact,
  }
  return {
    ...facts,
    handovers: [...facts.handovers, handover],
    contacts: [...facts.contacts, { ...contact, deputy: deputy.key }, deputy],
  }
}

/** With an assumed one goes whom it reaches. */
export const removeHandover: Step = ({ facts }: Draft, { thing }) => {
  const gone = facts.handovers.find(({ key }) => key === thing)
  if (!gone) return faultOf('unknown', 'thing', thing ?? '')
  const { fromInstitution: from, toInstitution: to } = gone
  const reached = gone.key === assumedKey('hand', from ?? '', to ?? '') ? ['contact', 'deputy'].map((as) => contactKey(to, from, as)) : []
  return {
    ...facts,
    handovers: facts.handovers.filter((one) => one !== gone),
    contacts: reached.length > 0 ? facts.contacts.filter(({ key }) => !reached.includes(key)) : facts.contacts,
  }
}

const contactKey = (at: string | null, from: string | null, as: string): string => assumedKey('fun', at ?? '', from ?? '', as)

const contactAt = (institution: string, from: string, as: string): FunctionContact => ({
  key: contactKey(institution, from, as),
  institution,
  functionTitle: 'Annahme (angenommen)',
  mailbox: null,
  phone: null,
  availability: 'ALWAYS',
  deputy: null,
  vacantSince: null,
  isPublic: false,
  ...assumedFact,
})
