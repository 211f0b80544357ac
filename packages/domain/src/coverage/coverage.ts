import type { Verification } from '../norm/index.ts'
import type { Evidenced } from '../source/index.ts'
import type { Day, Validity } from '../time/index.ts'

export const coverageStatuses = ['COVERED', 'PARTIAL', 'NOT_DOCUMENTED', 'CONFIRMED_ABSENT', 'NOT_APPLICABLE'] as const
export type CoverageStatus = (typeof coverageStatuses)[number]
export const coverageBases = ['CIRCLE', 'MEMBERSHIP', 'ATTENDANCE'] as const
export type CoverageBasis = (typeof coverageBases)[number]
export const obligations = ['MUSS', 'SOLL', 'EMPFEHLUNG', 'BENCHMARK'] as const
export type Obligation = (typeof obligations)[number]

/** One group of participants that a template expects. */
export interface TemplateItem {
  key: string
  de: string
  en: string
  obligation: Obligation
  /** Institution types (or, with `bySector`, sectors) of which one suffices. */
  anyOf: readonly string[]
  /** `anyOf` names sectors instead of types. */
  bySector?: boolean
  partialBy?: readonly string[]
  requireAll?: readonly string[]
  /** An agreement of this kind must be in force with the Jugendamt of the network's territory. */
  requireAgreement?: string
  /** Default 1. */
  minCount?: number
  /** What expects this group, where each item rests on something of its own; else the template's citation holds. */
  citation?: string
  /** Share of municipalities (percent) that involve the group, with its year; benchmarks only. */
  benchmark?: { percent: number; year: number }
}

/** What a norm (or a survey) expects of networks of some kinds in a territory at a time. */
export interface CoverageTemplate {
  key: string
  de: string
  en: string
  /** Network kinds; `EGO:jugendamt` means the surroundings of one institution of that type. */
  appliesTo: readonly string[]
  territory: string
  /** Null for what places lay down themselves. */
  norm: string | null
  citation: string
  verification: Verification
  verificationNote: { de: string; en: string }
  validFrom: Day
  /** Half-open: the first day on which it no longer applies. */
  validTo: Day | null
  benchmark: boolean
  items: readonly TemplateItem[]
}

/** Somebody with the right said that a group is confirmed absent or not applicable, with a reason. */
export interface CoverageRuling extends Validity, Evidenced {
  key: string
  network: string
  /** Key of the template item. */
  item: string
  status: 'CONFIRMED_ABSENT' | 'NOT_APPLICABLE'
  reason: string
}
