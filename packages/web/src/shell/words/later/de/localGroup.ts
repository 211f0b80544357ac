import { count } from '../../de/count.ts'

/** Groups that a network or territory wants at the table itself. */
export const localGroup = {
  title: 'Örtlich festgelegte Gruppen',
  intro: 'Diese Gruppen gehören hier zusätzlich an den Tisch. Sie zählen für sich und nie als gesetzliche Erwartung.',
  none: 'Hier können Sie festlegen, wer zusätzlich zur gesetzlichen Erwartung an den Tisch gehört, und worauf das beruht.',
  counts: (types: readonly string[], least: number): string =>
    least === 1 ? types.join(' oder ') : `mindestens ${count(least, 'Institution', 'Institutionen')}: ${types.join(' oder ')}`,
  by: (place: string): string => `festgelegt für ${place}`,
  kinds: (kinds: readonly string[]): string => `nur ${kinds.join(', ')}`,
  until: (day: string): string => `endet vor dem ${day}`,
  read: 'Beschluss lesen',
} as const
