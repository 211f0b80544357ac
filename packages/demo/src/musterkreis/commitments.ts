import type { Commitment, Day } from '@geflecht/domain'
import { asMinuted } from './evidence.ts'
import { subjectKey } from './needs.ts'

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
