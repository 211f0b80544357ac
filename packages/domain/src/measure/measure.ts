import type { Label, Term } from '../language/index.ts'

/** Whether a measure says one number about a whole network, or one about each institution in it. */
export const measureScopes = ['NETWORK', 'INSTITUTION'] as const
export type MeasureScope = (typeof measureScopes)[number]

/** RATIO: a share without unit; COUNT: how many; STEPS: ties to be walked along. */
export const measureUnits = ['RATIO', 'COUNT', 'STEPS'] as const
export type MeasureUnit = (typeof measureUnits)[number]

/** What a higher value stands for; never whether somebody does well. */
export const measureDirections = ['COHESION', 'DEPENDENCE', 'SEPARATION', 'REACH'] as const
export type MeasureDirection = (typeof measureDirections)[number]

/** A measure: a number over the simple undirected graph of a circle and its ties, with what it means and from where it comes. */
export interface MeasureEntry extends Term {
  readonly scope: MeasureScope
  /** The formula in words and symbols: n institutions, m ties. */
  readonly definition: Label
  /** For a coordinator: what a high and a low value mean, and what not to conclude. */
  readonly howToRead: Label
  /** The paper or book that defines it, with its year. */
  readonly source: string
  readonly unit: MeasureUnit
  /** The least and the greatest value it can have; null where only the network's size bounds it. */
  readonly lowest: number
  readonly highest: number | null
  readonly direction: MeasureDirection
}
