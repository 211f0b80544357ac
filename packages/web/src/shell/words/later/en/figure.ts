import type { LaterWords } from '../words.ts'

export const figure: LaterWords['figure'] = {
  title: 'Beside another network',
  intro: 'The same figures for two networks on the same day. Networks differ in their tasks and sizes; the figures are no ranking.',
  pick: 'Choose a network',
  figure: 'Figure',
  absent: 'One of the two networks is not documented on this day.',
  each: 'Key figures of the networks',
  eachText: 'Can be ordered by any column. Networks differ in their tasks and sizes; the order is no ranking.',
  trust: 'Reliability of cooperations',
  answers: (share) => `${share} of the answers`,
  nobodyAsked: 'no answers asked for',
  closed: 'not for you to see',
  closedText: 'Into networks outside of your scope you do not see.',
  dash: '–: cannot be told, for example because it is not documented who takes part.',
}
