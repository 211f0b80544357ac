import type { Graph } from '../graph/index.ts'
import type { Parts } from './parts.ts'
import { ordinals, randomOf, shuffle } from './random.ts'
import { atOnce } from './stepwise.ts'

/** What the shortest ways between all pairs of nodes tell about each node. */
export interface ShortestWays {
  /** Σ over all unordered pairs of other nodes (directed: over the ordered ones) of the share of their shortest ways that runs through the node. */
  betweenness: Float64Array
  /** Σ of the steps to all nodes that can be reached. */
  distanceSum: Float64Array
  /** How many nodes can be reached, itself included. */
  reached: Int32Array
  /** The steps to the furthest node that can be reached; at least so many where only pivots were searched from. */
  furthest: Int32Array
  /** From how many nodes at most of each part the ways were searched, when not from all: the values are estimates. Null when they are exact. */
  pivots: number | null
}

/** What is searched: the graph along which ways lead, and the undirected one beneath it. */
export interface Searched {
  directed: boolean
  walked: Graph
  backArcs: Graph
  parts: Parts
}

/**
 * Up to so many steps along ties the ways are searched from every node: some two seconds of one processor core, which is what an undirected network of
 * 4,000 institutions with 10,000 ties takes. Beyond it, from pivots.
 */
export const mostExactSteps = 100_000_000

/** From so many nodes of each part ways are searched in a graph that is too large for all: Brandes & Pich find that some hundred suffice for ranks. */
export const pivotCount = 256

/** Pivots are drawn with it, so that the same question always gets the same answer. */
const pivotSeed = 2007

/** How many steps along ties it takes to search from every node. */
export const exactSteps = ({ nodeCount, targets }: Graph): number => nodeCount * (nodeCount + targets.length)

/** Beyond this a count of ways is scaled down, long before it would overflow. */
const mostWays = 2 ** 500

/**
 * Finds the shortest ways from each node of a simple graph in turn and gives the share that is done after each, so that whoever drives it can tell how far
 * it is. O(nodes · edges). An undirected graph that takes more than `mostExactSteps` is searched from `pivotCount` nodes of each part, drawn with a fixed
 * seed, and the sums are extrapolated; a directed one always from all.
 * Sources: Brandes 2001, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25; Brandes & Pich 2007, "Centrality estimation
 * in large networks", International Journal of Bifurcation and Chaos 17; for closeness Eppstein & Wang 2004, "Fast approximation of centrality", JGAA 8.
 */
export function* shortestWaysStepwise(searched: Searched, most = mostExactSteps): Generator<number, ShortestWays> {
  const search = searchFrom(searched)
  const exact = searched.directed || exactSteps(searched.walked) <= most
  const sources = exact ? ordinals(searched.walked.nodeCount) : pivotsOf(searched.parts)
  for (const [done, source] of sources.entries()) {
    search.from(source)
    yield (done + 1) / sources.length
  }
  return exact ? { ...search.ways, pivots: null } : extrapolated(search, searched.parts, sources)
}

/** The same at one go. */
export const shortestWaysIn = (searched: Searched, most = mostExactSteps): ShortestWays => atOnce(shortestWaysStepwise(searched, most))

type Search = ReturnType<typeof searchFrom>

