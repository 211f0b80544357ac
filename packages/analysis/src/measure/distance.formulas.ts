import type { Formula } from './measurement.ts'
import { greatest, meanOf, sumOf } from './partValues.ts'

export const distanceFormulas = {
  diameter: ({ parts, ways, directed }) =>
    directed
      ? greatest(ways.furthest)
      : greatest(Int32Array.from(parts.largest, (part) => greatest(part.map((node) => ways.furthest[node] as number)))),
  meanDistance: ({ parts, ways, directed }) =>
    directed
      ? sum(ways.distanceSum) / (sum(ways.reached) - ways.reached.length)
      : meanOf(parts.largest, (part) => sumOf(part, (node) => ways.distanceSum[node] as number) / (part.length * (part.length - 1))),
} as const satisfies Record<string, Formula<[]>>

const sum = (values: Float64Array | Int32Array): number => {
  let all = 0
  for (const value of values) all += value
  return all
}
