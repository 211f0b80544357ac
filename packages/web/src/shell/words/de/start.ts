import { count } from './count.ts'

export const start = {
  title: 'Netzwerke im Kinderschutz',
  intro:
    'Wählen Sie ein Netzwerk. Sie sehen, wer dort dokumentiert ist, was das Gesetz erwartet und was noch nicht dokumentiert ist, an jedem Tag.',
  networksCount: (n: number): string => count(n, 'Netzwerk', 'Netzwerke'),
  attended: (n: number): string => count(n, 'hat teilgenommen', 'haben teilgenommen'),
  members: (n: number): string => count(n, 'Mitglied', 'Mitglieder'),
  noNetworks: 'Zu diesem Stichtag ist noch kein Netzwerk dokumentiert.',
  noTemplate: 'keine Liste erwarteter Gruppen',
  closed: 'Zahlen nur für Mitwirkende',
  circleUnknown: 'Wer mitwirkt, ist noch nicht dokumentiert',
  founded: 'gegründet',
} as const
