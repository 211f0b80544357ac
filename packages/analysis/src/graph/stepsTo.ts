import type { Graph } from './graph.ts'

/**
 * For each node the least number of arcs from any of `sources` to it, by breadth-first search; 0 for a source, −1 where none leads there.
 * Over a graph whose arcs were turned round it is how far each node is from the nearest of them. O(nodes + arcs).
 */
export function stepsTo({ nodeCount, offsets, targets }: Graph, sources: Int32Array): Int32Array {
  const steps = new Int32Array(nodeCount).fill(-1)
  const queue = new Int32Array(nodeCount)
  let found = 0
  const reach = (node: number, step: number) => {
    if (steps[node] !== -1) return
    steps[node] = step
    queue[found++] = node
  }
  for (const source of sources) reach(source, 0)
  for (let head = 0; head < found; head++) {
    const node = queue[head] as number
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++)
      reach(targets[arc] as number, (steps[node] as number) + 1)
  }
  return steps
}
