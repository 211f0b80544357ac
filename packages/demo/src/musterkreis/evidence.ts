import type { Day, Provenance, Source, Validity } from '@geflecht/domain'

/** The day on which the story ends; views of the Musterkreis open on it. */
export const storyEndsOn: Day = '2026-01-01'

const invented = (key: string, title: string, publishedOn: Day, note: string): Source => ({
  key,
  kind: 'REPORT',
  title,
  publisher: 'Geflecht',
  url: null,
  publishedOn,
  publishedOnPrecision: 'DAY',
  note,
})

/** What the facts of the Musterkreis rest on: nothing of it exists, and each title says so. */
export const sources: readonly Source[] = [
  invented(
    'musterkreis',
    'Musterkreis: frei erfunden zur Vorführung',
    '2026-01-01',
    'Kreis, Gemeinden, Institutionen, Netzwerke und alles, was über sie gesagt wird, sind ausgedacht.',
  ),
  invented(
    'musterkreis.protokolle',
    'Protokolle der Netzwerktreffen im Musterkreis (frei erfunden)',
    '2025-12-15',
    'Ausgedachte Ergebnisprotokolle; sie nennen Institutionen, niemals Personen oder Fälle.',
  ),
  invented(
    'musterkreis.vereinbarungen',
    'Vereinbarungsverzeichnis des Musterkreises (frei erfunden)',
    '2025-12-15',
    'Ausgedachtes Verzeichnis der Vereinbarungen, wie es eine Koordinierungsstelle führt.',
  ),
  invented(
    'musterkreis.befragung-2025',
    'Befragung der Netzwerkpartner im Musterkreis 2025 (frei erfunden)',
    '2025-10-31',
    'Ausgedachte Angaben der Beteiligten über ihre eigene Zusammenarbeit.',
  ),
  invented(
    'musterkreis.meldewege',
    'Handreichung Meldewege im Musterkreis (frei erfunden)',
    '2024-06-30',
    'Ausgedachte Beschreibung, wer wen auf welchem Weg informiert.',
  ),
]

const restingOn =
  (source: string) =>
  (statement: string, lastConfirmedOn: Day | null = '2025-11-28'): readonly Provenance[] => [
    { source, confidence: 'CONFIRMED', statement, lastConfirmedOn },
  ]

export const asInvented = restingOn('musterkreis')
export const asMinuted = restingOn('musterkreis.protokolle')
export const asRegistered = restingOn('musterkreis.vereinbarungen')
export const asClaimed = restingOn('musterkreis.befragung-2025')
export const asDescribed = restingOn('musterkreis.meldewege')

/** Told by a report, not by those concerned, and not confirmed by anybody since. */
export const asReported = (statement: string): readonly Provenance[] => [
  { source: 'musterkreis.protokolle', confidence: 'STATED', statement, lastConfirmedOn: null },
]

/** Looked at again on a day, and found right. */
export const asConfirmed = (day: Day): readonly Provenance[] => restingOn('musterkreis')('Nachgesehen und bestätigt.', day)

/** From a day on, or always, with an open end. */
export const from = (validFrom: Day | null = null): Validity => ({
  validFrom,
  validFromPrecision: validFrom === null ? 'UNKNOWN' : 'DAY',
  validTo: null,
  validToPrecision: 'UNKNOWN',
})

/** From a day until before another. */
export const until = (validFrom: Day | null, validTo: Day): Validity => ({ ...from(validFrom), validTo, validToPrecision: 'DAY' })

export const institutionKey = (slug: string): string => `inst.musterkreis.${slug}`
export const networkKey = (slug: string): string => `net.musterkreis.${slug}`
export const agreementKey = (slug: string): string => `agr.musterkreis.${slug}`
export const contactKey = (slug: string): string => `contact.musterkreis.${slug}`
export const handoverKey = (slug: string): string => `hand.musterkreis.${slug}`

/** The key of the tie of two institutions, whichever is named first. */
export const cooperationKey = (a: string, b: string): string => `coop.musterkreis.${[a, b].sort().join('.')}`
