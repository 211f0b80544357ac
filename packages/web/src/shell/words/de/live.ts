import { count } from './count.ts'

export const live = {
  updated: (n: number, when: string): string => `Aktualisiert: ${count(n, 'Änderung', 'Änderungen')}, ${when}`,
  justNow: 'gerade eben',
  atTime: (time: string): string => `um ${time} Uhr`,
  lost: 'Verbindung unterbrochen. Änderungen werden nachgeholt, sobald der Server wieder erreichbar ist.',
  found: 'Verbindung wieder da. Sie sehen den aktuellen Stand.',
} as const
