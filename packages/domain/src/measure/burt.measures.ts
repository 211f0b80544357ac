import type { MeasureEntry } from './measure.ts'

/** How far the partners of an institution are tied to one another. */
export const burtMeasures = [
  {
    key: 'effectiveSize',
    family: 'POSITION',
    scope: 'INSTITUTION',
    de: 'Verschiedene Kontakte (effektive Größe)',
    en: 'Different contacts (effective size)',
    definition: {
      de: 'Anzahl der direkten Partner, vermindert um die mittlere Anzahl von Verbindungen, die jeder von ihnen zu den übrigen Partnern hat.',
      en: 'The number of direct partners less the mean number of ties that each of them has to the other partners.',
    },
    formula: {
      de: '|N(v)| − 2t / |N(v)|, t = Verbindungen unter den Partnern von v',
      en: '|N(v)| − 2t / |N(v)|, t = ties among the partners of v',
    },
    howToRead: {
      de: 'Hoch: Die Partner kennen sich untereinander kaum; über diese Institution laufen verschiedene Welten zusammen. Niedrig: Die Partner sind miteinander verbunden; Wissen kommt auch auf anderem Weg an. Beides kann gewollt sein.',
      en: 'High: the partners hardly know each other; different worlds meet at this institution. Low: the partners are tied to each other; what is known arrives by other ways, too. Either can be intended.',
    },
    source:
      'Burt 1992, Structural Holes, Harvard University Press; in the form of Borgatti 1997, “Structural holes: unpacking Burt’s redundancy measures”, Connections 20',
    unit: 'INDEX',
    lowest: 0,
    highest: null,
    direction: 'VARIETY',
    directed: 'IGNORED',
    cost: 'QUICK',
    robustness: 'DELICATE',
    reasons: ['noTieOfItsOwn'],
  },
  {
    key: 'constraint',
    family: 'POSITION',
    scope: 'INSTITUTION',
    de: 'Gebundenheit (Constraint)',
    en: 'Constraint',
    definition: {
      de: 'Wie sehr die Zeit der Institution in Partner geht, die untereinander verbunden sind.',
      en: 'How far the time of the institution goes into partners who are tied to one another.',
    },
    formula: {
      de: 'Σ über j in N(v): (p(v, j) + Σ über q: p(v, q) p(q, j))², p(v, j) = 1 / |N(v)| für Partner',
      en: 'Σ over j in N(v): (p(v, j) + Σ over q: p(v, q) p(q, j))², p(v, j) = 1 / |N(v)| for partners',
    },
    howToRead: {
      de: 'Hoch: Die Institution bewegt sich in einem geschlossenen Kreis oder hat nur einen Partner. Niedrig: Sie hat voneinander unabhängige Partner und kann zwischen ihnen vermitteln. Geschlossene Kreise geben auch Verlässlichkeit.',
      en: 'High: the institution moves in a closed circle or has a single partner. Low: it has partners independent of each other and can mediate between them. Closed circles give reliability, too.',
    },
    source: 'Burt 1992, Structural Holes; Burt 2004, “Structural holes and good ideas”, American Journal of Sociology 110',
    unit: 'INDEX',
    lowest: 0,
    highest: 1.125,
    direction: 'DEPENDENCE',
    directed: 'IGNORED',
    cost: 'QUICK',
    robustness: 'DELICATE',
    reasons: ['noTieOfItsOwn'],
  },
] as const satisfies readonly MeasureEntry[]
