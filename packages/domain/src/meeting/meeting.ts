import type { Evidenced } from '../source/index.ts'
import type { DatePrecision, Day } from '../time/index.ts'

export const countOperators = ['EQ', 'APPROX', 'GT'] as const
export type CountOperator = (typeof countOperators)[number]

/** A meeting, conference or training; of a network, or of nobody's. */
export interface Meeting extends Evidenced {
  key: string
  title: string
  /** Key of a meeting kind, for example `NETZWERKTREFFEN`. */
  kind: string
  startsOn: Day | null
  startsOnPrecision: DatePrecision
  venue: string | null
  territory: string | null
  network: string | null
  series: string | null
  seriesNo: number | null
  participantsCount: number | null
  participantsOperator: CountOperator | null
  organisers: readonly string[]
  funders: readonly string[]
}

/** An institution took part in a meeting, in one role. Never makes it a member (invariant 5). */
export interface Participation extends Evidenced {
  key: string
  meeting: string
  institution: string
  /** Key of a participation role, for example `VERTRETEN`. */
  role: string
  headcount: number | null
}
