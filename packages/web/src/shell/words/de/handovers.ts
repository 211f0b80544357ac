import { count } from './count.ts'

export const handovers = {
  title: 'Meldewege',
  one: 'Meldeweg',
  looks: 'Ansicht',
  list: 'Meldewege',
  chains: 'Meldeketten',
  drill: 'Belastungsprobe',
  summary: (expected: number, described: number, all: number, open: number): string =>
    `Für ${described === 0 ? 'keine' : described.toLocaleString('de-DE')} von ${count(expected, 'erwarteten Verbindung', 'erwarteten Verbindungen')} ist ein Meldeweg beschrieben${
      all === 0
        ? ''
        : open === 0
          ? '; alle beschriebenen Wege sind vollständig'
          : open === 1
            ? '; bei 1 Weg ist noch etwas offen'
            : `; bei ${open.toLocaleString('de-DE')} Wegen ist noch etwas offen`
    }.`,
  intro:
    'Wer wen auf welchem Weg informiert, bis wann gehandelt wird und wer eine Rückmeldung erhält. Meldewege beschreiben Verfahren, nie Fälle. Nicht beschrieben heißt: Dazu liegt hier kein Beleg vor.',
  onlyOpen: 'Nur mit offenen Teilen',
  count: (n: number): string => count(n, 'Meldeweg', 'Meldewege'),
  none: 'Zu diesem Stichtag ist kein Meldeweg beschrieben, und aus den Mitwirkenden ergibt sich keine erwartete Verbindung.',
  noneFiltered: 'Alle Meldewege sind vollständig beschrieben.',
  noneOfSectors: 'Mit diesen Filtern bleibt kein Meldeweg übrig.',
  others: 'Weitere Meldewege',
  notDescribed: 'nicht beschrieben',
  moreOf: (n: number): string => `und ${n} weitere`,
  nextStep:
    'Bringen Sie beide Seiten zusammen und legen Sie fest, auf welchem Weg und an welche Ansprechstelle gemeldet wird, bis wann gehandelt wird und welche Rückmeldung folgt.',
  open: 'Offen',
  broken: 'Trägt nicht mehr',
  complete: 'vollständig beschrieben',
  parts: 'Was festgelegt ist',
  legend: 'Legende',
  from: 'Von',
  to: 'An',
  trigger: 'Anlass',
  network: 'Netzwerk',
  everyOf: (type: string): string => `alle: ${type}`,
  hours: (n: number): string => `innerhalb von ${count(n, 'Stunde', 'Stunden')}`,
  days: (n: number): string => `innerhalb von ${count(n, 'Tag', 'Tagen')}`,
  tested: (date: string): string => `zuletzt erprobt am ${date}`,
  consent: 'Einwilligung',
  consentNeeded: 'erforderlich',
  consentNot: 'nicht erforderlich',
  pseudonymised: 'pseudonymisiert',
  dataForm: 'Daten',
  disruptions: 'Gemeldete Störungen',
  noDisruptions: 'Keine Störung gemeldet',
  reportedOn: (date: string): string => `gemeldet am ${date}`,
  solvedOn: (date: string): string => `gelöst am ${date}`,
  severity1: 'ärgerlich',
  severity2: 'verzögert',
  severity3: 'gefährdet den Schutz',
  noneOfInstitution: 'Kein Meldeweg beschrieben',
} as const
