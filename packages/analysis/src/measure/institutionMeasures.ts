import type { InstitutionMeasureKey } from '@geflecht/domain'
import { brokerageOf, type BrokerRole } from './brokerage.ts'
import { structuralHolesOf, type StructuralHoles } from './burt.ts'
import { eigenvectorOf } from './eigenvector.ts'
import { kCoresOf } from './kCores.ts'
import type { MeasuredGraph } from './measuredGraph.ts'
import { type Formula, type Measurement, measurementOf } from './measurement.ts'
import { reachedInTwoSteps } from './twoSteps.ts'

const arcsAt = (offsets: Int32Array, node: number): number => (offsets[node + 1] as number) - (offsets[node] as number)

const brokerage =
  (role: BrokerRole): Formula<[node: number]> =>
  (measured, node) =>
    measured.once(brokerageOf)[role][node] as number

const hole =
  (measure: keyof StructuralHoles): Formula<[node: number]> =>
  (measured, node) =>
    measured.degree(node) === 0 ? 'noTieOfItsOwn' : (measured.once(structuralHolesOf)[measure][node] as number)

/** The formula of each measure of one institution; words and sources stand in the domain's catalogue. */
const formulas: Record<InstitutionMeasureKey, Formula<[node: number]>> = {
  degree: (measured, node) => measured.degree(node),
  betweenness: ({ ways }, node) => ways.betweenness[node] as number,
  closeness: ({ nodeCount, ways }, node) => {
    const others = (ways.reached[node] as number) - 1
    return others === 0 ? 0 : (others / (nodeCount - 1)) * (others / (ways.distanceSum[node] as number))
  },
  cutOff: ({ cutOff }, node) => cutOff[node] as number,
  inDegree: ({ backArcs }, node) => arcsAt(backArcs.offsets, node),
  outDegree: ({ arcs }, node) => arcsAt(arcs.offsets, node),
  eigenvector: (measured, node) => measured.undirected.once(eigenvectorOf)?.[node] ?? 'notConverged',
  twoStepReach: (measured, node) => (measured.once(reachedInTwoSteps)[node] as number) / (measured.nodeCount - 1),
  kCore: (measured, node) => measured.once(kCoresOf)[node] as number,
  relationshipLoad: (measured, node) => {
    const capacity = measured.facts.capacity[node] as number
    if (Number.isNaN(capacity)) return 'noCapacity'
    return capacity > 0 ? measured.degree(node) / capacity : 'capacityOfNone'
  },
  effectiveSize: hole('effectiveSize'),
  constraint: hole('constraint'),
  coordinator: brokerage('coordinator'),
  consultant: brokerage('consultant'),
  representative: brokerage('representative'),
  gatekeeper: brokerage('gatekeeper'),
  liaison: brokerage('liaison'),
}

/** One measure of one institution, which is a node of the graph. */
export const institutionMeasurement = (measured: MeasuredGraph, node: number, key: InstitutionMeasureKey): Measurement =>
  measurementOf(key, formulas[key], measured, node)
