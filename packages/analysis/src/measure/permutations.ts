import type { MeasuredGraph } from './measuredGraph.ts'
import { correlationOf } from './pairCorrelation.ts'
import { ordinals, randomOf, shuffle } from './random.ts'
import { simpleGraph } from './simpleGraph.ts'

/** So many random permutations a value is compared with, drawn with a fixed seed. */
export const permutationCount = 999
const seed = 1988

/** The least p-value that so many permutations can give is 1 / 1000. */
const pOf = (extreme: number): number => (1 + extreme) / (1 + permutationCount)

/** A value that differs by less than this from another counts as the same. */
const same = 1e-12

/**
 * How often sectors that are dealt to the nodes at random give an E-I index at least as far from the mean of such deals as the given one is.
 * Source: Krackhardt & Stern 1988, Social Psychology Quarterly 51.
 */
export function* eiPValue({ graph, facts: { sectorOf } }: MeasuredGraph, value: number): Generator<number, number> {
  const random = randomOf(seed)
  const dealt = sectorOf.slice()
  const index = (): number => {
    let external = 0
    for (let node = 0; node < graph.nodeCount; node++)
      for (let arc = graph.offsets[node] as number; arc < (graph.offsets[node + 1] as number); arc++)
        external += Number(dealt[node] !== dealt[graph.targets[arc] as number])
    return (2 * external) / graph.targets.length - 1
  }
  const found = new Float64Array(permutationCount)
  for (let round = 0; round < permutationCount; round++) {
    shuffle(dealt, random)
    found[round] = index()
    yield (round + 1) / permutationCount
  }
  const mean = found.reduce((sum, one) => sum + one, 0) / permutationCount
  return pOf(found.reduce((count, one) => count + Number(Math.abs(one - mean) >= Math.abs(value - mean) - same), 0))
}

/** Two pictures of the same nodes: the pairs tied in the one, and whether a pair is tied in the other. */
interface TwoPictures {
  size: number
  pairs: readonly (readonly [number, number])[]
  otherTies: number
  isTiedInOther(a: number, b: number): boolean
}

/** The pictures of the nodes that are in both circles; null when nothing is compared. */
export function twoPicturesOf({ graph, facts: { compared } }: MeasuredGraph): TwoPictures | null {
  if (!compared) return null
  const { present, from, to } = compared
  const placeOf = new Int32Array(graph.nodeCount).fill(-1)
  let size = 0
  present.forEach((is, node) => {
    if (is) placeOf[node] = size++
  })
  const other = simpleGraph(graph.nodeCount, from, to)
  const tied = new Uint32Array(Math.ceil((size * size) / 32))
  let otherTies = 0
  const pairs: [number, number][] = []
  for (let node = 0; node < graph.nodeCount; node++) {
    const place = placeOf[node] as number
    if (place === -1) continue
    for (const target of other.targets.subarray(other.offsets[node], other.offsets[node + 1])) {
      const against = placeOf[target] as number
      if (against === -1) continue
      const bit = place * size + against
      tied[bit >>> 5] = (tied[bit >>> 5] as number) | (1 << (bit & 31))
      if (against > place) otherTies += 1
    }
    for (const target of graph.targets.subarray(graph.offsets[node], graph.offsets[node + 1])) {
      const against = placeOf[target] as number
      if (against > place) pairs.push([place, against])
    }
  }
  const isTiedInOther = (a: number, b: number): boolean => ((tied[(a * size + b) >>> 5] as number) & (1 << ((a * size + b) & 31))) !== 0
  return { size, pairs, otherTies, isTiedInOther }
}

/** The correlation of two pictures, the nodes of the other one renamed by `named`. */
export function qapCorrelation({ size, pairs, otherTies, isTiedInOther }: TwoPictures, named: Int32Array = ordinals(size)): number | null {
  let both = 0
  for (const [a, b] of pairs) both += Number(isTiedInOther(named[a] as number, named[b] as number))
  return correlationOf((size * (size - 1)) / 2, pairs.length, otherTies, both)
}

/**
 * How often a random renaming of the institutions gives a correlation at least as strong.
 * Source: Krackhardt 1988, "Predicting with networks", Social Networks 10.
 */
export function* qapPValue(measured: MeasuredGraph, value: number): Generator<number, number> {
  const pictures = measured.once(twoPicturesOf)
  if (!pictures) return 1
  const random = randomOf(seed)
  const named = ordinals(pictures.size)
  let extreme = 0
  for (let round = 0; round < permutationCount; round++) {
    const found = qapCorrelation(pictures, shuffle(named, random)) ?? 0
    extreme += Number(Math.abs(found) >= Math.abs(value) - same)
    yield (round + 1) / permutationCount
  }
  return pOf(extreme)
}
