import type { NetworkMeasureKey } from '@geflecht/domain'
import type { MeasuredGraph } from './measuredGraph.ts'
import { measurementOf, type Formula, type Measurement } from './measurement.ts'

/** The formula of each measure of a whole network; words and sources stand in the domain's catalogue. */
const formulas: Record<NetworkMeasureKey, Formula<[]>> = {
  density: { least: 2, needsWays: false, of: ({ nodeCount: n, edgeCount: m }) => (2 * m) / (n * (n - 1)) },
  transitivity: {
    least: 1,
    needsWays: false,
    of: ({ triangles: { triangles, pairs } }) => (pairs === 0 ? 'noPairsOfTies' : (3 * triangles) / pairs),
  },
  components: { least: 1, needsWays: false, of: ({ parts }) => parts.sizes.length },
  isolates: { least: 1, needsWays: false, of: ({ parts }) => parts.sizes.filter((size) => size === 1).length },
  articulationPoints: { least: 1, needsWays: false, of: ({ cutOff }) => cutOff.filter((others) => others > 0).length },
  degreeCentralization: {
    least: 3,
    needsWays: false,
    of: (measured) => excess(degreesOf(measured)) / ((measured.nodeCount - 1) * (measured.nodeCount - 2)),
  },
  betweennessCentralization: {
    least: 3,
    needsWays: true,
    of: ({ nodeCount: n, ways }) => (2 * excess(ways.betweenness)) / ((n - 1) ** 2 * (n - 2)),
  },
  closenessCentralization: { least: 3, needsWays: true, of: closenessCentralization },
  diameter: {
    least: 2,
    needsWays: true,
    of: ({ parts, ways }) =>
      greatest(Int32Array.from(parts.largest, (part) => greatest(part.map((node) => ways.furthest[node] as number)))),
  },
  meanDistance: {
    least: 2,
    needsWays: true,
    of: ({ parts, ways }) =>
      meanOf(parts.largest, (part) => sumOf(part, (node) => ways.distanceSum[node] as number) / (part.length * (part.length - 1))),
  },
}

/** One measure of a whole network. */
export const networkMeasurement = (measured: MeasuredGraph, key: NetworkMeasureKey): Measurement =>
  measurementOf(key, formulas[key], measured)

export const networkMeasureNeedsWays = (key: NetworkMeasureKey): boolean => formulas[key].needsWays

/** Freeman's, within the largest part: closeness is defined only among nodes that reach each other. */
function closenessCentralization({ parts, ways }: MeasuredGraph): number | 'smallParts' {
  const size = parts.largest[0]?.length ?? 0
  if (size < 3) return 'smallParts'
  const ofStar = ((size - 1) * (size - 2)) / (2 * size - 3)
  return (
    meanOf(parts.largest, (part) => excess(Float64Array.from(part, (node) => (size - 1) / (ways.distanceSum[node] as number)))) / ofStar
  )
}

const degreesOf = (measured: MeasuredGraph): Float64Array =>
  Float64Array.from({ length: measured.nodeCount }, (_, node) => measured.degree(node))

/** Σ (greatest − value). */
function excess(values: Float64Array): number {
  const most = greatest(values)
  return values.reduce((sum, value) => sum + (most - value), 0)
}

const greatest = (values: Float64Array | Int32Array): number => {
  let most = 0
  for (const value of values) most = Math.max(most, value)
  return most
}

const sumOf = (nodes: Int32Array, value: (node: number) => number): number => {
  let sum = 0
  for (const node of nodes) sum += value(node)
  return sum
}

const meanOf = (parts: readonly Int32Array[], value: (part: Int32Array) => number): number =>
  parts.reduce((sum, part) => sum + value(part), 0) / parts.length
