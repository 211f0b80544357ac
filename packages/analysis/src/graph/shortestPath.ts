import type { Graph } from './graph.ts'

/** A walk through a graph: `edges[i]` leads from `nodes[i]` to `nodes[i + 1]`; its length is the number of edges. */
export interface GraphPath {
  nodes: Int32Array
  edges: Int32Array
}

/**
 * The shortest path from any of `sources` to any of `targets`, by breadth-first search; null when none leads there.
 * Of several shortest ones it is the one whose nodes have the lowest ordinals, compared from the start (then the lowest edges),
 * so the same question always gets the same answer. O(nodes + edges).
 */
export function shortestPath(graph: Graph, sources: Int32Array, targets: Int32Array): GraphPath | null {
  const isTarget = new Uint8Array(graph.nodeCount)
  for (const target of targets) isTarget[target] = 1
  const search = startSearch(graph.nodeCount, sources)
  for (let start = 0; start < search.found; start++) {
    if (isTarget[search.queue[start] as number]) return pathTo(search, search.queue[start] as number)
  }
  for (let head = 0; head < search.found; head++) {
    const node = search.queue[head] as number
    const end = graph.offsets[node + 1] as number
    for (let arc = graph.offsets[node] as number; arc < end; arc++) {
      const next = graph.targets[arc] as number
      if (!reach(search, next, node, graph.edgeIds[arc] as number)) continue
      if (isTarget[next]) return pathTo(search, next)
    }
  }
  return null
}

/** The edges by which one step leads from `from` to `to`, ascending; none when no single step does. */
export function edgesBetween({ offsets, targets, edgeIds }: Graph, from: number, to: number): readonly number[] {
  const arcs = Array.from({ length: (offsets[from + 1] as number) - (offsets[from] as number) }, (_, i) => (offsets[from] as number) + i)
  return arcs.filter((arc) => targets[arc] === to).map((arc) => edgeIds[arc] as number)
}

/** `cameFrom` is −1 for a node that was not reached yet, and the node itself for a source. */
interface Search {
  queue: Int32Array
  found: number
  cameFrom: Int32Array
  cameBy: Int32Array
}

function startSearch(nodeCount: number, sources: Int32Array): Search {
  const search: Search = {
    queue: new Int32Array(nodeCount),
    found: 0,
    cameFrom: new Int32Array(nodeCount).fill(-1),
    cameBy: new Int32Array(nodeCount).fill(-1),
  }
  for (const source of sources.toSorted()) reach(search, source, source, -1)
  return search
}

function reach(search: Search, node: number, from: number, by: number): boolean {
  if (search.cameFrom[node] !== -1) return false
  search.cameFrom[node] = from
  search.cameBy[node] = by
  search.queue[search.found++] = node
  return true
}

function pathTo(search: Search, target: number): GraphPath {
  const nodes = [target]
  const edges: number[] = []
  for (let node = target; search.cameFrom[node] !== node; ) {
    edges.push(search.cameBy[node] as number)
    node = search.cameFrom[node] as number
    nodes.push(node)
  }
  return { nodes: Int32Array.from(nodes.toReversed()), edges: Int32Array.from(edges.toReversed()) }
}
