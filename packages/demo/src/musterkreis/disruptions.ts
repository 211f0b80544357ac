import type { Disruption } from '@geflecht/domain'
import { asMinuted, cooperationKey, handoverKey, institutionKey } from './evidence.ts'
import { nameOf } from './institutions.ts'

type DisruptionRow = readonly [
  slug: string,
  about: { path: string } | { tie: readonly [string, string] },
  reportedBy: string,
  more: Pick<Disruption, 'kind' | 'reportedOn' | 'severity' | 'note'> & Partial<Disruption>,
]

const disruptionRows: readonly DisruptionRow[] = [
  [
    'paediatrie-rueckmeldung',
    { path: 'paediatrie-asd' },
    'kinderarzt-birkhagen',
    {
      kind: 'KEINE_RUECKMELDUNG',
      reportedOn: '2025-03-19',
      severity: 2,
      note: 'Praxen erfahren nicht, ob ihre Information angekommen ist.',
    },
  ],
  [
    'schule-verspaetet',
    { path: 'schule-asd' },
    'gesamtschule',
    {
      kind: 'RUECKMELDUNG_VERSPAETET',
      reportedOn: '2024-09-18',
      severity: 2,
      inWorkSince: '2024-11-20',
      solvedOn: '2025-05-14',
      note: 'Rückmeldungen kamen erst nach Wochen; seit dem Test gilt eine Frist.',
    },
  ],
  [
    'klinikum-fax',
    { path: 'klinikum-asd' },
    'klinikverbund',
    {
      kind: 'VERFAHREN_UNBEKANNT',
      reportedOn: '2025-09-03',
      severity: 2,
      note: 'Auf den Stationen ist nicht bekannt, welche Fassung gilt.',
    },
  ],
  [
    'polizei-wochenende',
    { path: 'polizei-asd' },
    'kreispolizei',
    {
      kind: 'KONTAKT_NICHT_ERREICHBAR',
      reportedOn: '2025-01-22',
      severity: 3,
      inWorkSince: '2025-02-05',
      note: 'Die Rufbereitschaft war an zwei Wochenenden nur schwer zu erreichen.',
    },
  ],
  [
    'teilhabe-vakant',
    { path: 'asd-eingliederungshilfe' },
    'asd',
    { kind: 'PERSONALWECHSEL', reportedOn: '2025-10-20', severity: 2, note: 'Die Stelle der Teilhabeplanung ist nicht besetzt.' },
  ],
  [
    'jobcenter-datenschutz',
    { tie: ['kreisjugendamt', 'jobcenter'] },
    'jobcenter',
    {
      kind: 'DATENSCHUTZ_UNSICHERHEIT',
      reportedOn: '2024-03-13',
      severity: 1,
      note: 'Unklar ist, was ohne Einwilligung besprochen werden darf.',
    },
  ],
  [
    'gesamtschule-haltung',
    { tie: ['asd', 'gesamtschule'] },
    'gesamtschule',
    {
      kind: 'UNTERSCHIEDLICHE_EINSCHAETZUNG',
      reportedOn: '2025-03-19',
      severity: 1,
      note: 'Schule und ASD beurteilen verschieden, wann sie einander einbeziehen.',
    },
  ],
  [
    'falkenmuehl-vakant',
    { path: 'schulen-falkenmuehl' },
    'gs-falkenmuehl',
    {
      kind: 'KONTAKT_NICHT_ERREICHBAR',
      reportedOn: '2025-09-24',
      severity: 3,
      note: 'Die Eingangsstelle ist seit September nicht besetzt.',
    },
  ],
]

/** What does not work; told about a path or a cooperation, never about a case. */
export const disruptions: readonly Disruption[] = disruptionRows.map(([slug, about, reportedBy, more]) => ({
  key: `disr.musterkreis.${slug}`,
  handover: 'path' in about ? handoverKey(about.path) : null,
  cooperation: 'tie' in about ? cooperationKey(...about.tie) : null,
  reportedBy: institutionKey(reportedBy),
  inWorkSince: null,
  solvedOn: null,
  ...more,
  provenance: asMinuted(`Im Netzwerktreffen angesprochen von: ${nameOf(reportedBy)}.`),
}))
