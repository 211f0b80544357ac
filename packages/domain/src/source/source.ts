import type { DatePrecision, Day } from '../time/index.ts'

export const sourceKinds = ['SEED', 'WEB', 'REPORT', 'IMPORT', 'REGISTER'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** Where a fact comes from: an article, a page, a register, an import. */
export interface Source {
  key: string
  kind: SourceKind
  title: string
  publisher: string | null
  url: string | null
  publishedOn: Day | null
  publishedOnPrecision: DatePrecision
  note: string | null
}

/** STATED: the source says so. DERIVED: follows from what it says. INFERRED: our reading; never counted in coverage. CONFIRMED: somebody responsible confirmed it. */
export const confidences = ['STATED', 'DERIVED', 'INFERRED', 'CONFIRMED'] as const
export type Confidence = (typeof confidences)[number]

/** What one fact rests on. Every fact has at least one (invariant 6). */
export interface Provenance {
  source: string
  confidence: Confidence
  /** What the source says about the fact, in our own words; at most 300 characters. */
  statement: string | null
  lastConfirmedOn: Day | null
}

/** Carried by every fact that commands add: on what it rests. */
export interface Evidenced {
  provenance: readonly Provenance[]
}

export const statementKinds = ['COOPERATION_OF_TYPES', 'LEGAL_DUTY', 'FUNCTION', 'PROFESSION'] as const
export type StatementKind = (typeof statementKinds)[number]

/** Something a source says about classes of institutions, duties, functions or professions. Shown with the source, never counted. */
export interface Statement {
  key: string
  source: string
  kind: StatementKind
  /** Territory, network or institution that it is about, if any. */
  subject: string | null
  textDe: string
  textEn: string
}
