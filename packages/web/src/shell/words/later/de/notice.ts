export const notice = {
  title: 'Benachrichtigungen',
  bell: (n: number): string => (n === 0 ? 'Benachrichtigungen' : `Benachrichtigungen: ${n > 99 ? 'mehr als 99' : n} neu`),
  read: 'Als gelesen markieren',
  allRead: 'Alles gelesen.',
  none: 'Noch keine Benachrichtigungen. Hier steht, was andere tun und was Sie betrifft.',
  more: 'Ältere zeigen',
  isNew: 'neu',
  gone: 'Der Eintrag ist nicht mehr da oder für Sie nicht mehr sichtbar.',
  digest: 'Zusammenfassung per E-Mail',
  digestIntro: 'Was andere getan haben und was Sie betrifft, in einer E-Mail. Im Betreff steht kein Name.',
  rhythm: 'Wie oft',
  rhythms: { DAILY: 'Täglich, wenn etwas geschehen ist', WEEKLY: 'Wöchentlich, wenn etwas geschehen ist', NEVER: 'Nie' },
} as const
