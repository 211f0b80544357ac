import type { InstitutionMeasureKey } from '@geflecht/domain'
import type { MeasuredGraph } from './measuredGraph.ts'
import { measurementOf, type Formula, type Measurement } from './measurement.ts'

/** The formula of each measure of one institution; words and sources stand in the domain's catalogue. */
const formulas: Record<InstitutionMeasureKey, Formula<[node: number]>> = {
  degree: { least: 1, needsWays: false, of: (measured, node) => measured.degree(node) },
  betweenness: { least: 1, needsWays: true, of: ({ ways }, node) => ways.betweenness[node] as number },
  cutOff: { least: 1, needsWays: false, of: ({ cutOff }, node) => cutOff[node] as number },
  closeness: {
    least: 2,
    needsWays: true,
    of: ({ nodeCount, parts, ways }, node) => {
      const others = (parts.sizes[parts.partOf[node] as number] as number) - 1
      return others === 0 ? 0 : (others / (nodeCount - 1)) * (others / (ways.distanceSum[node] as number))
    },
  },
}

/** One measure of one institution, which is a node of the graph. */
export const institutionMeasurement = (measured: MeasuredGraph, node: number, key: InstitutionMeasureKey): Measurement =>
  measurementOf(key, formulas[key], measured, node)

export const institutionMeasureNeedsWays = (key: InstitutionMeasureKey): boolean => formulas[key].needsWays
