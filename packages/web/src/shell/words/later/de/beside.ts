export const beside = {
  intro:
    'Dieselben Zahlen für zwei Netzwerke am selben Tag, nach denselben Maßstäben. Netzwerke haben verschiedene Aufgaben und Größen; ein Vergleich ist keine Rangfolge.',
  pick: { a: 'Erstes Netzwerk (A)', b: 'Zweites Netzwerk (B)' },
  nothing: 'Wählen Sie zwei Netzwerke, die nebeneinander stehen sollen.',
  twoDays: 'An zwei Tagen vergleichen',
  open: 'Zwei Netzwerke vergleichen',
  openThese: 'Nebeneinander vergleichen',
  reading: (date: string, moreA: number, moreB: number, all: number): string =>
    `Am ${date}: Von ${all} vergleichbaren Zahlen sind ${moreA} bei A höher und ${moreB} bei B, ${all - moreA - moreB} sind gleich.`,
  pictures: 'Netzwerkkarten nebeneinander',
  picturesOfDays: 'Netzwerkkarten der beiden Tage',
  marked: 'Was nur an einem der beiden Tage da ist, steht auf dessen Karte hervor; alles andere tritt dort zurück.',
  same: 'An beiden Tagen zeigen die Karten dasselbe.',
  pictured: (institutions: number, ties: number, covered: number, expected: number): string =>
    `${institutions} ${institutions === 1 ? 'Institution' : 'Institutionen'}, ${ties} ${ties === 1 ? 'Verbindung' : 'Verbindungen'}; ${covered} von ${expected} erwarteten Gruppen abgedeckt.`,
  picturedOnly: (institutions: number, ties: number, groups: number): string =>
    `Nur hier: ${institutions} ${institutions === 1 ? 'Institution' : 'Institutionen'}, ${ties} ${ties === 1 ? 'Verbindung' : 'Verbindungen'}; ${groups} ${groups === 1 ? 'Gruppe steht' : 'Gruppen stehen'} anders als auf der anderen Karte.`,
  figures: 'Kennzahlen nebeneinander',
  difference: 'Der Unterschied sagt, wie viel mehr oder weniger es bei B ist als bei A; gezählt wird, was dokumentiert ist.',
  coverage: 'Abdeckung Gruppe für Gruppe',
  coverageUnknown: (names: string): string =>
    `Für ${names} ist nicht dokumentiert, wer mitwirkt; Gruppen lassen sich deshalb nicht vergleichen.`,
  scores: (a: string, b: string): string => `Abdeckung: A ${a}, B ${b}.`,
  comparisonOnly: (names: string): string => `Diese Vorgabe gilt nicht für ${names}; dort ist sie nur ein Vergleich.`,
  places: {
    both: 'In beiden dokumentiert',
    onlyA: 'Nur bei A dokumentiert',
    onlyB: 'Nur bei B dokumentiert',
    nowhere: 'Bei keinem dokumentiert',
  },
  noGroup: 'Keine Gruppe.',
  sectors: 'Mitwirkende nach Sektor',
  agreements: {
    drafts: 'in Vorbereitung',
    signed: 'unterzeichnet',
    inForce: 'in Kraft',
    underReview: 'davon in Überprüfung',
    over: 'beendet',
  },
  sector: 'Sektor',
  severity: 'Dringlichkeit',
  state: 'Stand',
  agreementsHow:
    'Gezählt wird, was im Netzwerk geschlossen ist oder nur Mitwirkende bindet; die Kennzahl oben zählt auch Vereinbarungen mit Beteiligten außerhalb.',
  meetings: 'Treffen nach Jahr',
  rhythm: (least: number, due: string | null): string =>
    `will sich mindestens ${least}-mal im Jahr treffen${due ? `; danach wäre das nächste Treffen bis ${due} fällig` : ''}.`,
} as const
