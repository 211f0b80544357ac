import { measureByKey, type MeasureReasonKey } from '@geflecht/domain'
import type { MeasuredGraph } from './measuredGraph.ts'

/** The value of a measure, or why it has none; never NaN or infinite. */
export type Measurement = { value: number; reason: null } | { value: null; reason: MeasureReasonKey }

export interface Formula<Arguments extends unknown[]> {
  /** How many institutions it needs so that it does not divide by zero. */
  least: 1 | 2 | 3
  /** Whether it rests on the shortest ways between all pairs, which are costly to find. */
  needsWays: boolean
  of(measured: MeasuredGraph, ...more: Arguments): number | MeasureReasonKey
}

const tooFew = { 1: 'noInstitutions', 2: 'fewerThanTwo', 3: 'fewerThanThree' } as const satisfies Record<number, MeasureReasonKey>

/** Without any documented tie a count can still be told; a ratio or a distance would say more than is known. */
export function measurementOf<A extends unknown[]>(
  key: string,
  { least, of }: Omit<Formula<A>, 'needsWays'>,
  measured: MeasuredGraph,
  ...more: A
): Measurement {
  const missing = (reason: MeasureReasonKey): Measurement => ({ value: null, reason })
  if (measured.nodeCount === 0) return missing('noInstitutions')
  if (measured.nodeCount < least) return missing(tooFew[least])
  if (measured.edgeCount === 0 && measureByKey.get(key)?.unit !== 'COUNT') return missing('noTies')
  const found = of(measured, ...more)
  return typeof found === 'number' ? { value: found, reason: null } : missing(found)
}
