import type { MeasureEntry } from './measure.ts'

const source = 'Wasserman & Faust 1994, Social Network Analysis: Methods and Applications, Cambridge University Press, ch. 4'

/** How long the ways are within the largest part of a circle. */
export const distanceMeasures = [
  {
    key: 'diameter',
    family: 'DISTANCE',
    scope: 'NETWORK',
    de: 'Längster Weg (Durchmesser)',
    en: 'Longest way (diameter)',
    definition: {
      de: 'Der längste unter den kürzesten Wegen zwischen je zwei Institutionen im größten zusammenhängenden Teil, in Schritten. Sind mehrere Teile gleich groß, der längste Weg in ihnen allen.',
      en: 'The longest of the shortest ways between any two institutions of the largest connected part, in steps. Where several parts are equally large, the longest way in all of them.',
    },
    formula: {
      de: 'max d(i, j) im größten Teil; mit Richtung: über alle geordneten Paare mit einem Weg',
      en: 'max d(i, j) within the largest part; directed: over all ordered pairs with a way',
    },
    howToRead: {
      de: '1: Alle sind direkt verbunden. 2: Es liegt höchstens eine Institution dazwischen. Je höher der Wert, desto mehr Stellen muss eine Nachricht im ungünstigsten Fall durchlaufen. Wer außerhalb des größten Teils steht, zählt nicht mit; lesen Sie den Wert deshalb zusammen mit den getrennten Teilen.',
      en: '1: all are tied directly. 2: at most one institution stands between. The higher the value, the more offices a message passes in the worst case. Whoever stands outside the largest part does not count; so read the value together with the separate parts.',
    },
    source,
    unit: 'STEPS',
    lowest: 1,
    highest: null,
    direction: 'SEPARATION',
    directed: 'ON_REQUEST',
    cost: 'WAYS',
    robustness: 'DELICATE',
    reasons: ['noTies', 'fewerThanTwo'],
  },
  {
    key: 'meanDistance',
    family: 'DISTANCE',
    scope: 'NETWORK',
    de: 'Mittlere Weglänge',
    en: 'Mean length of ways',
    definition: {
      de: 'Mittelwert der kürzesten Wege zwischen je zwei Institutionen im größten zusammenhängenden Teil mit k Institutionen, in Schritten. Sind mehrere Teile gleich groß, der Mittelwert über sie alle.',
      en: 'The mean of the shortest ways between any two institutions of the largest connected part with k institutions, in steps. Where several parts are equally large, the mean over all of them.',
    },
    formula: {
      de: '2 Σ d(i, j) / (k(k − 1)) im größten Teil, k seine Größe; mit Richtung: Mittel über alle geordneten Paare mit einem Weg',
      en: '2 Σ d(i, j) / (k(k − 1)) within the largest part, k its size; directed: mean over all ordered pairs with a way',
    },
    howToRead: {
      de: 'Nahe 1: Die meisten erreichen einander direkt. Um 2: Meist vermittelt eine dritte Stelle. Höhere Werte bedeuten längere Ketten, in denen Informationen liegen bleiben können. Der Wert beschreibt dokumentierte Verbindungen, nicht, wie schnell im Einzelfall tatsächlich gehandelt wird.',
      en: 'Close to 1: most reach each other directly. About 2: mostly a third office mediates. Higher values mean longer chains in which information can get stuck. The value describes documented ties, not how fast people really act.',
    },
    source,
    unit: 'STEPS',
    lowest: 1,
    highest: null,
    direction: 'SEPARATION',
    directed: 'ON_REQUEST',
    cost: 'WAYS',
    robustness: 'DELICATE',
    reasons: ['noTies', 'fewerThanTwo'],
  },
] as const satisfies readonly MeasureEntry[]
