export const figure = {
  title: 'Neben einem anderen Netzwerk',
  intro:
    'Dieselben Zahlen für zwei Netzwerke am selben Tag. Netzwerke haben verschiedene Aufgaben und Größen; die Zahlen sind keine Rangfolge.',
  pick: 'Netzwerk wählen',
  figure: 'Zahl',
  absent: 'Eines der beiden Netzwerke ist an diesem Tag nicht dokumentiert.',
} as const
