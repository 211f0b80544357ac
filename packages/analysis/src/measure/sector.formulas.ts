import { blocksOf } from './blocks.ts'
import type { MeasuredGraph } from './measuredGraph.ts'
import type { Formula, MeasurePart } from './measurement.ts'
import { modularityOf } from './modularity.ts'

export const sectorFormulas = {
  eiIndex: (measured) => {
    const { internal, external } = measured.once(blocksOf)
    return (external - internal) / (external + internal)
  },
  sectorBlockDensity: (measured) => {
    const { sizes, external } = measured.once(blocksOf)
    const within = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
    const between = (measured.nodeCount * (measured.nodeCount - 1)) / 2 - within
    return between === 0 ? 'oneSector' : { value: external / between, parts: densitiesOf(measured) }
  },
  blau: (measured) => 1 - measured.once(blocksOf).sizes.reduce((sum, size) => sum + (size / measured.nodeCount) ** 2, 0),
  sectorModularity: ({ graph, facts }) => modularityOf(graph, facts.sectorOf),
} as const satisfies Record<string, Formula<[]>>

/** The density of each pair of sectors between which there can be a tie. */
function densitiesOf(measured: MeasuredGraph): MeasurePart[] {
  const { sizes, ties } = measured.once(blocksOf)
  const count = sizes.length
  return Array.from(sizes, (size, one) => [size, one] as const).flatMap(([size, one]) =>
    Array.from(sizes.subarray(one), (against, further): MeasurePart[] => {
      const other = one + further
      const possible = one === other ? (size * (size - 1)) / 2 : size * against
      return possible === 0 ? [] : [{ sectors: [one, other], nodes: [], value: (ties[one * count + other] as number) / possible }]
    }).flat(),
  )
}
