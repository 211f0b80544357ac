export const contacts = {
  title: 'Ansprechstellen',
  mailbox: 'Funktionspostfach',
  phone: 'Telefon',
  reachable: 'Erreichbar',
  deputy: 'Vertretung',
  noDeputy: 'keine Vertretung dokumentiert',
  vacantSince: (date: string): string => `unbesetzt seit ${date}`,
  none: 'Keine Ansprechstelle dokumentiert',
} as const
