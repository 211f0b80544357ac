import type { Day, Handover, HandoverChannel, HandoverTrigger } from '@geflecht/domain'
import { agreementKey, asDescribed, contactKey, from, handoverKey, institutionKey, networkKey } from './evidence.ts'

/** What a list of hand-overs says about one: complete unless something is said to be lacking. */
export interface Path {
  slug: string
  title: string
  /** A slug of an institution, or the key of a type with `type:` before it. */
  from: string
  to: string
  trigger: HandoverTrigger
  network?: string
  channels?: readonly HandoverChannel[]
  availability?: Handover['availability']
  responseHours?: number | null
  /** What the receiving side owes; null where nobody has said anything. */
  feedback?: Handover['feedbackDuty']
  feedbackHours?: number | null
  contact?: string | null
  agreement?: string
  tested?: Day | null
  basis?: readonly string[]
  consent?: boolean
  pseudonymised?: boolean
  since?: Day
}

const end = (what: string, side: 'from' | 'to') => {
  const type = what.startsWith('type:') ? what.slice(5) : null
  const institution = type === null ? institutionKey(what) : null
  return side === 'from' ? { fromType: type, fromInstitution: institution } : { toType: type, toInstitution: institution }
}

export const handoverOf = (path: Path): Handover => {
  const feedback = path.feedback === undefined ? 'AGREEMENT' : path.feedback
  const answers = feedback === 'LAW' || feedback === 'AGREEMENT'
  return {
    key: handoverKey(path.slug),
    title: path.title,
    network: path.network ? networkKey(path.network) : null,
    ...(end(path.from, 'from') as Pick<Handover, 'fromType' | 'fromInstitution'>),
    ...(end(path.to, 'to') as Pick<Handover, 'toType' | 'toInstitution'>),
    trigger: path.trigger,
    channels: path.channels ?? ['TELEFON', 'FORMULAR'],
    availability: path.availability === undefined ? 'OFFICE_HOURS' : path.availability,
    responseHours: path.responseHours === undefined ? 24 : path.responseHours,
    feedbackDuty: feedback,
    feedbackHours: answers ? (path.feedbackHours ?? 168) : null,
    feedbackContent: answers ? 'TAKEN_UP' : null,
    consentRequired: path.consent ?? false,
    pseudonymised: path.pseudonymised ?? false,
    legalBasis: path.basis ?? ['norm.kkg.4'],
    agreement: path.agreement ? agreementKey(path.agreement) : null,
    contact: path.contact === undefined ? contactKey('asd-eingang') : path.contact === null ? null : contactKey(path.contact),
    lastTestedOn: path.tested ?? null,
    ...from(path.since ?? '2024-06-30'),
    provenance: asDescribed(`Die Handreichung beschreibt den Weg „${path.title}“.`),
  }
}

/** To the ASD, on weighty signs. */
export const toAsd = { to: 'asd', trigger: 'GEWICHTIGE_ANHALTSPUNKTE', contact: 'asd-eingang' } as const
/** The answer that § 4 Abs. 4 KKG asks for, within a week. */
export const law = { feedback: 'LAW', feedbackHours: 168 } as const
