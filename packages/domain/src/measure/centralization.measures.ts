import type { MeasureEntry } from './measure.ts'

const source = 'Freeman 1978/79, “Centrality in social networks: conceptual clarification”, Social Networks 1'

/** How far a circle hangs on few of its institutions, compared with a star of the same size. */
export const centralizationMeasures = [
  {
    key: 'degreeCentralization',
    family: 'CENTRALIZATION',
    scope: 'NETWORK',
    de: 'Zentralisierung nach Verbindungen',
    en: 'Centralisation by ties',
    definition: {
      de: 'Wie stark sich die Verbindungen auf wenige häufen. 1 ist ein Stern, 0 heißt: alle haben gleich viele Verbindungen.',
      en: 'How far the ties gather at few institutions. 1 is a star, 0 means that all have equally many ties.',
    },
    formula: {
      de: 'Σ (größter Grad − Grad(v)) / ((n − 1)(n − 2))',
      en: 'Σ (max degree − degree(v)) / ((n − 1)(n − 2))',
    },
    howToRead: {
      de: 'Hoch: Fast alle Verbindungen laufen bei wenigen Institutionen zusammen, oft bei der Koordinierungsstelle. Das erleichtert die Abstimmung, macht das Netzwerk aber anfällig, wenn dort eine Stelle unbesetzt ist. Niedrig: Die Verbindungen sind gleichmäßig verteilt, auch wenn es wenige sind. Wer viele Angaben gemacht hat, erscheint zentraler als andere.',
      en: 'High: nearly all ties meet at few institutions, often at the coordinating one. That eases coordination but makes the network vulnerable when a post there is vacant. Low: the ties are spread evenly, even if they are few. Whoever has stated many ties looks more central than others.',
    },
    source,
    unit: 'RATIO',
    lowest: 0,
    highest: 1,
    direction: 'DEPENDENCE',
    directed: 'IGNORED',
    cost: 'QUICK',
    robustness: 'STURDY',
    reasons: ['noTies', 'fewerThanThree'],
  },
  {
    key: 'betweennessCentralization',
    family: 'CENTRALIZATION',
    scope: 'NETWORK',
    de: 'Zentralisierung nach Vermittlung',
    en: 'Centralisation by mediation',
    definition: {
      de: 'Wie stark die kürzesten Wege über wenige Institutionen laufen. 1 ist ein Stern.',
      en: 'How far the shortest ways run through few institutions. 1 is a star.',
    },
    formula: {
      de: '2 Σ (größte Vermittlung − Vermittlung(v)) / ((n − 1)²(n − 2)); mit Richtung: ohne die 2',
      en: '2 Σ (max betweenness − betweenness(v)) / ((n − 1)²(n − 2)); directed: without the 2',
    },
    howToRead: {
      de: 'Hoch: Eine oder wenige Institutionen vermitteln zwischen fast allen anderen; fallen sie aus, werden Wege lang oder brechen ab. Niedrig: Es gibt mehrere Wege, oder es gibt kaum Wege. Lesen Sie den Wert deshalb zusammen mit der Dichte und den getrennten Teilen.',
      en: 'High: one or few institutions mediate between nearly all others; if they drop out, ways become long or break. Low: there are several ways, or hardly any. So read the value together with density and the separate parts.',
    },
    source,
    unit: 'RATIO',
    lowest: 0,
    highest: 1,
    direction: 'DEPENDENCE',
    directed: 'ON_REQUEST',
    cost: 'WAYS',
    robustness: 'DELICATE',
    reasons: ['noTies', 'fewerThanThree'],
  },
  {
    key: 'closenessCentralization',
    family: 'CENTRALIZATION',
    scope: 'NETWORK',
    de: 'Zentralisierung nach Nähe',
    en: 'Centralisation by closeness',
    definition: {
      de: 'Wie ungleich nah die Institutionen des größten zusammenhängenden Teils mit k Institutionen allen anderen sind, gerechnet mit der Nähe innerhalb dieses Teils. Sind mehrere Teile gleich groß, der Mittelwert über sie alle. Wege führen hier immer in beide Richtungen, auch wenn sonst nach Richtungen gefragt wird.',
      en: 'How unequally close the institutions of the largest connected part with k institutions are to all others, computed with closeness within that part. Where several parts are equally large, the mean over all of them. Ways always lead in both directions here, even where directions are asked for otherwise.',
    },
    formula: {
      de: 'Σ (größte Nähe − Nähe(v)) / ((k − 1)(k − 2) / (2k − 3)) im größten Teil, k seine Größe',
      en: 'Σ (max closeness − closeness(v)) / ((k − 1)(k − 2) / (2k − 3)) within the largest part, k its size',
    },
    howToRead: {
      de: 'Hoch: Wenige erreichen alle auf kurzem Weg, die übrigen brauchen deutlich mehr Schritte. Niedrig: Alle haben ähnlich kurze oder ähnlich lange Wege. Wer außerhalb des größten Teils steht, zählt nicht mit.',
      en: 'High: few reach everybody by a short way, the others need clearly more steps. Low: all have similarly short or similarly long ways. Whoever stands outside the largest part does not count.',
    },
    source,
    unit: 'RATIO',
    lowest: 0,
    highest: 1,
    direction: 'DEPENDENCE',
    directed: 'IGNORED',
    cost: 'WAYS',
    robustness: 'DELICATE',
    reasons: ['noTies', 'fewerThanThree', 'smallParts'],
  },
] as const satisfies readonly MeasureEntry[]
