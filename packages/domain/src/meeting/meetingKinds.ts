import { byKey, type Term } from '../language/index.ts'

/** What kind of meeting it is. */
export interface MeetingKind extends Term {
  /** Counts as a meeting of the network that it belongs to (circle by attendance, cadence, G03, G04, G15). */
  readonly isNetworkMeeting: boolean
  /** Counts as a training that a network offers (G26). */
  readonly isTraining?: boolean
}

const entries = [
  { key: 'AUFTAKT', de: 'Auftaktveranstaltung', en: 'Kick-off meeting', isNetworkMeeting: true },
  { key: 'NETZWERKTREFFEN', de: 'Netzwerktreffen', en: 'Network meeting', isNetworkMeeting: true },
  { key: 'FACHTAG', de: 'Fachtag', en: 'Professional day', isNetworkMeeting: false },
  { key: 'FACHTAGUNG', de: 'Fachtagung', en: 'Conference', isNetworkMeeting: false },
  { key: 'WORKSHOP', de: 'Workshop', en: 'Workshop', isNetworkMeeting: false },
  { key: 'FORTBILDUNG', de: 'Fortbildung', en: 'Training', isNetworkMeeting: false, isTraining: true },
  {
    key: 'FALLKONFERENZ_STRUKTUR',
    de: 'Strukturelle Fallkonferenz (ohne Falldaten)',
    en: 'Structural case conference (without case data)',
    isNetworkMeeting: false,
  },
  { key: 'ARBEITSGRUPPENTREFFEN', de: 'Arbeitsgruppentreffen', en: 'Working-group meeting', isNetworkMeeting: false },
] as const satisfies readonly MeetingKind[]

export type MeetingKindKey = (typeof entries)[number]['key']

/** The kinds of meeting. */
export const meetingKinds: readonly (MeetingKind & { readonly key: MeetingKindKey })[] = entries

export const meetingKindByKey = byKey<MeetingKind>(meetingKinds)
