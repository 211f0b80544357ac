/** How gaps are looked for: which rules, by which numbers. */
export const ruleSet = {
  title: 'Regeln für Lücken festlegen',
  intro: (name: string): string =>
    `Gilt für ${name}. Ein Netzwerk geht seinem Gebiet vor, ein Gebiet denen, in denen es liegt; was leer bleibt, folgt diesen, zuletzt der Vorgabe von Geflecht.`,
  off: 'Ausgeschaltete Regeln',
  on: 'Wieder eingeschaltete Regeln',
  onHelp: 'Obwohl ein Gebiet ringsum sie ausgeschaltet hat.',
  help: (unit: string, usual: number | null): string => (usual === null ? `${unit}. Üblich: keine Vorgabe.` : `${unit}. Üblich: ${usual}.`),
  units: {
    DAYS: 'Tage',
    MONTHS: 'Monate',
    MEETINGS: 'Treffen im Jahr',
    PERCENT: 'Prozent',
    STEPS: 'Schritte',
    LEVEL: 'Stufe',
    INSTITUTIONS: 'Institutionen',
  },
  set: 'Regeln festgelegt',
  whose: (name: string | null): string => (name === null ? 'Vorgabe von Geflecht' : `festgelegt für ${name}`),
} as const
