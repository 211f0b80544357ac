import { count } from '../../de/count.ts'

export const inclusion = {
  title: 'Wer in Frühen Hilfen eingebunden ist',
  text: 'Anteil der Netzwerke Frühe Hilfen hier, die eine Gruppe einbinden, neben dem Anteil der Kommunen in den Befragungen des NZFH. Ein Vergleich, keine Pflicht.',
  few: (n: number): string => `Verglichen wird ${count(n, 'Netzwerk', 'Netzwerke')}; bei so wenigen sagt ein Anteil allein nicht viel.`,
  none: 'Hier ist kein Netzwerk Frühe Hilfen, von dem dokumentiert ist, wer mitwirkt.',
  early: 'Vor 2017 gibt es keine Befragung, mit der verglichen werden kann.',
  here: (involving: number, compared: number): string => `hier ${involving} von ${compared}`,
  survey: (year: number, share: string): string => `Befragung ${year}: ${share}`,
  points: (difference: string): string => `${difference} Prozentpunkte`,
  source: 'Quelle',
} as const
