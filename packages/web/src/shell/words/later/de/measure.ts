export const measure = {
  directed: 'Richtung zählt',
  directedToo: 'Die Richtung zählt.',
  compare: 'Vergleich mit anderen Verbindungen (QAP)',
  compareNothing: 'Ohne Vergleich',
  compareKind: (kind: string): string => `Verglichen mit: ${kind}`,
  compareDay: 'Verglichen mit einem anderen Tag',
  otherDay: 'Tag, mit dem verglichen wird',
  computing: 'Kennzahlen werden berechnet',
  stop: 'Abbrechen',
  stopped: 'Die Berechnung ist abgebrochen.',
  resume: 'Berechnen',
} as const
