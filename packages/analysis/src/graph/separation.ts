import type { Graph } from './graph.ts'

/** From the first position to before the last, in the order of a walk. */
export type Stretch = readonly [begin: number, end: number]

/** A node without which its part of the graph falls apart. */
export interface Separation {
  node: number
  /** Where in the walk the whole part stands that holds the node. */
  part: Stretch
  /** Where the branches stand that only the node connects with the rest. What is left of the part without them and the node is the rest; it may be empty. */
  branches: readonly Stretch[]
}

/** The separations of a graph, ascending by node, and the walk in which each part and each branch is one stretch of nodes. */
export interface Separations {
  walk: Int32Array
  separations: readonly Separation[]
}

/**
 * Finds the nodes without which their part of an undirected graph falls apart, and into what. Loops and duplicate edges change nothing.
 * O(nodes + edges). Source: Tarjan 1972, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1.
 */
export function separationsOf({ nodeCount, offsets, targets }: Graph): Separations {
  const walk = new Int32Array(nodeCount)
  const place = new Int32Array(nodeCount).fill(-1)
  const lowest = new Int32Array(nodeCount)
  const cameFrom = new Int32Array(nodeCount).fill(-1)
  const nextArc = offsets.slice(0, nodeCount)
  const branches = new Map<number, Stretch[]>()
  const separations: Separation[] = []
  let walked = 0

  const enter = (node: number, from: number): void => {
    cameFrom[node] = from
    place[node] = lowest[node] = walked
    walk[walked++] = node
  }
  const leave = (node: number, parent: number): void => {
    if (parent === -1) return
    lowest[parent] = Math.min(lowest[parent] as number, lowest[node] as number)
    if ((lowest[node] as number) < (place[parent] as number)) return
    const known = branches.get(parent) ?? []
    branches.set(parent, known)
    known.push([place[node] as number, walked])
  }
  /** Walks one part of the graph in depth, without recursion: a path may be as long as the graph. */
  const walkFrom = (root: number): void => {
    enter(root, -1)
    for (let node = root; node !== -1; ) {
      const arc = nextArc[node] as number
      if (arc === (offsets[node + 1] as number)) {
        leave(node, cameFrom[node] as number)
        node = cameFrom[node] as number
        continue
      }
      nextArc[node] = arc + 1
      const target = targets[arc] as number
      if (place[target] === -1) {
        enter(target, node)
        node = target
      } else if (target !== cameFrom[node]) {
        lowest[node] = Math.min(lowest[node] as number, place[target] as number)
      }
    }
    const part: Stretch = [place[root] as number, walked]
    // Every branch of the root hangs on it alone; one branch is the whole rest, so nothing falls apart.
    if (branches.get(root)?.length === 1) branches.delete(root)
    for (const [node, found] of branches) separations.push({ node, part, branches: found })
    branches.clear()
  }

  for (let node = 0; node < nodeCount; node++) if (place[node] === -1) walkFrom(node)
  return { walk, separations: separations.toSorted((a, b) => a.node - b.node) }
}
