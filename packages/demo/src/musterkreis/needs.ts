import type { Day, Need, NeedCategory } from '@geflecht/domain'
import { asMinuted, institutionKey, networkKey } from './evidence.ts'

type NeedRow = readonly [slug: string, category: NeedCategory, subject: string, voicedOn: Day, text: string, more?: Partial<Need>]

/** Networks by slug, institutions by slug after `inst:`, or the Kreis itself. */
export const subjectKey = (subject: string): string =>
  subject.startsWith('inst:') ? institutionKey(subject.slice(5)) : subject === 'kreis' ? 'ter.musterkreis' : networkKey(subject)

const needRows: readonly NeedRow[] = [
  ['rueckmeldung-praxen', 'RUECKMELDUNG', 'ks', '2023-09-13', 'Praxen möchten erfahren, ob ihre Information angekommen ist.'],
  ['wochenende', 'SCHNITTSTELLE', 'ks', '2025-03-19', 'Für Abende und Wochenenden soll klar sein, wer zu erreichen ist.'],
  [
    'datenschutz-leitfaden',
    'DATENSCHUTZ',
    'ks',
    '2024-03-13',
    'Ein kurzer Leitfaden soll sagen, was ohne Einwilligung besprochen werden darf.',
  ],
  ['wer-macht-was', 'INFORMATION', 'ks', '2022-09-14', 'Alle möchten wissen, wer wofür zuständig ist.', { metOn: '2024-06-30' }],
  [
    'fortbildung-behinderung',
    'FORTBILDUNG',
    'ks',
    '2024-09-18',
    'Gewünscht ist eine Fortbildung zum Schutz von Kindern mit Behinderungen.',
    { metOn: '2025-06-04' },
  ],
  ['jobcenter-weg', 'VERFAHREN', 'ks', '2024-03-13', 'Das Jobcenter sucht einen beschriebenen Weg zum Jugendamt.'],
  [
    'sucht-austausch',
    'FACHAUSTAUSCH',
    'ks',
    '2023-03-15',
    'Suchthilfe und Jugendhilfe wollen sich über Familien mit suchtkranken Eltern fachlich austauschen.',
  ],
  ['oeffentlichkeit', 'OEFFENTLICHKEIT', 'ks', '2025-10-08', 'Die Ansprechstellen sollen auch in einfacher Sprache im Internet stehen.'],
  ['vertretung', 'VERBINDLICHKEIT', 'ks', '2025-03-19', 'Jede Institution soll sagen, wer sie bei Verhinderung vertritt.'],
  ['hebammen', 'STRUKTUR', 'fh', '2024-10-16', 'In Quellrade fehlt den Familien eine Hebamme in der Nähe.'],
  ['sprachmittlung', 'KOMMUNIKATION', 'fh', '2024-04-17', 'Für Gespräche werden Dolmetschende gebraucht.'],
  ['lotsendienst', 'KOOPERATION', 'fh', '2023-10-18', 'Die Geburtsklinik wünscht sich einen Lotsendienst.', { metOn: '2025-05-14' }],
  ['verbindung-fh', 'KOOPERATION', 'ik', '2024-11-13', 'Die Frühen Hilfen sollen im interkommunalen Netzwerk vertreten sein.'],
  ['schulwege', 'VERFAHREN', 'stadt', '2024-05-22', 'Die Schulen wollen ein gemeinsames Formular.', { metOn: '2025-03-26' }],
  [
    'netzwerk-falkenmuehl',
    'STRUKTUR',
    'gewaltschutz',
    '2023-11-29',
    'Falkenmühl braucht ein eigenes Netzwerk Kinderschutz oder den Anschluss an ein anderes.',
  ],
  ['entgelt', 'QUALITAET', 'ag78', '2023-09-06', 'Die Träger wünschen gemeinsame Qualitätsgespräche.', { withdrawnOn: '2024-05-29' }],
  ['regionen', 'REGIONEN', 'kreis', '2025-07-09', 'Die Koordinierenden wollen auch die Nachbarstädte im Blick behalten.'],
  [
    'insofa-kapazitaet',
    'FACHBERATUNG',
    'inst:insofa',
    '2025-01-15',
    'Der Fachkräftepool kann im Frühjahr nicht alle Anfragen in zwei Tagen beantworten.',
  ],
]

export const needKey = (slug: string): string => `need.musterkreis.${slug}`

/** What people in the networks said is needed. */
export const needs: readonly Need[] = needRows.map(([slug, category, subject, voicedOn, text, more]) => ({
  key: needKey(slug),
  category,
  text,
  subject: subjectKey(subject),
  voicedOn,
  voicedOnPrecision: 'DAY',
  metOn: null,
  withdrawnOn: null,
  agreements: [],
  meetings: [],
  ...more,
  provenance: asMinuted(`In der Runde genannt und ins Protokoll aufgenommen: ${text}`),
}))
