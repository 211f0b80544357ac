import type { Graph } from '../graph/index.ts'

/** The connected components of a graph. */
export interface Parts {
  /** For each node the ordinal of its part; parts are numbered by their first node. */
  partOf: Int32Array
  /** How many nodes each part has. */
  sizes: readonly number[]
  /** The nodes of the largest part, or, where several are equally large, of each of them. */
  largest: readonly Int32Array[]
}

/** Finds the connected components. O(nodes + edges). */
export function partsOf({ nodeCount, offsets, targets }: Graph): Parts {
  const partOf = new Int32Array(nodeCount).fill(-1)
  const queue = new Int32Array(nodeCount)
  const starts: number[] = []
  let found = 0
  for (let root = 0; root < nodeCount; root++) {
    if (partOf[root] !== -1) continue
    const part = starts.length
    starts.push(found)
    partOf[root] = part
    queue[found++] = root
    for (let next = found - 1; next < found; next++) {
      const node = queue[next] as number
      for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
        const target = targets[arc] as number
        if (partOf[target] !== -1) continue
        partOf[target] = part
        queue[found++] = target
      }
    }
  }
  const members = starts.map((start, part) => queue.slice(start, starts[part + 1] ?? nodeCount))
  const most = members.reduce((size, { length }) => Math.max(size, length), 0)
  return { partOf, sizes: members.map(({ length }) => length), largest: members.filter(({ length }) => length === most) }
}
