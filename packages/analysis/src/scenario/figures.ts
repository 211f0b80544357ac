import { measures, type Network, type NetworkMeasureKey } from '@geflecht/domain'
import { measuredSituation, type Measurement, networkMeasurement } from '../measure/index.ts'
import type { Situation } from '../situation/index.ts'

/** The measures of a network that are had at once, by key: none of those that need the shortest ways between all. */
export const quickMeasures: readonly NetworkMeasureKey[] = measures
  .filter(({ scope, cost }) => scope === 'NETWORK' && cost !== 'WAYS')
  .map(({ key }) => key as NetworkMeasureKey)

/** Those measures over the circle and its cooperations. */
export function figuresOf(situation: Situation, network: Network): ReadonlyMap<NetworkMeasureKey, Measurement> {
  const measured = measuredSituation(situation, network, ['COOPERATION'])
  return new Map(quickMeasures.map((key) => [key, networkMeasurement(measured, key)]))
}
