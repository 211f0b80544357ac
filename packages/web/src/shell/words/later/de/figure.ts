export const figure = {
  title: 'Neben einem anderen Netzwerk',
  intro:
    'Dieselben Zahlen für zwei Netzwerke am selben Tag. Netzwerke haben verschiedene Aufgaben und Größen; die Zahlen sind keine Rangfolge.',
  pick: 'Netzwerk wählen',
  figure: 'Zahl',
  absent: 'Eines der beiden Netzwerke ist an diesem Tag nicht dokumentiert.',
  each: 'Kennzahlen der Netzwerke',
  eachText: 'Nach jeder Spalte lässt sich ordnen. Netzwerke haben verschiedene Aufgaben und Größen; die Reihenfolge ist keine Rangfolge.',
  trust: 'Verlässlichkeit der Kooperationen',
  answers: (share: string): string => `${share} der Angaben`,
  nobodyAsked: 'keine Angaben erbeten',
  closed: 'nicht einsehbar',
  closedText: 'In Netzwerke außerhalb Ihres Bereichs sehen Sie nicht hinein.',
  dash: '–: nicht bestimmbar, etwa weil nicht dokumentiert ist, wer mitwirkt.',
} as const
