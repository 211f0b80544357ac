import { type MeasureEntry, measureByKey, type MeasureReasonKey } from '@geflecht/domain'
import type { MeasuredGraph } from './measuredGraph.ts'
import { searchFor } from './searches.ts'

/** One of the things of which a measure is made: a pair of sectors, or a group of nodes, with a number. */
export interface MeasurePart {
  /** Ordinals of two sectors, the same twice for what lies within one; null for a group. */
  sectors: readonly [number, number] | null
  /** The nodes of a group, ascending; none for a pair of sectors. */
  nodes: readonly number[]
  value: number
}

/** The value of a measure, or why it has none; never NaN or infinite. */
export type Measurement = ({ value: number; reason: null } | { value: null; reason: MeasureReasonKey }) & {
  /** From how many pivots it was estimated; null when it is exact. */
  pivots: number | null
  parts: readonly MeasurePart[]
}

/** A value, a reason why there is none, or a value with its parts. */
export type Found = number | MeasureReasonKey | { value: number; parts: readonly MeasurePart[] }

export type Formula<More extends unknown[]> = (measured: MeasuredGraph, ...more: More) => Found

const leastOf = { fewerThanTwo: 2, fewerThanThree: 3 } as const satisfies Partial<Record<MeasureReasonKey, number>>

const unmeasured = (reason: MeasureReasonKey): Measurement => ({ value: null, reason, pivots: null, parts: [] })

/**
 * What a formula finds, under the conditions that the catalogue names among its reasons. Without any documented tie a count can still be told; a ratio or a
 * distance would say more than is known.
 */
export function measurementOf<More extends unknown[]>(
  key: string,
  formula: Formula<More>,
  measured: MeasuredGraph,
  ...more: More
): Measurement {
  const { reasons } = measureByKey.get(key) as MeasureEntry
  const { nodeCount } = measured
  if (nodeCount === 0) return unmeasured('noInstitutions')
  for (const [reason, least] of Object.entries(leastOf) as [keyof typeof leastOf, number][])
    if (reasons.includes(reason) && nodeCount < least) return unmeasured(reason)
  if (reasons.includes('noTies') && measured.edgeCount === 0) return unmeasured('noTies')
  const found = formula(measured, ...more)
  if (typeof found === 'string') return unmeasured(found)
  const search = searchFor(key, measured)
  const pivots = search?.name === 'ways' ? search.graph.ways.pivots : null
  return typeof found === 'number' ? { value: found, reason: null, pivots, parts: [] } : { ...found, reason: null, pivots }
}
