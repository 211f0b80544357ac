import { measures, type Network, type NetworkMeasureKey } from '@geflecht/domain'
import { type MeasuredGraph, measuredSituation, type Measurement, networkMeasurement, searches, searchFor } from '../measure/index.ts'
import type { Situation } from '../situation/index.ts'

/** What takes more steps along ties than this is left out: some hundredths of a second, for each scenario that is tried. */
const mostSteps = 1_000_000

const keys = measures.filter(({ scope }) => scope === 'NETWORK').map(({ key }) => key as NetworkMeasureKey)

const isQuick = (key: NetworkMeasureKey, measured: MeasuredGraph): boolean => {
  const search = searchFor(key, measured)
  return !search || searches[search.name].steps(search.graph) <= mostSteps
}

/** The measures over the circle and its cooperations, by key; in a large network without those that take long. */
export function figuresOf(situation: Situation, network: Network): ReadonlyMap<NetworkMeasureKey, Measurement> {
  const measured = measuredSituation(situation, network, ['COOPERATION'])
  return new Map(keys.filter((key) => isQuick(key, measured)).map((key) => [key, networkMeasurement(measured, key)]))
}
