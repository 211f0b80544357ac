export const tie = {
  one: 'Verbindung',
  nothing: 'Zwischen diesen beiden ist an diesem Tag keine Zusammenarbeit dokumentiert.',
  cooperation: 'Zusammenarbeit aus beiden Sichten',
  level: 'Stufe',
  levelZero: '0 · keine Zusammenarbeit',
  form: 'Form',
  frequency: 'Kontakt',
  since: 'seit',
  verifiedOn: 'bestätigt',
  bySource: 'Eine Quelle belegt die Zusammenarbeit; wie die beiden sie sehen, ist nicht dokumentiert.',
  oneSided: (stated: string, other: string): string =>
    `Bisher hat nur ${stated} die Zusammenarbeit angegeben; die Sicht von ${other} ist nicht dokumentiert.`,
  agree: (level: number): string => `Beide nennen Stufe ${level}.`,
  differ: (one: string, level: number, other: string, second: number): string =>
    `${one} nennt Stufe ${level}, ${other} Stufe ${second}: darüber sprechen.`,
  differSlightly: (one: string, level: number, other: string, second: number): string =>
    `${one} nennt Stufe ${level}, ${other} Stufe ${second}: Beide Sichten liegen nah beieinander.`,
  agreements: 'Vereinbarungen',
  handovers: 'Meldewege',
  handoverOpen: (parts: string): string => `Offen: ${parts}`,
  gaps: 'Lücken',
} as const
