import type { MeasureEntry } from './measure.ts'

/** Where an institution stands among those of its circle. Never a ranking of the people who work there. */
export const institutionMeasures = [
  {
    key: 'degree',
    family: 'POSITION',
    scope: 'INSTITUTION',
    de: 'Verbindungen (Grad)',
    en: 'Ties (degree)',
    definition: {
      de: 'Anzahl der anderen Mitwirkenden, mit denen die Institution direkt verbunden ist.',
      en: 'The number of other institutions of the circle to which the institution is tied directly.',
    },
    formula: {
      de: '|N(v)|',
      en: '|N(v)|',
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
    directed: 'IGNORED',
    cost: 'QUICK',
    robustness: 'STURDY',
    reasons: [],
  },
  {
    key: 'betweenness',
    family: 'POSITION',
    scope: 'INSTITUTION',
    de: 'Vermittlung (Betweenness)',
    en: 'Mediation (betweenness)',
    definition: {
      de: 'Zwischen wie vielen Paaren anderer Institutionen sie auf dem kürzesten Weg liegt. Gibt es mehrere kürzeste Wege, zählt ihr Anteil.',
      en: 'Between how many pairs of other institutions it stands on the shortest way. Where there are several shortest ways, its share counts.',
    },
    formula: {
      de: 'Σ σ(s, t | v) / σ(s, t) über ungeordnete Paare s, t; mit Richtung: über geordnete Paare',
      en: 'Σ σ(s, t | v) / σ(s, t) over unordered pairs s, t; directed: over ordered pairs',
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
    directed: 'ON_REQUEST',
    cost: 'WAYS',
    robustness: 'DELICATE',
    reasons: [],
  },
  {
    key: 'closeness',
    family: 'POSITION',
    scope: 'INSTITUTION',
    de: 'Nähe (Closeness)',
    en: 'Closeness',
    definition: {
      de: 'Wie kurz die Wege zu allen anderen, gewichtet mit dem Anteil der Institutionen, die überhaupt erreicht werden. Ohne Verbindung ist der Wert 0.',
      en: 'How short the ways to all others, weighted with the share of institutions that are reached at all. Without a tie the value is 0.',
    },
    formula: {
      de: '((r − 1) / (n − 1)) × ((r − 1) / Σ d), r = von v erreichte Institutionen mit v selbst, Σ d = Schritte zu ihnen',
      en: '((r − 1) / (n − 1)) × ((r − 1) / Σ d), r = institutions that v reaches, itself included, Σ d = steps to them',
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
    directed: 'ON_REQUEST',
    cost: 'WAYS',
    robustness: 'DELICATE',
    reasons: ['noTies', 'fewerThanTwo'],
  },
  {
    key: 'cutOff',
    family: 'POSITION',
    scope: 'INSTITUTION',
    de: 'Allein über sie verbunden',
    en: 'Connected through it alone',
    definition: {
      de: 'Anzahl der anderen Mitwirkenden, die ohne die Institution vom größten Rest ihres zusammenhängenden Teils getrennt wären. Mehr als 0 heißt: Sie ist ein unverzichtbares Bindeglied (Artikulationspunkt).',
      en: 'The number of other institutions of the circle that without it would be separated from the largest rest of their connected part. More than 0 means: it is an indispensable link (articulation point).',
    },
    formula: {
      de: '|Teil von v| − 1 − |größter Teil, der davon ohne v bleibt|',
      en: '|part of v| − 1 − |largest part that remains of it without v|',
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
    directed: 'IGNORED',
    cost: 'QUICK',
    robustness: 'DELICATE',
    reasons: [],
  },
] as const satisfies readonly MeasureEntry[]
