/**
 * A graph in compressed sparse rows: the arcs that leave node `v` are `offsets[v] … offsets[v + 1] - 1`.
 * Arc `i` runs to `targets[i]` and rests on edge `edgeIds[i]`, the ordinal that the edge had when the graph was built.
 * Arcs of one node stand in ascending order of target, then edge: what walks the graph is deterministic.
 */
export interface Graph {
  nodeCount: number
  offsets: Int32Array
  targets: Int32Array
  edgeIds: Int32Array
}

/**
 * Builds the graph of `nodeCount` nodes (ordinals 0 … nodeCount − 1) with one edge from `from[e]` to `to[e]` for each `e`.
 * An undirected edge can be walked both ways; a loop leads nowhere and is left out. O(nodes + edges).
 */
export function buildGraph(nodeCount: number, from: ArrayLike<number>, to: ArrayLike<number>, directed: boolean): Graph {
  const arcs = arcsOf(from, to, directed)
  // Two stable counting sorts, the lesser key first, leave the arcs ordered by source, then target, then edge.
  const byTarget = countingSort(nodeCount, arcs.targets)
  const order = countingSort(
    nodeCount,
    byTarget.order.map((arc) => arcs.sources[arc] as number),
  )
  const targets = new Int32Array(order.order.length)
  const edgeIds = new Int32Array(order.order.length)
  for (let i = 0; i < targets.length; i++) {
    const arc = byTarget.order[order.order[i] as number] as number
    targets[i] = arcs.targets[arc] as number
    edgeIds[i] = arcs.edgeIds[arc] as number
  }
  return { nodeCount, offsets: order.offsets, targets, edgeIds }
}

interface Arcs {
  sources: Int32Array
  targets: Int32Array
  edgeIds: Int32Array
}

function arcsOf(from: ArrayLike<number>, to: ArrayLike<number>, directed: boolean): Arcs {
  const room = from.length * (directed ? 1 : 2)
  const arcs: Arcs = { sources: new Int32Array(room), targets: new Int32Array(room), edgeIds: new Int32Array(room) }
  let used = 0
  const add = (source: number, target: number, edge: number) => {
    arcs.sources[used] = source
    arcs.targets[used] = target
    arcs.edgeIds[used++] = edge
  }
  for (let edge = 0; edge < from.length; edge++) {
    const source = from[edge] as number
    const target = to[edge] as number
    if (source === target) continue
    add(source, target, edge)
    if (!directed) add(target, source, edge)
  }
  return { sources: arcs.sources.subarray(0, used), targets: arcs.targets.subarray(0, used), edgeIds: arcs.edgeIds.subarray(0, used) }
}

function countingSort(keyCount: number, keys: Int32Array): { offsets: Int32Array; order: Int32Array } {
  const offsets = new Int32Array(keyCount + 1)
  for (const key of keys) offsets[key + 1] = (offsets[key + 1] as number) + 1
  for (let key = 0; key < keyCount; key++) offsets[key + 1] = (offsets[key + 1] as number) + (offsets[key] as number)
  const next = offsets.slice(0, keyCount)
  const order = new Int32Array(keys.length)
  keys.forEach((key, i) => {
    const place = next[key] as number
    order[place] = i
    next[key] = place + 1
  })
  return { offsets, order }
}
