import type { MeasureEntry } from './measure.ts'

const wassermanFaust = 'Wasserman & Faust 1994, Social Network Analysis: Methods and Applications, Cambridge University Press, ch. 4'

/** How closely a circle is tied, and where it falls apart. */
export const cohesionMeasures = [
  {
    key: 'density',
    scope: 'NETWORK',
    de: 'Dichte',
    en: 'Density',
    definition: {
      de: 'Anteil der möglichen Verbindungen, die dokumentiert sind: 2m / (n(n − 1)) bei n Institutionen und m Verbindungen.',
      en: 'The share of the possible ties that are documented: 2m / (n(n − 1)) with n institutions and m ties.',
    },
    howToRead: {
      de: 'Nahe 1: fast alle arbeiten nach den Angaben direkt zusammen. Nahe 0: nur wenige direkte Verbindungen sind dokumentiert. Gezählt wird, was dokumentiert ist; ein niedriger Wert kann auch heißen, dass noch nicht gefragt wurde. Große Netzwerke haben fast immer eine geringere Dichte als kleine; vergleichen Sie nur ähnlich große. Eine hohe Dichte ist kein Ziel für sich: Jede Verbindung kostet Arbeitszeit.',
      en: 'Close to 1: nearly all are said to work together directly. Close to 0: few direct ties are documented. Only what is documented counts; a low value can also mean that nobody has asked yet. Large networks are nearly always less dense than small ones; compare only those of similar size. High density is no goal in itself: every tie takes working time.',
    },
    source: wassermanFaust,
    unit: 'RATIO',
    lowest: 0,
    highest: 1,
    direction: 'COHESION',
  },
  {
    key: 'transitivity',
    scope: 'NETWORK',
    de: 'Geschlossene Dreiecke (Transitivität)',
    en: 'Closed triangles (transitivity)',
    definition: {
      de: 'Wenn eine Institution mit zwei anderen verbunden ist: wie oft sind auch diese beiden miteinander verbunden? 3 × Dreiecke / Paare von Verbindungen an derselben Institution.',
      en: 'When an institution is tied to two others: how often are these two tied to each other as well? 3 × triangles / pairs of ties at the same institution.',
    },
    howToRead: {
      de: 'Hoch: Es gibt Gruppen, in denen sich alle untereinander kennen; Absprachen lassen sich dort leicht zu dritt treffen. Niedrig: Kontakte laufen über Einzelne, deren Partner sich untereinander nicht dokumentiert austauschen. Ein hoher Wert sagt nicht, dass die Gruppen miteinander verbunden sind; sehen Sie dafür auch auf die getrennten Teile.',
      en: 'High: there are groups in which everybody knows everybody; arrangements among three are easy there. Low: contacts run through single institutions whose partners have no documented exchange with each other. A high value does not say that the groups are tied to one another; look at the separate parts for that.',
    },
    source: 'Newman 2003, “The structure and function of complex networks”, SIAM Review 45',
    unit: 'RATIO',
    lowest: 0,
    highest: 1,
    direction: 'COHESION',
  },
  {
    key: 'components',
    scope: 'NETWORK',
    de: 'Getrennte Teile',
    en: 'Separate parts',
    definition: {
      de: 'Anzahl der Teile, in denen jede Institution jede andere über Verbindungen erreicht und zwischen denen keine Verbindung dokumentiert ist (Zusammenhangskomponenten). Eine Institution ohne Verbindung ist ein eigener Teil.',
      en: 'The number of parts within which every institution reaches every other along ties, and between which no tie is documented (connected components). An institution without a tie is a part of its own.',
    },
    howToRead: {
      de: '1: Alle erreichen einander, wenn auch über Umwege. Mehr: Zwischen den Teilen ist kein Weg dokumentiert. Fragen Sie nach, ob es ihn gibt, bevor Sie eine neue Verbindung anbahnen.',
      en: '1: all reach each other, if by detours. More: no path between the parts is documented. Ask whether there is one before you arrange a new tie.',
    },
    source: wassermanFaust,
    unit: 'COUNT',
    lowest: 1,
    highest: null,
    direction: 'SEPARATION',
  },
  {
    key: 'isolates',
    scope: 'NETWORK',
    de: 'Institutionen ohne Verbindung',
    en: 'Institutions without a tie',
    definition: {
      de: 'Anzahl der Mitwirkenden, für die keine Verbindung der gewählten Art zu anderen Mitwirkenden dokumentiert ist.',
      en: 'The number of institutions in the circle for which no tie of the chosen kinds to another one of the circle is documented.',
    },
    howToRead: {
      de: '0: Für alle ist mindestens eine Verbindung dokumentiert. Mehr: Diese Institutionen gehören zum Netzwerk, ihre Zusammenarbeit ist aber nicht dokumentiert. Das heißt nicht, dass sie mit niemandem zusammenarbeiten.',
      en: '0: at least one tie is documented for everybody. More: these institutions belong to the network, but their cooperation is not documented. It does not mean that they cooperate with nobody.',
    },
    source: wassermanFaust,
    unit: 'COUNT',
    lowest: 0,
    highest: null,
    direction: 'SEPARATION',
  },
  {
    key: 'articulationPoints',
    scope: 'NETWORK',
    de: 'Unverzichtbare Bindeglieder (Artikulationspunkte)',
    en: 'Indispensable links (articulation points)',
    definition: {
      de: 'Anzahl der Institutionen, ohne die das Netzwerk in mehr Teile zerfiele als jetzt.',
      en: 'The number of institutions without which the network would fall into more parts than now.',
    },
    howToRead: {
      de: '0: Fällt eine einzelne Institution aus, bleiben alle übrigen wie bisher miteinander verbunden. Mehr: An jeder dieser Stellen hängt die Verbindung anderer allein an einer Institution; eine zweite Verbindung macht das Netzwerk sicherer. Der Wert sagt nichts über die Qualität der Arbeit dieser Institutionen.',
      en: '0: if any single institution drops out, all others stay connected as before. More: at each of these points the connection of others hangs on one institution alone; a second tie makes the network safer. The value says nothing about the quality of these institutions’ work.',
    },
    source:
      'Tarjan 1972, “Depth-first search and linear graph algorithms”, SIAM Journal on Computing 1; Wasserman & Faust 1994, ch. 4 (cutpoints)',
    unit: 'COUNT',
    lowest: 0,
    highest: null,
    direction: 'DEPENDENCE',
  },
] as const satisfies readonly MeasureEntry[]
