import type { LaterWords } from '../words.ts'

export const figure: LaterWords['figure'] = {
  title: 'Beside another network',
  intro: 'The same figures for two networks on the same day. Networks differ in their tasks and sizes; the figures are no ranking.',
  pick: 'Choose a network',
  figure: 'Figure',
  absent: 'One of the two networks is not documented on this day.',
}
