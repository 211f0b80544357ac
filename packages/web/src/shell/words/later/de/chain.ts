export const chain = {
  when: 'Zu welcher Zeit',
  time: 'Uhrzeit',
  anyTime: 'unabhängig von der Uhrzeit',
  clock: (time: string): string => `${time} Uhr`,
  legend: 'Legende',
  legendWays: 'Wege:',
  legendParts: 'Was ein Weg braucht:',
  parts: 'Was der Schritt braucht',
  concerns: 'Betrifft:',
  usable: 'kann melden',
  notUsable: 'kann nicht melden',
  noHandover: 'kein Meldeweg beschrieben',
  ways: (n: number, takers: string): string => `${n === 1 ? '1 Stelle' : `${n} Stellen`} an ${takers}`,
  help: 'Mit den Pfeiltasten von Teil zu Teil der Meldekette, auf und ab von Kette zu Kette, Eingabe öffnet die Einzelheiten.',
  inWords: 'Die Schritte in Worten',
  diagram: (chain: string): string => `Meldekette: ${chain}`,
  nobody: 'im Netzwerk nicht dokumentiert',
  places: (n: number): string => `${n} Stellen`,
  breaks: (stopped: number, without: number): string =>
    stopped === 0
      ? 'wird schwächer'
      : `fällt für ${stopped === 1 ? '1 Stelle' : `${stopped} Stellen`} aus${without === 0 ? '' : `, bei ${without} ohne Umweg`}`,
  detours: 'Umwege, die bleiben',
  detourOf: (givers: number): string => `Umweg für ${givers === 1 ? '1 Stelle' : `${givers} Stellen`}`,
  toGap: 'Zur Lücke',
  summary: (carrying: number, all: number, moment: string | null): string =>
    `${moment === null ? '' : `${moment}: `}${carrying === 0 ? 'Keine' : carrying} von ${all} Meldeketten ${carrying === 1 ? 'trägt' : 'tragen'} für alle, die am Anfang stehen.`,
  hours:
    'Wo nur „zu Dienstzeiten“ angegeben ist, wird mit 8 bis 16 Uhr gerechnet, freitags bis 12 Uhr; „auch abends und am Wochenende“ mit täglich 8 bis 20 Uhr. Feiertage sind nicht berücksichtigt.',
} as const
