import type { Label, Term } from '../language/index.ts'
import type { MeasureReasonKey } from './measureReasons.ts'

/** Whether a measure says one number about a whole network, or one about each institution in it. */
export const measureScopes = ['NETWORK', 'INSTITUTION'] as const
export type MeasureScope = (typeof measureScopes)[number]

/** What a measure is about: the heading under which it stands. */
export const measureFamilies = [
  'COHESION',
  'CENTRALIZATION',
  'DISTANCE',
  'EVIDENCE',
  'SECTORS',
  'STRUCTURE',
  'DUTIES',
  'POSITION',
  'BROKERAGE',
] as const
export type MeasureFamily = (typeof measureFamilies)[number]

/** RATIO: a share without unit; COUNT: how many; STEPS: ties to be walked along; LEVELS: levels of cooperation; INDEX: a number with bounds of its own. */
export const measureUnits = ['RATIO', 'COUNT', 'STEPS', 'LEVELS', 'INDEX'] as const
export type MeasureUnit = (typeof measureUnits)[number]

/** What a higher value stands for; never whether somebody does well. */
export const measureDirections = [
  'COHESION',
  'DEPENDENCE',
  'SEPARATION',
  'REACH',
  'VARIETY',
  'CERTAINTY',
  'DISSENT',
  'LIKENESS',
  'LOAD',
] as const
export type MeasureDirection = (typeof measureDirections)[number]

/** Whether the direction of ties counts: never; when it is asked for; always. */
export const measureDirectednesses = ['IGNORED', 'ON_REQUEST', 'ALWAYS'] as const
export type MeasureDirectedness = (typeof measureDirectednesses)[number]

/** What it takes to compute: little more than reading the ties; reading all of them again and again; a search from each institution; QUICK, with a p-value from 999 permutations when that is asked for. */
export const measureCosts = ['QUICK', 'ROUNDS', 'WAYS', 'PERMUTED'] as const
export type MeasureCost = (typeof measureCosts)[number]

/** How it takes answers that were not given: it bears many; it bears few; it tells what is documented, and answers not given change nothing. */
export const measureRobustnesses = ['STURDY', 'DELICATE', 'RECORDED'] as const
export type MeasureRobustness = (typeof measureRobustnesses)[number]

/** A measure: a number over the graph of a circle and its ties, with what it means and from where it comes. */
export interface MeasureEntry extends Term {
  readonly family: MeasureFamily
  readonly scope: MeasureScope
  /** What is computed, in words. */
  readonly definition: Label
  /** The formula in symbols: n institutions, m ties, d(i, j) the steps from i to j, N(v) those to whom v is tied. */
  readonly formula: Label
  /** For a coordinator: what a high and a low value mean, and what not to conclude. */
  readonly howToRead: Label
  /** The paper or book that defines it, with its year. */
  readonly source: string
  readonly unit: MeasureUnit
  /** The least and the greatest value it can have; null where only the network's size bounds it. */
  readonly lowest: number
  readonly highest: number | null
  readonly direction: MeasureDirection
  readonly directed: MeasureDirectedness
  readonly cost: MeasureCost
  readonly robustness: MeasureRobustness
  /** Why it may have no value, besides that nobody is in the circle. `fewerThan…` and `noTies` are conditions that are checked before the formula. */
  readonly reasons: readonly MeasureReasonKey[]
}
