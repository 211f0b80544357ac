import type { LaterWords } from '../words.ts'

export const growth: LaterWords['growth'] = {
  title: 'From year to year',
  institutions: 'Institutions taking part',
  cooperations: 'Cooperations among them',
  agreements: 'Agreements of those taking part, in force',
  asTable: 'The same numbers as a table',
  year: 'Year',
  coveredOf: (covered, items) => `${covered} of ${items}`,
  how: 'Counted at the end of each year, in the last one on the chosen day, as far as is known today. Coverage counts each year by the template that applied then.',
}
