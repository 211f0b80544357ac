import type { Severity } from './gap.ts'

/** What a gap weighs where gaps are added up (§ 4.4 of the domain model): never said of people or single professionals. */
export const severityWeight: Readonly<Record<Severity, number>> = { CRITICAL: 8, HIGH: 4, MEDIUM: 2, LOW: 1, INFO: 0 }
