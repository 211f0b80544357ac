import type { Graph } from '../graph/index.ts'
import type { MeasuredGraph } from './measuredGraph.ts'
import { atOnce } from './stepwise.ts'
import { leadingOf } from './symmetricMatrix.ts'

/** So many vectors span the space in which the leading one is looked for, and so often it is looked for anew from the best one found. */
const spanned = 30
const mostRounds = 400

/** Two parts lead together when their eigenvalues differ by less than this share. */
const sameShare = 1e-9

interface Leading {
  value: number
  /** By place in the part; of length 1, no entry negative. */
  vector: Float64Array
}

/**
 * For each node its entry in the leading eigenvector of the adjacency matrix, the greatest 1; null when it cannot be found exactly enough. Within each
 * connected part it is the one without negative entries; parts whose eigenvalue is less than the greatest have 0; several with the greatest share the
 * projection of (1, …, 1), so that names and order of nodes change nothing. Needs at least one edge.
 * Sources: Bonacich 1972, Journal of Mathematical Sociology 2; found by Lanczos 1950, Journal of Research of the National Bureau of Standards 45.
 */
export function* eigenvectorStepwise({ graph, parts }: MeasuredGraph): Generator<number, Float64Array | null> {
  const entries = new Float64Array(graph.nodeCount)
  const members = parts.sizes.map((): number[] => [])
  parts.partOf.forEach((part, node) => {
    members[part]?.push(node)
  })
  const found: { nodes: readonly number[]; leading: Leading }[] = []
  for (const nodes of members) {
    if (nodes.length === 1) continue
    const leading = yield* leadingIn(graph, nodes)
    if (!leading) return null
    found.push({ nodes, leading })
  }
  const greatest = found.reduce((most, { leading }) => Math.max(most, leading.value), 0)
  for (const { nodes, leading } of found) {
    if (leading.value < greatest * (1 - sameShare)) continue
    const sum = leading.vector.reduce((all, one) => all + one, 0)
    nodes.forEach((node, place) => {
      entries[node] = sum * (leading.vector[place] as number)
    })
  }
  const most = entries.reduce((greater, one) => Math.max(greater, one), 0)
  return entries.map((entry) => entry / most)
}

/** The same at one go. */
export const eigenvectorOf = (measured: MeasuredGraph): Float64Array | null => atOnce(eigenvectorStepwise(measured))

/** Gives the share of the rounds that are made at most: mostly it takes far fewer. */
function* leadingIn(graph: Graph, nodes: readonly number[]): Generator<number, Leading | null> {
  const times = productWith(graph, nodes)
  let vector: Float64Array = new Float64Array(nodes.length).fill(1 / Math.sqrt(nodes.length))
  let value = 0
  let least = Number.POSITIVE_INFINITY
  for (let round = 0, idle = 0; round < mostRounds && idle < 3; round++) {
    const better = ritz(times, vector)
    const image = times(better)
    value = dot(better, image)
    const residual = Math.sqrt(image.reduce((sum, one, place) => sum + (one - value * (better[place] as number)) ** 2, 0)) / value
    idle = residual < least / 2 ? 0 : idle + 1
    if (residual <= least) vector = better
    least = Math.min(least, residual)
    if (least < 1e-15) break
    yield (round + 1) / mostRounds
  }
  return least < 1e-10 ? { value, vector: vector.map(Math.abs) } : null
}

/** The product of the part's adjacency matrix with a vector. */
function productWith({ offsets, targets }: Graph, nodes: readonly number[]): (vector: Float64Array) => Float64Array {
  const placeOf = new Map(nodes.map((node, place) => [node, place]))
  const near = nodes.map((node) =>
    Int32Array.from(targets.subarray(offsets[node], offsets[node + 1]), (target) => placeOf.get(target) as number),
  )
  return (vector) => Float64Array.from(near, (places) => places.reduce((sum, place) => sum + (vector[place] as number), 0))
}

/** The best approximation within the space that the matrix spans from `start`. */
function ritz(times: (vector: Float64Array) => Float64Array, start: Float64Array): Float64Array {
  const basis: Float64Array[] = [start]
  const images: Float64Array[] = []
  for (let step = 0; step < Math.min(spanned, start.length); step++) {
    const image = times(basis[step] as Float64Array)
    images.push(image)
    const rest = image.slice()
    // Twice is enough to stay orthogonal to machine precision (Parlett 1980).
    for (let again = 0; again < 2; again++)
      for (const known of basis) {
        const along = dot(rest, known)
        for (let place = 0; place < rest.length; place++) rest[place] = (rest[place] as number) - along * (known[place] as number)
      }
    const length = Math.sqrt(dot(rest, rest))
    if (length < 1e-12 || step + 1 === Math.min(spanned, start.length)) break
    basis.push(rest.map((one) => one / length))
  }
  const weights = leadingOf(images.map((image) => basis.slice(0, images.length).map((one) => dot(one, image))))
  const sum = new Float64Array(start.length)
  weights.forEach((weight, step) => {
    const one = basis[step] as Float64Array
    for (let place = 0; place < sum.length; place++) sum[place] = (sum[place] as number) + weight * (one[place] as number)
  })
  const length = Math.sqrt(dot(sum, sum))
  return sum.map((one) => one / length)
}

const dot = (one: Float64Array, other: Float64Array): number => {
  let sum = 0
  for (let place = 0; place < one.length; place++) sum += (one[place] as number) * (other[place] as number)
  return sum
}
