import { count } from '../../de/count.ts'

export const drill = {
  intro:
    'Wählen Sie, was ausfällt: eine Uhrzeit, zu der jemand erreichbar sein muss, eine Institution, die es nicht mehr gibt, oder eine unbesetzte Ansprechstelle. Es wird nichts gespeichert; die Adresse der Seite können Sie weitergeben.',
  pick: 'Noch ist nichts ausgewählt.',
  without: 'Institution fällt weg',
  vacant: 'Ansprechstelle unbesetzt',
  nobodyGone: 'keine Institution fällt weg',
  nothingVacant: 'alle Ansprechstellen wie dokumentiert',
  clear: 'Zurücksetzen',
  summary: (stopped: number, without: number, chains: number): string =>
    stopped === 0
      ? `Kein Weg fällt aus${chains === 0 ? '; keine Meldekette steht schlechter da' : ''}.`
      : `${count(stopped, 'Weg fällt', 'Wege fallen')} aus, ${without === 0 ? 'überall bleibt ein Umweg' : without === 1 ? 'bei 1 ist kein Umweg dokumentiert' : `bei ${without} ist kein Umweg dokumentiert`}. ${count(chains, 'Meldekette steht', 'Meldeketten stehen')} schlechter da.`,
  onChains: 'Auf den Meldeketten',
  stops: 'Fällt aus',
  weakens: 'Wird schwächer',
  nothingStops: 'Nichts fällt aus.',
  nothingWeakens: 'Nichts wird schwächer, ohne auszufallen.',
  detour: 'Umweg:',
  noDetour: 'Kein Umweg dokumentiert',
  byHandover: 'Meldeweg',
  byCooperation: 'Kooperation',
  hidden: 'nicht einsehbar',
  lost: 'Fällt dabei weg:',
  losses: 'Was mit der Institution wegfällt',
  coverage: 'Gesetzlich erwartete Gruppen, die schlechter abgedeckt sind',
  cooperations: 'Kooperationen im Netzwerk',
  cutOff: 'Verlieren die Verbindung zum Netzwerk',
  agreements: 'Vereinbarungen in Kraft',
  handovers: 'Meldewege',
  memberships: 'Mitgliedschaften in',
  coordinates: 'Koordination von',
  deputyOf: 'Vertretung für',
  reachable: 'Wer dann erreichbar ist',
  nobody: 'Niemand hat angegeben, dann erreichbar zu sein.',
} as const
