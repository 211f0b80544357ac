import { count } from '../../de/count.ts'

export const load = {
  title: 'Wer in mehreren Netzwerken sitzt',
  text: 'Treffen im Jahr: was sich diese Netzwerke mindestens vorgenommen haben. Daneben, an wie vielen Treffen die Institution in zwölf Monaten nachweislich teilgenommen hat. Was eine Institution leisten kann, ist nicht dokumentiert; ein Urteil ist das nicht.',
  least: 'Schwelle',
  leastOption: (n: number): string => `ab ${n} Netzwerken`,
  none: (n: number): string => `Keine Institution wirkt nachweislich in ${n} oder mehr dieser Netzwerke mit.`,
  institution: 'Institution',
  networks: 'Netzwerke',
  set: 'Treffen im Jahr, mindestens',
  attended: 'teilgenommen in zwölf Monaten',
  bodies: (n: number): string => count(n, 'Gremium', 'Gremien'),
} as const
