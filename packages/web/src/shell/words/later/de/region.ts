export const region = {
  title: 'Nachbarn ohne dokumentierte Verbindung',
  text: 'Benachbarte Gebiete, die beide Netzwerke haben und nach dem Dokumentierten weder ein Netzwerk noch eine Institution, ein Treffen, ein Programm oder eine Koordinierungsstelle teilen.',
  none: 'Alle benachbarten Gebiete mit Netzwerken sind nach dem Dokumentierten verbunden, oder ihre Grenzen sind nicht erfasst.',
  closed: 'Für dieses Gebiet können Sie die Lücken nicht einsehen.',
} as const
