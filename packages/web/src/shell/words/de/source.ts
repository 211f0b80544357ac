export const source = {
  one: 'Quelle',
  publisher: 'Herausgeber',
  date: 'Datum',
  statements: 'Aussagen',
  note: 'Anmerkung',
  secondaryInFull: 'nicht am Gesetzestext geprüft (aus Sekundärquelle)',
} as const
