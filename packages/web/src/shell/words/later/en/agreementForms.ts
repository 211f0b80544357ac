import { count } from '../../en/count.ts'
import type { LaterWords } from '../words.ts'

export const agreementForms: LaterWords['agreementForms'] = {
  form: 'Shown as',
  forms: { list: 'List', board: 'Board', calendar: 'Calendar', clauses: 'Clauses', coverage: 'Duties' },
  over: 'over',
  boardHelp: 'Arrow keys lead from card to card. Where an agreement stands follows from its days; it is moved by what is done with it.',
  emptyColumn: 'No agreement',
  moreCards: (n) => `Show ${n} more`,
  moves: 'Next steps',
  lateSince: (n) => `overdue for ${count(n, 'day', 'days')}`,
  inDays: (n) => (n === 0 ? 'today' : `in ${count(n, 'day', 'days')}`),
  reviewOn: (date) => `review on ${date}`,
  calendar: 'Calendar of the agreements',
  calendarHelp:
    'Arrow keys lead from date to date, up and down from month to month; Enter opens the agreement or leads to the list of the day.',
  calendarSummary: (ends, reviews, notices) =>
    `In the next 18 months ${count(ends, 'agreement ends', 'agreements end')}, ${count(reviews, 'review is', 'reviews are')} due, ${count(notices, 'notice period runs', 'notice periods run')} out.`,
  agenda: 'Dates',
  file: 'Download as a calendar file (ICS)',
  feed: 'Subscribe in your own calendar (settings)',
  fileMeans: 'All dates of the agreements of this network that you may see, unfiltered, as they stand when downloaded.',
  late: 'Overdue reviews',
  noDates: 'No date is documented in the next 18 months.',
  datesOn: (day, list) => `${day}: ${list}`,
  clauseMatrix: (network) => `Agreements and their clauses: ${network}`,
  clauses: 'Agreements and their clauses',
  clauseHelp: 'Arrow keys lead from cell to cell, Enter opens the agreement.',
  clauseSummary: (complete, all) =>
    `${complete === 0 ? 'None' : complete.toLocaleString('en-GB')} of ${count(all, 'agreement', 'agreements')} with a prescribed content ${complete === 1 ? 'contains' : 'contain'} all clauses that the law asks for.`,
  clauseNone: 'None of these agreements is of a kind for which a content is prescribed.',
  clauseWithout: (n) => `${count(n, 'further agreement is', 'further agreements are')} of a kind for which no content is prescribed.`,
  clauseOver: (n) => `${count(n, 'that is over is', 'that are over are')} not listed.`,
  agreement: 'Agreement',
  settled: 'contained',
  totals: 'In all that have to contain it',
  signs: {
    THERE: 'contained, prescribed',
    MISSING: 'prescribed, not yet contained',
    BEYOND: 'contained, not prescribed',
    NONE: 'not prescribed',
  },
  legend: 'Legend',
  ofAsked: (there, asked) => `${there} of ${asked}`,
  dutyIntro:
    'Who has to have an agreement with the youth welfare office: carriers of facilities and services by s. 8a(4) SGB VIII, childminders by s. 8a(5). Not documented means that no evidence of one is kept here.',
  dutyOwn: 'Only what concerns your institution is shown.',
  dutySummary: (met, all) =>
    all === 0
      ? 'No duty to have an agreement follows from the circle on this day.'
      : `Of ${count(all, 'tie that needs an agreement', 'ties that need an agreement')}, ${met === 0 ? 'none has' : met === 1 ? '1 has' : `${met.toLocaleString('en-GB')} have`} one in force.`,
  dutyTable: 'Agreements that are required',
  dutyBar: 'How the agreements that have to be there stand',
  toGap: 'To the gap',
  duties: (n) => count(n, 'tie', 'ties'),
}