function searchFrom({ walked, backArcs, directed }: Searched) {
  const { nodeCount, offsets, targets } = walked
  const ways = {
    betweenness: new Float64Array(nodeCount),
    distanceSum: new Float64Array(nodeCount),
    reached: new Int32Array(nodeCount),
    furthest: new Int32Array(nodeCount),
  }
  /** Σ of the steps from the sources searched so far to each node, and the greatest of them. */
  const distanceFrom = new Float64Array(nodeCount)
  const furthestFrom = new Int32Array(nodeCount)
  const distance = new Int32Array(nodeCount).fill(-1)
  const queue = new Int32Array(nodeCount)
  // Only quotients of two neighbouring layers matter: `arriving` counts ways as they reach a node, `leaving` the same, scaled for the next layer.
  const arriving = new Float64Array(nodeCount)
  const leaving = new Float64Array(nodeCount)
  const dependency = new Float64Array(nodeCount)
  // The nodes before `node` on its shortest ways stand in `before` from `room[node]` up to `beforeEnd[node]`; there are never more than arcs to it.
  const room = directed ? backArcs.offsets : offsets
  const before = new Int32Array(targets.length)
  const beforeEnd = room.slice(0, nodeCount)
  // Without directions each unordered pair is met from both of its ends.
  const perPair = directed ? 1 : 1 / 2

  /** Reaches every node that can be reached, layer by layer; answers how many there are. */
  const spread = (source: number): number => {
    distance[source] = 0
    leaving[source] = 1
    queue[0] = source
    let found = 1
    for (let layer = 0, step = 1; layer < found; step++) {
      const layerEnd = found
      for (; layer < layerEnd; layer++) {
        const node = queue[layer] as number
        for (let arc = offsets[node] as number, end = offsets[node + 1] as number; arc < end; arc++) {
          const target = targets[arc] as number
          if (distance[target] === -1) {
            distance[target] = step
            queue[found++] = target
          }
          if (distance[target] === step) {
            arriving[target] = (arriving[target] as number) + (leaving[node] as number)
            const place = beforeEnd[target] as number
            before[place] = node
            beforeEnd[target] = place + 1
          }
        }
      }
      let most = 0
      for (let i = layerEnd; i < found; i++) most = Math.max(most, arriving[queue[i] as number] as number)
      const scale = most > mostWays ? 1 / mostWays : 1
      for (let i = layerEnd; i < found; i++) leaving[queue[i] as number] = (arriving[queue[i] as number] as number) * scale
      ways.distanceSum[source] = (ways.distanceSum[source] as number) + (found - layerEnd) * step
      if (found > layerEnd) ways.furthest[source] = step
    }
    ways.reached[source] = found
    return found
  }

  /** Hands back from the furthest node to the source how many ends depend on each node between; leaves the working arrays clean. */
  const gather = (found: number): void => {
    for (let i = found - 1; i > 0; i--) {
      const node = queue[i] as number
      const share = (1 + (dependency[node] as number)) / (arriving[node] as number)
      // Not finite where a node's count vanished when its layer was scaled: it then has no share worth counting.
      if (Number.isFinite(share))
        for (let place = room[node] as number, end = beforeEnd[node] as number; place < end; place++) {
          const previous = before[place] as number
          dependency[previous] = (dependency[previous] as number) + (leaving[previous] as number) * share
        }
      ways.betweenness[node] = (ways.betweenness[node] as number) + (dependency[node] as number) * perPair
    }
    for (let i = 0; i < found; i++) {
      const node = queue[i] as number
      distanceFrom[node] = (distanceFrom[node] as number) + (distance[node] as number)
      furthestFrom[node] = Math.max(furthestFrom[node] as number, distance[node] as number)
      distance[node] = -1
      arriving[node] = 0
      dependency[node] = 0
      beforeEnd[node] = room[node] as number
    }
  }

  return { ways, distanceFrom, furthestFrom, from: (source: number) => gather(spread(source)) }
}

/** Of each part at most `pivotCount` nodes; a smaller part stays exact. */
function pivotsOf({ partOf, sizes }: Parts): Int32Array {
  const random = randomOf(pivotSeed)
  const members = sizes.map((): number[] => [])
  partOf.forEach((part, node) => {
    members[part]?.push(node)
  })
  return Int32Array.from(members.flatMap((nodes) => [...shuffle(Int32Array.from(nodes), random, pivotCount).subarray(0, pivotCount)]))
}

/** What the pivots of a part tell, taken for what all its nodes would. */
function extrapolated({ ways, distanceFrom, furthestFrom }: Search, { partOf, sizes }: Parts, pivots: Int32Array): ShortestWays {
  const searched = new Int32Array(sizes.length)
  const isPivot = new Uint8Array(partOf.length)
  for (const pivot of pivots) {
    isPivot[pivot] = 1
    searched[partOf[pivot] as number] = (searched[partOf[pivot] as number] as number) + 1
  }
  partOf.forEach((part, node) => {
    const size = sizes[part] as number
    const from = searched[part] as number
    ways.betweenness[node] = ((ways.betweenness[node] as number) * size) / from
    if (isPivot[node]) return
    ways.reached[node] = size
    ways.furthest[node] = furthestFrom[node] as number
    ways.distanceSum[node] = ((distanceFrom[node] as number) * (size - 1)) / from
  })
  return { ...ways, pivots: pivotCount }
}
