import type { MeasureEntry } from './measure.ts'

/** Whether a circle has a core, and into which groups it falls. */
export const structureMeasures = [
  {
    key: 'corePeriphery',
    family: 'STRUCTURE',
    scope: 'NETWORK',
    de: 'Kern und Rand',
    en: 'Core and periphery',
    definition: {
      de: 'Wie gut das Netzwerk dem Bild entspricht, in dem ein Kern mit allen verbunden ist und der Rand nur mit dem Kern: Korrelation der Verbindungen mit diesem Bild. Zum Kern gehören die Institutionen mit den meisten Verbindungen, so viele, dass die Übereinstimmung am größten ist und mindestens zwei Institutionen am Rand bleiben; wer gleich viele Verbindungen hat, steht zusammen.',
      en: 'How well the network fits the picture in which a core is tied to everybody and the periphery to the core alone: the correlation of the ties with that picture. The core are the institutions with the most ties, as many as make the fit best while at least two institutions are left at the periphery; those with equally many stand together.',
    },
    formula: {
      de: 'größtes Pearsons r über i < j von a(i, j) und δ(i, j) über alle k, δ = 1 wo i oder j zu den k mit größtem Grad gehört',
      en: 'max over k of Pearson’s r over i < j of a(i, j) and δ(i, j), δ = 1 where i or j is among the k of greatest degree',
    },
    howToRead: {
      de: 'Über 0,5: Es gibt deutlich einen Kern, an dem der Rand hängt. Um 0: Ein Kern hebt sich nicht ab. Ein Kern macht Absprachen leicht und den Rand abhängig. Wer viel angegeben hat, rückt in den Kern.',
      en: 'Above 0.5: there clearly is a core on which the periphery hangs. About 0: no core stands out. A core makes arrangements easy and the periphery dependent. Whoever has stated much moves into the core.',
    },
    source:
      'Borgatti & Everett 1999, “Models of core/periphery structures”, Social Networks 21; cores by degree as in Lip 2011, “A fast algorithm for the discrete core/periphery bipartitioning problem”, arXiv:1102.5511',
    unit: 'INDEX',
    lowest: -1,
    highest: 1,
    direction: 'DEPENDENCE',
    directed: 'IGNORED',
    cost: 'QUICK',
    robustness: 'STURDY',
    reasons: ['fewerThanThree', 'noTies', 'alike', 'noPeriphery'],
  },
  {
    key: 'communities',
    family: 'STRUCTURE',
    scope: 'NETWORK',
    de: 'Gruppen',
    en: 'Communities',
    definition: {
      de: 'Anzahl der Gruppen, in denen mehr Verbindungen verlaufen als zwischen ihnen, gefunden mit dem Louvain-Verfahren (feste Zufallszahlen, bester von zehn Läufen). Eine Institution ohne Verbindung ist eine eigene Gruppe.',
      en: 'The number of groups within which more ties run than between them, found by the Louvain method (fixed random numbers, best of ten runs). An institution without a tie is a group of its own.',
    },
    formula: {
      de: '|Gruppen| der Einteilung mit der größten gefundenen Modularität',
      en: '|groups| of the partition with the greatest modularity found',
    },
    howToRead: {
      de: 'Die Gruppen zeigen, wer nach den Angaben viel miteinander zu tun hat, oft quer zu den Sektoren. Bei kleinen Unterschieden gibt es mehrere gleich gute Einteilungen; lesen Sie sie als Anregung. Sie sagen nichts darüber, wer zu wem gehören sollte.',
      en: 'The groups show who by the statements has much to do with one another, often across sectors. Where differences are small there are several equally good partitions; read them as a suggestion. They do not say who ought to belong together.',
    },
    source: 'Blondel et al. 2008, “Fast unfolding of communities in large networks”, Journal of Statistical Mechanics P10008',
    unit: 'COUNT',
    lowest: 1,
    highest: null,
    direction: 'SEPARATION',
    directed: 'IGNORED',
    cost: 'ROUNDS',
    robustness: 'DELICATE',
    reasons: [],
  },
  {
    key: 'modularity',
    family: 'STRUCTURE',
    scope: 'NETWORK',
    de: 'Deutlichkeit der Gruppen (Modularität)',
    en: 'Distinctness of communities (modularity)',
    definition: {
      de: 'Um wie viel der Anteil der Verbindungen innerhalb der gefundenen Gruppen über dem liegt, der durch Zufall zu erwarten wäre, wenn jede Institution gleich viele Verbindungen behielte.',
      en: 'How far the share of ties within the communities found exceeds the share that would be expected by chance if every institution kept its number of ties.',
    },
    formula: {
      de: 'Σ über Gruppen c: m(c) / m − (Σ Grade in c / 2m)²',
      en: 'Σ over communities c: m(c) / m − (Σ degrees in c / 2m)²',
    },
    howToRead: {
      de: 'Über 0,4: Das Netzwerk zerfällt deutlich in Gruppen. Unter 0,2: Die Gruppen sind kaum voneinander zu trennen. Auch zufällige Netzwerke mit wenigen Verbindungen haben hohe Werte.',
      en: 'Above 0.4: the network clearly falls into groups. Below 0.2: the groups can hardly be told apart. Random networks with few ties have high values, too.',
    },
    source: 'Newman & Girvan 2004, Physical Review E 69',
    unit: 'INDEX',
    lowest: -0.5,
    highest: 1,
    direction: 'SEPARATION',
    directed: 'IGNORED',
    cost: 'ROUNDS',
    robustness: 'DELICATE',
    reasons: ['noTies'],
  },
] as const satisfies readonly MeasureEntry[]
