/** How gaps are looked for: which rules, by which numbers. */
export const ruleSet = {
  title: 'Set the rules for gaps',
  intro: (name: string): string =>
    `Holds for ${name}. A network comes before its territory, a territory before those in which it lies; what is empty follows these, in the end what Geflecht sets.`,
  off: 'Rules switched off',
  on: 'Rules switched on again',
  onHelp: 'Although a territory around has switched them off.',
  help: (unit: string, usual: number | null): string => (usual === null ? `${unit}. Usual: none.` : `${unit}. Usual: ${usual}.`),
  units: {
    DAYS: 'days',
    MONTHS: 'months',
    MEETINGS: 'meetings a year',
    PERCENT: 'percent',
    STEPS: 'steps',
    LEVEL: 'level',
    INSTITUTIONS: 'institutions',
  },
  set: 'Rules set',
  whose: (name: string | null): string => (name === null ? 'set by Geflecht' : `set for ${name}`),
} as const
