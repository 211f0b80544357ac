import { count } from '../../de/count.ts'

export const comment = {
  none: 'Noch kein Gespräch.',
  begin: 'Etwas dazu sagen …',
  answer: 'Antworten …',
  send: 'Absenden',
  noPersons: 'Bitte keine Namen, Fälle oder Kontaktdaten: hier geht es um Strukturen.',
  mention: 'Jemanden benachrichtigen',
  mentioned: (n: number): string => `${count(n, 'Person wird', 'Personen werden')} benachrichtigt`,
  mentions: (names: string): string => `An: ${names}`,
  written: 'Beitrag',
  edit: 'Ändern',
  edited: 'Beitrag geändert',
  wasEdited: 'geändert',
  delete: 'Entfernen',
  deleted: 'Beitrag entfernt',
  wasDeleted: 'Der Beitrag wurde entfernt.',
  resolve: 'Gespräch abschließen',
  resolved: 'Gespräch abgeschlossen',
  resolvedOn: (day: string): string => `Abgeschlossen am ${day}`,
  reopen: 'Wieder öffnen',
  reopened: 'Gespräch wieder geöffnet',
} as const
