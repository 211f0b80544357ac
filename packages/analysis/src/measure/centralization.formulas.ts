import type { MeasuredGraph } from './measuredGraph.ts'
import type { Formula } from './measurement.ts'
import { excess, meanOf } from './partValues.ts'

export const centralizationFormulas = {
  degreeCentralization: (measured) => excess(degreesOf(measured)) / ((measured.nodeCount - 1) * (measured.nodeCount - 2)),
  betweennessCentralization: ({ nodeCount: n, ways, directed }) =>
    ((directed ? 1 : 2) * excess(ways.betweenness)) / ((n - 1) ** 2 * (n - 2)),
  closenessCentralization,
} as const satisfies Record<string, Formula<[]>>

const degreesOf = (measured: MeasuredGraph): Float64Array =>
  Float64Array.from({ length: measured.nodeCount }, (_, node) => measured.degree(node))

/** Freeman's, within the largest part and without directions: closeness is defined only among nodes that reach each other. */
function closenessCentralization(measured: MeasuredGraph): number | 'smallParts' {
  const { parts } = measured
  const size = parts.largest[0]?.length ?? 0
  if (size < 3) return 'smallParts'
  const { distanceSum } = measured.undirected.ways
  const ofStar = ((size - 1) * (size - 2)) / (2 * size - 3)
  return meanOf(parts.largest, (part) => excess(Float64Array.from(part, (node) => (size - 1) / (distanceSum[node] as number)))) / ofStar
}
