import type { Action, Commitment, CoverageRuling, Day, Need, NeedCategory } from '@geflecht/domain'
import { asMinuted, from, institutionKey, networkKey } from './evidence.ts'

type NeedRow = readonly [slug: string, category: NeedCategory, subject: string, voicedOn: Day, text: string, more?: Partial<Need>]

const subjectKey = (subject: string): string =>
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
  ...more,
  provenance: asMinuted(`In der Runde genannt und ins Protokoll aufgenommen: ${text}`),
}))

type ActionRow = readonly [
  slug: string,
  title: string,
  subject: string,
  lead: string,
  plannedOn: Day,
  needs: readonly string[],
  more: Partial<Action>,
]

const actionRows: readonly ActionRow[] = [
  [
    'wegweiser',
    'Wegweiser der Institutionen herausgeben',
    'ks',
    'kreisjugendamt',
    '2023-03-15',
    ['wer-macht-was'],
    { startedOn: '2023-06-01', dueOn: '2024-06-30', doneOn: '2024-06-30' },
  ],
  [
    'fortbildung',
    'Fortbildung Kinder mit Behinderungen schützen',
    'ks',
    'lebenshilfe',
    '2024-11-20',
    ['fortbildung-behinderung'],
    { startedOn: '2025-02-01', dueOn: '2025-06-30', doneOn: '2025-06-04' },
  ],
  [
    'rufbereitschaft',
    'Rufbereitschaft an Wochenenden neu regeln',
    'ks',
    'asd',
    '2025-03-19',
    ['wochenende'],
    { startedOn: '2025-05-14', dueOn: '2025-11-30' },
  ],
  [
    'leitfaden',
    'Leitfaden Datenschutz schreiben',
    'ks',
    'kreisjugendamt',
    '2024-09-18',
    ['datenschutz-leitfaden'],
    { startedOn: '2024-11-01', dueOn: '2025-06-30' },
  ],
  [
    'jobcenter-treffen',
    'Gespräch mit dem Jobcenter führen',
    'ks',
    'kreisjugendamt',
    '2025-10-08',
    ['jobcenter-weg'],
    { startedOn: '2025-11-12', dueOn: '2026-03-31' },
  ],
  [
    'suchttag',
    'Gemeinsamer Fachtag mit der Suchthilfe',
    'ks',
    'suchtberatung',
    '2023-09-13',
    ['sucht-austausch'],
    { dueOn: '2024-09-30', droppedOn: '2024-09-18', droppedReason: 'Die Suchtberatung konnte den Fachtag nicht mittragen.' },
  ],
  [
    'netzseite',
    'Seite mit Ansprechstellen in einfacher Sprache',
    'ks',
    'kreisjugendamt',
    '2025-10-08',
    ['oeffentlichkeit'],
    { dueOn: '2026-04-30' },
  ],
  [
    'lotsen',
    'Lotsendienst in der Geburtsklinik aufbauen',
    'fh',
    'fruehe-hilfen',
    '2024-04-17',
    ['lotsendienst'],
    { startedOn: '2024-09-01', dueOn: '2025-05-31', doneOn: '2025-05-14' },
  ],
  [
    'sprachpool',
    'Pool für Sprachmittlung einrichten',
    'fh',
    'integrationszentrum',
    '2024-10-16',
    ['sprachmittlung'],
    { startedOn: '2025-01-15', dueOn: '2025-12-31' },
  ],
  [
    'formular',
    'Gemeinsames Formular der Schulen',
    'stadt',
    'jugendamt-erlenbrueck',
    '2024-11-06',
    ['schulwege'],
    { startedOn: '2024-11-20', dueOn: '2025-03-31', doneOn: '2025-03-26' },
  ],
  [
    'pool-erweitern',
    'Zwei weitere Fachkräfte für den Pool gewinnen',
    'inst:insofa',
    'kreisjugendamt',
    '2025-02-05',
    ['insofa-kapazitaet'],
    { startedOn: '2025-03-01', dueOn: '2026-06-30' },
  ],
]

/** What is done about them; some are overdue, one was dropped. */
export const actions: readonly Action[] = actionRows.map(([slug, title, subject, lead, plannedOn, answered, more]) => ({
  key: `act.musterkreis.${slug}`,
  title,
  subject: subjectKey(subject),
  lead: institutionKey(lead),
  plannedOn,
  startedOn: null,
  dueOn: null,
  doneOn: null,
  droppedOn: null,
  droppedReason: null,
  needs: answered.map(needKey),
  ...more,
  provenance: asMinuted(`Als Maßnahme beschlossen: ${title}.`),
}))

type CommitmentRow = readonly [
  slug: string,
  kind: Commitment['kind'],
  subject: string,
  madeOn: Day,
  summary: string,
  more?: Partial<Commitment>,
]

const commitmentRows: readonly CommitmentRow[] = [
  ['ks-turnus', 'MEETING_CADENCE', 'ks', '2022-09-14', 'Das Netzwerk trifft sich zwei- bis dreimal im Jahr.'],
  ['ks-bericht', 'REPORTING', 'ks', '2024-09-18', 'Dem Jugendhilfeausschuss wird einmal im Jahr berichtet.', { dueOn: '2025-09-30' }],
  [
    'ks-schulen',
    'COVERAGE',
    'ks',
    '2023-03-15',
    'Bis Ende 2026 hat jede Schule eine Absprache mit dem Jugendamt.',
    { dueOn: '2026-12-31' },
  ],
  ['ks-probe', 'PRACTICE', 'ks', '2024-09-18', 'Jeder Meldeweg wird einmal im Jahr erprobt.'],
  [
    'fh-fachtag',
    'EVENT',
    'fh',
    '2024-10-16',
    'Im Februar 2025 gibt es eine Fortbildung rund um die Geburt.',
    { dueOn: '2025-02-28', keptOn: '2025-02-26' },
  ],
  ['ik-vereinbarung', 'ACTION_ITEM', 'ik', '2024-11-13', 'Die beiden Gemeinden schließen eine Vereinbarung.', { dueOn: '2025-06-30' }],
  ['stadt-multiplikation', 'ROLE', 'stadt', '2022-11-16', 'Die Mitglieder tragen die Ergebnisse in ihre Häuser.'],
]

export const commitments: readonly Commitment[] = commitmentRows.map(([slug, kind, subject, madeOn, summary, more]) => ({
  key: `com.musterkreis.${slug}`,
  kind,
  summary,
  subject: subjectKey(subject),
  madeOn,
  madeOnPrecision: 'DAY',
  dueOn: null,
  keptOn: null,
  ...more,
  provenance: asMinuted(`Im Protokoll zugesagt: ${summary}`),
}))

const ruling = (slug: string, item: string, status: CoverageRuling['status'], reason: string): CoverageRuling => ({
  key: `ruling.musterkreis.ks.${slug}`,
  network: networkKey('ks'),
  item,
  status,
  reason,
  ...from('2024-09-18'),
  provenance: asMinuted(`Die Steuerungsgruppe hat entschieden: ${reason}`),
})

/** What the steering group of the main network has ruled about expected groups. */
export const rulings: readonly CoverageRuling[] = [
  ruling(
    'muettergenesung',
    'muettergenesung',
    'NOT_APPLICABLE',
    'Kuren und Beratung dazu vermittelt die Schwangerschaftsberatung mit; eine eigene Stelle ist hier nicht zu erwarten.',
  ),
  ruling('spz', 'spz', 'CONFIRMED_ABSENT', 'Ein Sozialpädiatrisches Zentrum gibt es im Kreis nicht; Familien fahren in die Nachbarstadt.'),
]
