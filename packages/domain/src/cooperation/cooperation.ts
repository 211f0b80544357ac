import type { Evidenced } from '../source/index.ts'
import type { Day, Validity } from '../time/index.ts'

/** 0 none, 1 networking, 2 cooperation, 3 coordination, 4 coalition, 5 collaboration (Frey et al. 2006, Levels of Collaboration Scale). */
export type Level = 0 | 1 | 2 | 3 | 4 | 5

/** A tie between two institutions; at most one per unordered pair and network or project (invariant 2). */
export interface Cooperation extends Validity, Evidenced {
  key: string
  from: string
  to: string
  /** True when it runs from `from` to `to` only. */
  directed: boolean
  network: string | null
  project: string | null
  /** The agreement on which it rests, whether still in force or not. */
  agreement: string | null
  /** What a source (not a party) says about form, level and frequency; claims take precedence. */
  documentedForm: string | null
  documentedLevel: Level | null
  documentedFrequency: number | null
}

/** What one party says about a cooperation of its own. */
export interface Claim extends Validity, Evidenced {
  key: string
  cooperation: string
  by: string
  level: Level
  forms: readonly string[]
  /** 1 yearly, 2 quarterly, 3 monthly, 4 weekly, 5 daily. */
  frequency: number | null
  since: Day | null
  verifiedOn: Day | null
}

export const tieKinds = ['COOPERATION', 'AGREEMENT', 'HANDOVER', 'CO_MEMBERSHIP', 'CO_ATTENDANCE'] as const
export type TieKind = (typeof tieKinds)[number]
