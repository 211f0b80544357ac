import type { MeasuredGraph } from './measuredGraph.ts'

/** For each node how many others it reaches in at most two steps. O(Σ degree²). */
export function reachedInTwoSteps({ walked: { nodeCount, offsets, targets } }: MeasuredGraph): Int32Array {
  const reachedFrom = new Int32Array(nodeCount).fill(-1)
  return Int32Array.from({ length: nodeCount }, (_, node) => {
    let reached = 0
    const reach = (other: number): void => {
      if (reachedFrom[other] === node) return
      reachedFrom[other] = node
      reached += 1
    }
    reachedFrom[node] = node
    for (const next of targets.subarray(offsets[node], offsets[node + 1])) {
      reach(next)
      for (const further of targets.subarray(offsets[next], offsets[next + 1])) reach(further)
    }
    return reached
  })
}
