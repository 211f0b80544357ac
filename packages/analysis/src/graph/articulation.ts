import type { Graph } from './graph.ts'

/**
 * The nodes without which their part of an undirected graph falls apart, ascending. Loops and duplicate edges change nothing. O(nodes + edges).
 * Source: Tarjan 1972, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1.
 */
export function articulationPoints({ nodeCount, offsets, targets }: Graph): Int32Array {
  const entered = new Int32Array(nodeCount)
  const lowest = new Int32Array(nodeCount)
  const cameFrom = new Int32Array(nodeCount).fill(-1)
  const nextArc = offsets.slice(0, nodeCount)
  const cuts = new Uint8Array(nodeCount)
  let clock = 0

  /** Walks one part of the graph in depth, without recursion: a path may be as long as the graph. */
  const walkFrom = (root: number): void => {
    let branches = 0
    entered[root] = lowest[root] = ++clock
    for (let node = root; node !== -1; ) {
      const arc = nextArc[node] as number
      if (arc < (offsets[node + 1] as number)) {
        nextArc[node] = arc + 1
        const target = targets[arc] as number
        if (entered[target] === 0) {
          cameFrom[target] = node
          entered[target] = lowest[target] = ++clock
          node = target
        } else if (target !== cameFrom[node]) {
          lowest[node] = Math.min(lowest[node] as number, entered[target] as number)
        }
        continue
      }
      const parent = cameFrom[node] as number
      if (parent === root) branches++
      else if (parent !== -1 && (lowest[node] as number) >= (entered[parent] as number)) cuts[parent] = 1
      if (parent !== -1) lowest[parent] = Math.min(lowest[parent] as number, lowest[node] as number)
      node = parent
    }
    if (branches > 1) cuts[root] = 1
  }

  for (let node = 0; node < nodeCount; node++) if (entered[node] === 0) walkFrom(node)
  return Int32Array.from([...cuts.keys()].filter((node) => cuts[node] === 1))
}
