export const chain = {
  when: 'Zu welcher Zeit',
  time: 'Uhrzeit',
  anyTime: 'unabhängig von der Uhrzeit',
  clock: (time: string): string => `${time} Uhr`,
  legend: 'Legende',
  parts: 'Was der Schritt braucht',
  concerns: 'Betrifft:',
  usable: 'kann melden',
  notUsable: 'kann nicht melden',
  noHandover: 'kein Meldeweg beschrieben',
  ways: (n: number, takers: string): string => `${n === 1 ? '1 Stelle' : `${n} Stellen`} an ${takers}`,
  summary: (carrying: number, all: number, moment: string | null): string =>
    `${moment === null ? '' : `${moment}: `}${carrying === 0 ? 'Keine' : carrying} von ${all} Meldeketten ${carrying === 1 ? 'trägt' : 'tragen'} für alle, die am Anfang stehen.`,
  hours:
    'Wo nur „zu Dienstzeiten“ angegeben ist, wird mit 8 bis 16 Uhr gerechnet, freitags bis 12 Uhr; „auch abends und am Wochenende“ mit täglich 8 bis 20 Uhr. Feiertage sind nicht berücksichtigt.',
} as const
