import type { MeasureEntry } from './measure.ts'

/** Between whom an institution mediates, by sector. */
export const brokerageMeasures = [
  {
    key: 'coordinator',
    family: 'BROKERAGE',
    scope: 'INSTITUTION',
    de: 'Vermittlung im eigenen Sektor',
    en: 'Coordinator',
    definition: {
      de: 'Zwischen wie vielen geordneten Paaren aus ihrem eigenen Sektor die Institution vermittelt, die selbst nicht verbunden sind. Ungerichtete Verbindungen zählen in beide Richtungen.',
      en: 'Between how many ordered pairs of its own sector the institution mediates that are not tied themselves. Undirected ties count both ways.',
    },
    formula: {
      de: '|{(a, c) : a → v → c, nicht a → c, Sektor(a) = Sektor(v) = Sektor(c)}|',
      en: '|{(a, c) : a → v → c, not a → c, sector(a) = sector(v) = sector(c)}|',
    },
    howToRead: {
      de: 'Hoch: Die Institution hält ihren eigenen Sektor zusammen. 0: Dort vermittelt sie nach den Angaben nicht. Das ist kein Mangel.',
      en: 'High: the institution holds its own sector together. 0: by the statements it does not mediate there. That is no defect.',
    },
    source:
      'Gould & Fernandez 1989, “Structures of mediation: a formal approach to brokerage in transaction networks”, Sociological Methodology 19',
    unit: 'COUNT',
    lowest: 0,
    highest: null,
    direction: 'DEPENDENCE',
    directed: 'ON_REQUEST',
    cost: 'QUICK',
    robustness: 'DELICATE',
    reasons: [],
  },
  {
    key: 'consultant',
    family: 'BROKERAGE',
    scope: 'INSTITUTION',
    de: 'Vermittlung in fremdem Sektor',
    en: 'Consultant',
    definition: {
      de: 'Zwischen wie vielen geordneten Paaren, die beide demselben anderen Sektor angehören, die Institution vermittelt. Ungerichtete Verbindungen zählen in beide Richtungen.',
      en: 'Between how many ordered pairs that both belong to one and the same other sector the institution mediates. Undirected ties count both ways.',
    },
    formula: {
      de: '|{(a, c) : a → v → c, nicht a → c, Sektor(a) = Sektor(c) ≠ Sektor(v)}|',
      en: '|{(a, c) : a → v → c, not a → c, sector(a) = sector(c) ≠ sector(v)}|',
    },
    howToRead: {
      de: 'Hoch: Ein anderer Sektor kommt über diese Institution zusammen, etwa über eine Fachberatung. 0: Das kommt nach den Angaben nicht vor. Beides kann sinnvoll sein.',
      en: 'High: another sector comes together through this institution, as through an advice service. 0: by the statements that does not occur. Either can make sense.',
    },
    source:
      'Gould & Fernandez 1989, “Structures of mediation: a formal approach to brokerage in transaction networks”, Sociological Methodology 19',
    unit: 'COUNT',
    lowest: 0,
    highest: null,
    direction: 'DEPENDENCE',
    directed: 'ON_REQUEST',
    cost: 'QUICK',
    robustness: 'DELICATE',
    reasons: [],
  },
  {
    key: 'representative',
    family: 'BROKERAGE',
    scope: 'INSTITUTION',
    de: 'Vertretung nach außen',
    en: 'Representative',
    definition: {
      de: 'Wie oft die Institution zwischen einer des eigenen Sektors und einer eines anderen vermittelt, in der Richtung nach außen. Ungerichtete Verbindungen zählen in beide Richtungen.',
      en: 'How often the institution mediates between one of its own sector and one of another, in the outward direction. Undirected ties count both ways.',
    },
    formula: {
      de: '|{(a, c) : a → v → c, nicht a → c, Sektor(a) = Sektor(v) ≠ Sektor(c)}|',
      en: '|{(a, c) : a → v → c, not a → c, sector(a) = sector(v) ≠ sector(c)}|',
    },
    howToRead: {
      de: 'Hoch: Der eigene Sektor erreicht andere über diese Institution; sorgen Sie dort für Vertretung. 0: Dafür wird sie nach den Angaben nicht gebraucht.',
      en: 'High: its own sector reaches others through this institution; see to a deputy there. 0: by the statements it is not needed for that.',
    },
    source:
      'Gould & Fernandez 1989, “Structures of mediation: a formal approach to brokerage in transaction networks”, Sociological Methodology 19',
    unit: 'COUNT',
    lowest: 0,
    highest: null,
    direction: 'DEPENDENCE',
    directed: 'ON_REQUEST',
    cost: 'QUICK',
    robustness: 'DELICATE',
    reasons: [],
  },
  {
    key: 'gatekeeper',
    family: 'BROKERAGE',
    scope: 'INSTITUTION',
    de: 'Zugang zum eigenen Sektor',
    en: 'Gatekeeper',
    definition: {
      de: 'Wie oft die Institution zwischen einer eines anderen Sektors und einer des eigenen vermittelt, in der Richtung nach innen. Ungerichtete Verbindungen zählen in beide Richtungen.',
      en: 'How often the institution mediates between one of another sector and one of its own, in the inward direction. Undirected ties count both ways.',
    },
    formula: {
      de: '|{(a, c) : a → v → c, nicht a → c, Sektor(a) ≠ Sektor(v) = Sektor(c)}|',
      en: '|{(a, c) : a → v → c, not a → c, sector(a) ≠ sector(v) = sector(c)}|',
    },
    howToRead: {
      de: 'Hoch: Andere kommen über diese Institution in ihren Sektor; ist dort niemand erreichbar, stockt der Zugang. 0: Der Zugang führt nach den Angaben über andere.',
      en: 'High: others get into its sector through this institution; if nobody can be reached there, access stalls. 0: by the statements access leads through others.',
    },
    source:
      'Gould & Fernandez 1989, “Structures of mediation: a formal approach to brokerage in transaction networks”, Sociological Methodology 19',
    unit: 'COUNT',
    lowest: 0,
    highest: null,
    direction: 'DEPENDENCE',
    directed: 'ON_REQUEST',
    cost: 'QUICK',
    robustness: 'DELICATE',
    reasons: [],
  },
  {
    key: 'liaison',
    family: 'BROKERAGE',
    scope: 'INSTITUTION',
    de: 'Bindeglied zwischen fremden Sektoren',
    en: 'Liaison',
    definition: {
      de: 'Wie oft die Institution zwischen zweien vermittelt, die verschiedenen anderen Sektoren angehören. Ungerichtete Verbindungen zählen in beide Richtungen.',
      en: 'How often the institution mediates between two that belong to different other sectors. Undirected ties count both ways.',
    },
    formula: {
      de: '|{(a, c) : a → v → c, nicht a → c, Sektor(a), Sektor(v), Sektor(c) alle verschieden}|',
      en: '|{(a, c) : a → v → c, not a → c, sector(a), sector(v), sector(c) all different}|',
    },
    howToRead: {
      de: 'Hoch: Über diese Institution finden verschiedene Sektoren zueinander; sie ist für das Netzwerk schwer zu ersetzen. 0: Zwischen fremden Sektoren vermittelt sie nach den Angaben nicht.',
      en: 'High: different sectors find each other through this institution; it is hard to replace. 0: by the statements it does not mediate between other sectors.',
    },
    source:
      'Gould & Fernandez 1989, “Structures of mediation: a formal approach to brokerage in transaction networks”, Sociological Methodology 19',
    unit: 'COUNT',
    lowest: 0,
    highest: null,
    direction: 'DEPENDENCE',
    directed: 'ON_REQUEST',
    cost: 'QUICK',
    robustness: 'DELICATE',
    reasons: [],
  },
] as const satisfies readonly MeasureEntry[]
