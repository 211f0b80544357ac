import { count } from '../../de/count.ts'

export const agreementForms = {
  form: 'Darstellung',
  forms: { list: 'Liste', board: 'Tafel', calendar: 'Kalender', clauses: 'Klauseln', coverage: 'Pflichten' },
  over: 'beendet',
  boardHelp:
    'Mit den Pfeiltasten von Karte zu Karte. Wo eine Vereinbarung steht, ergibt sich aus ihren Tagen; verschoben wird sie durch das, was mit ihr geschieht.',
  emptyColumn: 'Keine Vereinbarung',
  moreCards: (n: number): string => `${n} weitere zeigen`,
  moves: 'Nächste Schritte',
  lateSince: (n: number): string => `seit ${count(n, 'Tag', 'Tagen')} überfällig`,
  inDays: (n: number): string => (n === 0 ? 'heute' : `in ${count(n, 'Tag', 'Tagen')}`),
  reviewOn: (date: string): string => `Überprüfung am ${date}`,
  calendar: 'Kalender der Vereinbarungen',
  calendarHelp:
    'Mit den Pfeiltasten von Termin zu Termin, auf und ab von Monat zu Monat, Eingabe öffnet die Vereinbarung oder führt zur Liste des Tages.',
  calendarSummary: (ends: number, reviews: number, notices: number): string =>
    `In den nächsten 18 Monaten: ${count(ends, 'Vereinbarung endet', 'Vereinbarungen enden')}, ${count(reviews, 'Überprüfung wird', 'Überprüfungen werden')} fällig, ${count(notices, 'Kündigungsfrist läuft', 'Kündigungsfristen laufen')} ab.`,
  agenda: 'Termine',
  file: 'Als Kalenderdatei (ICS) herunterladen',
  feed: 'Im eigenen Kalender abonnieren (Einstellungen)',
  fileMeans: 'Alle Termine der Vereinbarungen dieses Netzwerks, die Sie sehen dürfen, ohne Filter; Stand beim Herunterladen.',
  late: 'Überfällige Überprüfungen',
  noDates: 'In den nächsten 18 Monaten ist kein Termin dokumentiert.',
  datesOn: (day: string, list: string): string => `${day}: ${list}`,
  clauseMatrix: (network: string): string => `Vereinbarungen und ihre Klauseln: ${network}`,
  clauses: 'Vereinbarungen und ihre Klauseln',
  clauseHelp: 'Mit den Pfeiltasten von Feld zu Feld, Eingabe öffnet die Vereinbarung.',
  clauseSummary: (complete: number, all: number): string =>
    `${complete === 0 ? 'Keine' : complete.toLocaleString('de-DE')} von ${count(all, 'Vereinbarung', 'Vereinbarungen')} mit vorgeschriebenem Inhalt ${complete === 1 ? 'enthält' : 'enthalten'} alle Klauseln, die das Gesetz verlangt.`,
  clauseNone: 'Keine dieser Vereinbarungen ist von einer Art, für die ein Inhalt vorgeschrieben ist.',
  clauseWithout: (n: number): string =>
    `${count(n, 'weitere Vereinbarung ist', 'weitere Vereinbarungen sind')} von einer Art, für die kein Inhalt vorgeschrieben ist.`,
  clauseOver: (n: number): string => `${count(n, 'beendete ist', 'beendete sind')} nicht aufgeführt.`,
  agreement: 'Vereinbarung',
  settled: 'enthalten',
  totals: 'In allen, die es enthalten müssen',
  signs: {
    THERE: 'enthalten, vorgeschrieben',
    MISSING: 'vorgeschrieben, noch nicht enthalten',
    BEYOND: 'enthalten, nicht vorgeschrieben',
    NONE: 'nicht vorgeschrieben',
  },
  legend: 'Legende',
  ofAsked: (there: number, asked: number): string => `${there} von ${asked}`,
  dutyIntro:
    'Wer mit dem Jugendamt eine Vereinbarung haben muss: Träger von Einrichtungen und Diensten nach § 8a Abs. 4 SGB VIII, Kindertagespflege nach Abs. 5. Nicht dokumentiert heißt: Hier liegt kein Beleg vor.',
  dutyOwn: 'Gezeigt wird nur, was Ihre Institution betrifft.',
  dutySummary: (met: number, all: number): string =>
    all === 0
      ? 'Aus den Mitwirkenden ergibt sich an diesem Tag keine Pflicht zu einer Vereinbarung.'
      : `Für ${met === 0 ? 'keine' : met.toLocaleString('de-DE')} von ${count(all, 'Verbindung, die eine Vereinbarung braucht,', 'Verbindungen, die eine Vereinbarung brauchen,')} ist eine in Kraft.`,
  dutyTable: 'Pflichten zu Vereinbarungen',
  dutyBar: 'Stand der Pflichtvereinbarungen',
  toGap: 'Zur Lücke',
  duties: (n: number): string => count(n, 'Verbindung', 'Verbindungen'),
} as const
