import type { Graph } from '../graph/index.ts'
import type { MeasuredGraph } from './measuredGraph.ts'
import { modularityOf } from './modularity.ts'
import { ordinals, randomOf, shuffle } from './random.ts'
import { atOnce } from './stepwise.ts'

/** A partition into groups; `groupOf` numbers them by their first node. */
export interface Communities {
  groupOf: Int32Array
  groups: number
}

/** The order in which nodes are looked at is drawn with these; the best of so many runs counts. */
const runs = 10
const seed = 2008

/**
 * The partition with the greatest modularity that ten seeded runs of the Louvain method find. A node without a tie is a group of its own. Written over typed
 * arrays, since intervals recompute it hundreds of times. About O(edges) per run.
 * Source: Blondel, Guillaume, Lambiotte & Lefebvre 2008, "Fast unfolding of communities in large networks", Journal of Statistical Mechanics P10008.
 */
export function* communitiesStepwise({ graph, rough }: MeasuredGraph): Generator<number, Communities> {
  const random = randomOf(seed)
  let best = numbered(ordinals(graph.nodeCount))
  if (graph.targets.length === 0) return best
  let most = Number.NEGATIVE_INFINITY
  const all = rough ? 1 : runs
  for (let run = 0; run < all; run++) {
    const found = numbered(louvain(graph, random))
    const value = modularityOf(graph, found.groupOf)
    if (value > most + 1e-12) {
      best = found
      most = value
    }
    yield (run + 1) / all
  }
  return best
}

/** The same at one go. */
export const communitiesOf = (measured: MeasuredGraph): Communities => atOnce(communitiesStepwise(measured))

function numbered(groupOf: Int32Array): Communities {
  const numberOf = new Map<number, number>()
  const renamed = groupOf.map((group) => {
    if (!numberOf.has(group)) numberOf.set(group, numberOf.size)
    return numberOf.get(group) as number
  })
  return { groupOf: renamed, groups: numberOf.size }
}

/** A graph whose arcs have weights; `own` is what lies within a node, counted from both ends. */
interface Weighted {
  nodeCount: number
  offsets: Int32Array
  targets: Int32Array
  weights: Float64Array
  own: Float64Array
}

function louvain(graph: Graph, random: () => number): Int32Array {
  let level: Weighted = { ...graph, weights: new Float64Array(graph.targets.length).fill(1), own: new Float64Array(graph.nodeCount) }
  let groupOf = ordinals(graph.nodeCount)
  for (;;) {
    const { groupOf: moved, groups } = numbered(movedNodes(level, random))
    groupOf = groupOf.map((node) => moved[node] as number)
    if (groups === level.nodeCount) return groupOf
    level = folded(level, moved, groups)
  }
}

/** Moves single nodes into the group of a neighbour for as long as that raises modularity. */
function movedNodes({ nodeCount, offsets, targets, weights, own }: Weighted, random: () => number): Int32Array {
  const groupOf = ordinals(nodeCount)
  const strength = Float64Array.from({ length: nodeCount }, (_, node) => {
    let sum = own[node] as number
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) sum += weights[arc] as number
    return sum
  })
  const total = strength.reduce((sum, one) => sum + one, 0)
  const ofGroup = strength.slice()
  const toGroup = new Float64Array(nodeCount)
  const order = shuffle(ordinals(nodeCount), random)
  for (let moves = 1; moves > 0; ) {
    moves = 0
    for (const node of order) {
      const near: number[] = [groupOf[node] as number]
      for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
        const group = groupOf[targets[arc] as number] as number
        if (toGroup[group] === 0) near.push(group)
        toGroup[group] = (toGroup[group] as number) + (weights[arc] as number)
      }
      const home = groupOf[node] as number
      ofGroup[home] = (ofGroup[home] as number) - (strength[node] as number)
      const gain = (group: number): number => (toGroup[group] as number) - ((ofGroup[group] as number) * (strength[node] as number)) / total
      let best = home
      for (const group of near) if (gain(group) > gain(best) + 1e-12) best = group
      ofGroup[best] = (ofGroup[best] as number) + (strength[node] as number)
      if (best !== home) moves += 1
      groupOf[node] = best
      for (const group of near) toGroup[group] = 0
    }
  }
  return groupOf
}

/** Each group as one node. */
function folded({ nodeCount, offsets, targets, weights, own }: Weighted, groupOf: Int32Array, groups: number): Weighted {
  const between = Array.from({ length: groups }, () => new Map<number, number>())
  const within = new Float64Array(groups)
  for (let node = 0; node < nodeCount; node++) {
    const group = groupOf[node] as number
    within[group] = (within[group] as number) + (own[node] as number)
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
      const other = groupOf[targets[arc] as number] as number
      if (other === group) within[group] = (within[group] as number) + (weights[arc] as number)
      else between[group]?.set(other, (between[group]?.get(other) ?? 0) + (weights[arc] as number))
    }
  }
  const starts = new Int32Array(groups + 1)
  between.forEach((ties, group) => {
    starts[group + 1] = (starts[group] as number) + ties.size
  })
  const arcs = between.flatMap((ties) => [...ties])
  return {
    nodeCount: groups,
    offsets: starts,
    targets: Int32Array.from(arcs, ([target]) => target),
    weights: Float64Array.from(arcs, ([, weight]) => weight),
    own: within,
  }
}
