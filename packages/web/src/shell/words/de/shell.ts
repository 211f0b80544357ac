import { count } from './count.ts'

export const shell = {
  onlySeen: 'Gezählt ist, was Sie sehen dürfen; es kann mehr geben.',
  noneSeen: 'Ihnen wird hier nichts gezeigt. Das heißt nicht, dass nichts dokumentiert ist.',
  wrongDay: (text: string): string =>
    `„${text}“ in der Adresse ist kein Tag. Ein Tag wird als JJJJ-MM-TT geschrieben, zum Beispiel 2023-05-03; Sie sehen den heutigen Stand.`,
  skip: 'Zum Inhalt springen',
  navigation: 'Navigation',
  openNavigation: 'Navigation öffnen',
  closeNavigation: 'Navigation schließen',
  networks: 'Netzwerke',
  planned: 'geplant',
  notYet: (date: string): string => `ab ${date}`,
  moreNetworks: (n: number): string => `${count(n, 'weiteres Netzwerk', 'weitere Netzwerke')} über die Suche`,
  views: 'Ansichten des Netzwerks',
  search: 'Suchen',
  language: 'Sprache',
  theme: 'Darstellung',
  light: 'Hell',
  dark: 'Dunkel',
  system: 'Wie das System',
  start: 'Startseite',
} as const
