import type { Graph } from '../graph/index.ts'

/** What the shortest ways between all pairs of nodes tell about each node. */
export interface ShortestWays {
  /** Σ over all unordered pairs of other nodes of the share of their shortest ways that runs through the node. */
  betweenness: Float64Array
  /** Σ of the steps to all nodes that can be reached. */
  distanceSum: Float64Array
  /** The steps to the furthest node that can be reached. */
  furthest: Int32Array
}

/** Beyond this a count of ways is scaled down, long before it would overflow. */
const mostWays = 2 ** 500

/**
 * Finds the shortest ways from each node of a simple undirected graph in turn, and pauses after each, so that whoever drives it can let others work.
 * O(nodes · edges). Source: Brandes 2001, "A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25.
 */
export function* shortestWaysStepwise({ nodeCount, offsets, targets }: Graph): Generator<void, ShortestWays> {
  const ways: ShortestWays = {
    betweenness: new Float64Array(nodeCount),
    distanceSum: new Float64Array(nodeCount),
    furthest: new Int32Array(nodeCount),
  }
  const distance = new Int32Array(nodeCount).fill(-1)
  const queue = new Int32Array(nodeCount)
  // Only quotients of two neighbouring layers matter: `arriving` counts ways as they reach a node, `leaving` the same, scaled for the next layer.
  const arriving = new Float64Array(nodeCount)
  const leaving = new Float64Array(nodeCount)
  const dependency = new Float64Array(nodeCount)
  // The nodes before `node` on its shortest ways stand in `before` from `offsets[node]` up to `beforeEnd[node]`; there are never more than its arcs.
  const before = new Int32Array(targets.length)
  const beforeEnd = offsets.slice(0, nodeCount)

  /** Reaches every node of the source's part, layer by layer; answers how many there are. */
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
    return found
  }

  /** Hands back from the furthest node to the source how many ends depend on each node between; leaves the working arrays clean. */
  const gather = (found: number): void => {
    for (let i = found - 1; i > 0; i--) {
      const node = queue[i] as number
      const share = (1 + (dependency[node] as number)) / (arriving[node] as number)
      // Not finite where a node's count vanished when its layer was scaled: it then has no share worth counting.
      if (Number.isFinite(share))
        for (let place = offsets[node] as number, end = beforeEnd[node] as number; place < end; place++) {
          const previous = before[place] as number
          dependency[previous] = (dependency[previous] as number) + (leaving[previous] as number) * share
        }
      // Each unordered pair is met from both of its ends.
      ways.betweenness[node] = (ways.betweenness[node] as number) + (dependency[node] as number) / 2
    }
    for (let i = 0; i < found; i++) {
      const node = queue[i] as number
      distance[node] = -1
      arriving[node] = 0
      dependency[node] = 0
      beforeEnd[node] = offsets[node] as number
    }
  }

  for (let source = 0; source < nodeCount; source++) {
    gather(spread(source))
    yield
  }
  return ways
}

/** The same at one go. */
export function shortestWaysIn(graph: Graph): ShortestWays {
  const steps = shortestWaysStepwise(graph)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
