import type { LaterWords } from '../words.ts'

export const report: LaterWords['report'] = {
  title: 'Report to the youth welfare committee',
  open: 'As a report',
  print: 'Print',
  choices: 'What stands in the report',
  since: 'Changes since',
  withNotes: 'With the queries behind the numbers',
  subtitle: (kind: string, territory: string): string => `${kind} · ${territory}`,
  coordinatedBy: 'coordinated by',
  madeOn: (date: string): string => `made on ${date}`,
  figures: 'Figures at a glance',
  figure: 'Figure',
  value: 'Value',
  trust: 'Reliability',
  counted: 'counted',
  noValue: 'cannot be determined',
  inShort: 'In short',
  gaps: 'Gaps and what they rest on',
  noGaps: 'No open gaps were found on this day.',
  severity: (word: string): string => `Severity: ${word}`,
  agreements: 'Agreements',
  whichAgreements:
    'Counted here are agreements that were made in the network or all of whose parties take part. “Agreements of those taking part, in force” among the figures also counts those of which only some parties take part.',
  noAgreements: 'No agreements are documented.',
  endingWithinYear: 'Ending within a year',
  noneEnding: 'No agreement in force ends within a year.',
  lastDay: 'Last day',
  agreement: 'Agreement',
  changes: 'Changes',
  changedSince: (date: string): string => `What has changed since ${date}`,
  andMore: (n: number): string => `and ${n} more`,
  method: 'How this report was made',
  methodFrom:
    'The report is written by fixed rules from what is documented up to the day named; the same facts give the same text. It holds nothing about children, families or cases.',
  methodGaps:
    '“Not documented” means that nothing has been recorded. It does not mean that something does not exist. Gaps are found by published rules; what a rule rests on, and how far that has been verified, stands beside each gap.',
  methodMeasures:
    'Measures of cohesion rest on what institutions state about their cooperations. A value is “safe” when enough of them have answered and it varies little in 200 simulations of the answers not yet given; a value that should not be used is not told.',
  notes: 'The queries behind the numbers',
  notesText:
    'Each number in the text points to the query whose answer it comes from. Whoever may see the same gets the same answer with document and variables.',
  note: (n: number): string => `Query ${n}`,
  variables: 'Variables',
}
