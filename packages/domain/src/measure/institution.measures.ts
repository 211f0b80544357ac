import type { MeasureEntry } from './measure.ts'

/** Where an institution stands among those of its circle. Never a ranking of the people who work there. */
export const institutionMeasures = [
  {
    key: 'degree',
    scope: 'INSTITUTION',
    de: 'Verbindungen (Grad)',
    en: 'Ties (degree)',
    definition: {
      de: 'Anzahl der anderen Mitwirkenden, mit denen die Institution direkt verbunden ist.',
      en: 'The number of other institutions of the circle to which the institution is tied directly.',
    },
    howToRead: {
      de: 'Hoch: Die Institution hat viele direkte Partner; sie kann Kontakte herstellen, ist aber auch stark beansprucht. Niedrig: Wenige direkte Partner sind dokumentiert. Der Wert hängt davon ab, wer Angaben gemacht hat, und sagt nichts über die Güte der Zusammenarbeit.',
      en: 'High: the institution has many direct partners; it can make contacts but is also much in demand. Low: few direct partners are documented. The value depends on who has made statements, and says nothing about how good the cooperation is.',
    },
    source: 'Freeman 1978/79, “Centrality in social networks: conceptual clarification”, Social Networks 1',
    unit: 'COUNT',
    lowest: 0,
    highest: null,
    direction: 'REACH',
  },
  {
    key: 'betweenness',
    scope: 'INSTITUTION',
    de: 'Vermittlung (Betweenness)',
    en: 'Mediation (betweenness)',
    definition: {
      de: 'Zwischen wie vielen Paaren anderer Institutionen sie auf dem kürzesten Weg liegt: Σ σ(s, t | v) / σ(s, t) über alle Paare s, t. Gibt es mehrere kürzeste Wege, zählt ihr Anteil.',
      en: 'Between how many pairs of other institutions it stands on the shortest way: Σ σ(s, t | v) / σ(s, t) over all pairs s, t. Where there are several shortest ways, its share counts.',
    },
    howToRead: {
      de: 'Hoch: Viele kürzeste Wege führen über diese Institution; sie verbindet Gruppen, und ohne sie werden Wege länger. Sorgen Sie dort für Vertretung und für zweite Wege. 0: Kein kürzester Weg braucht sie. Das heißt nicht, dass sie entbehrlich ist.',
      en: 'High: many shortest ways run through this institution; it connects groups, and without it ways become longer. See to a deputy there and to second ways. 0: no shortest way needs it. That does not mean that it is dispensable.',
    },
    source:
      'Freeman 1977, “A set of measures of centrality based on betweenness”, Sociometry 40; computed as in Brandes 2001, “A faster algorithm for betweenness centrality”, Journal of Mathematical Sociology 25',
    unit: 'COUNT',
    lowest: 0,
    highest: null,
    direction: 'DEPENDENCE',
  },
  {
    key: 'closeness',
    scope: 'INSTITUTION',
    de: 'Nähe (Closeness)',
    en: 'Closeness',
    definition: {
      de: 'Wie kurz die Wege zu allen anderen sind: ((r − 1) / (n − 1)) × ((r − 1) / Σ d), wobei r die Institutionen im selben zusammenhängenden Teil zählt und Σ d die Schritte zu ihnen. Ohne Verbindung ist der Wert 0.',
      en: 'How short the ways to all others are: ((r − 1) / (n − 1)) × ((r − 1) / Σ d), where r counts the institutions of the same connected part and Σ d the steps to them. Without a tie the value is 0.',
    },
    howToRead: {
      de: '1: direkt mit allen verbunden. Hoch: Die Institution erreicht die anderen über wenige Schritte. Niedrig: Die Wege sind lang, oder ein Teil des Netzwerks ist von ihr aus nicht zu erreichen. Unterschiede in der zweiten Nachkommastelle besagen wenig.',
      en: '1: tied to all directly. High: the institution reaches the others in few steps. Low: the ways are long, or part of the network cannot be reached from it. Differences in the second decimal say little.',
    },
    source: 'Freeman 1978/79, Social Networks 1; for networks of several parts Wasserman & Faust 1994, Social Network Analysis, ch. 5',
    unit: 'RATIO',
    lowest: 0,
    highest: 1,
    direction: 'REACH',
  },
  {
    key: 'cutOff',
    scope: 'INSTITUTION',
    de: 'Allein über sie verbunden',
    en: 'Connected through it alone',
    definition: {
      de: 'Anzahl der anderen Mitwirkenden, die ohne die Institution vom größten Rest ihres zusammenhängenden Teils getrennt wären. Mehr als 0 heißt: Sie ist ein unverzichtbares Bindeglied (Artikulationspunkt).',
      en: 'The number of other institutions of the circle that without it would be separated from the largest rest of their connected part. More than 0 means: it is an indispensable link (articulation point).',
    },
    howToRead: {
      de: '0: Auch ohne diese Institution bleiben alle übrigen wie bisher verbunden. Hoch: Für so viele führt der einzige dokumentierte Weg über sie. Bauen Sie dort eine zweite Verbindung auf und regeln Sie die Vertretung. Der Wert sagt nichts über die Güte ihrer Arbeit.',
      en: '0: without this institution, too, all others stay connected as before. High: for so many the only documented way leads through it. Build a second tie there and see to a deputy. The value says nothing about how good its work is.',
    },
    source:
      'Tarjan 1972, “Depth-first search and linear graph algorithms”, SIAM Journal on Computing 1; Wasserman & Faust 1994, ch. 4 (cutpoints)',
    unit: 'COUNT',
    lowest: 0,
    highest: null,
    direction: 'DEPENDENCE',
  },
] as const satisfies readonly MeasureEntry[]
