import type { Verification } from '../norm/index.ts'

export const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'] as const
export type Severity = (typeof severities)[number]
export const gapStatuses = ['OPEN', 'ACKNOWLEDGED', 'ACCEPTED', 'RESOLVED'] as const
export type GapStatus = (typeof gapStatuses)[number]

export type GapRuleId = `G${number}`

/** The words around one gap rule; how it is found stands in `analysis/gap`. Placeholders in braces are filled from the finding's facts. */
export interface GapRuleEntry {
  id: GapRuleId
  key: string
  /** The highest that it can give. */
  severity: Severity
  titleDe: string
  titleEn: string
  messageDe: string
  messageEn: string
  /** Said instead when none of what the rule looks for is documented: no meeting [G15], no path [G22], no training [G26], no day [G27]. */
  messageNoneDe?: string
  messageNoneEn?: string
  legalBasis: string
  verification: Verification
  nextStepDe: string
  nextStepEn: string
  /** False until the rule is built. */
  evaluated: boolean
}
