import type { LaterWords } from '../words.ts'

export const figure: LaterWords['figure'] = {
  title: 'Beside another network',
  intro: 'The same figures for this and another network on the same day.',
  pick: 'Choose a network',
  absent: 'One of the two networks is not documented on this day.',
  ofTerritory: 'Key figures of the territory',
  topGap: 'The most pressing gap',
  lookTogether: 'Look at the networks together',
  each: 'Key figures of the networks',
  eachText: 'Can be ordered by any figure. Networks differ in their tasks and sizes; the order is no ranking.',
  order: 'Order by',
  trust: 'Reliability of cooperations',
  answers: (share) => `${share} of the answers`,
  nobodyAsked: 'no answers asked for',
  closed: 'not for you to see',
  closedText: 'Into networks outside of your scope you do not see.',
  dash: '–: cannot be told, for example because it is not documented who takes part.',
}
