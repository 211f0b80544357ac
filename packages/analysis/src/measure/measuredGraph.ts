import type { Graph } from '../graph/index.ts'
import { cutOffIn } from './cutOff.ts'
import { partsOf, type Parts } from './parts.ts'
import { shortestWaysIn, type ShortestWays, shortestWaysStepwise } from './shortestWays.ts'
import { simpleGraph } from './simpleGraph.ts'
import { trianglesOf } from './triangles.ts'

/** A simple undirected graph and what measures need to know of it, each part of that found when it is first asked for. */
export class MeasuredGraph {
  private foundParts: Parts | null = null
  private foundWays: ShortestWays | null = null
  private foundCutOff: Int32Array | null = null
  private foundTriangles: ReturnType<typeof trianglesOf> | null = null

  constructor(readonly graph: Graph) {}

  get nodeCount(): number {
    return this.graph.nodeCount
  }

  get edgeCount(): number {
    return this.graph.targets.length / 2
  }

  /** With how many others a node is tied. */
  degree(node: number): number {
    return (this.graph.offsets[node + 1] as number) - (this.graph.offsets[node] as number)
  }

  get parts(): Parts {
    this.foundParts ??= partsOf(this.graph)
    return this.foundParts
  }

  /** For each node how many others would lose the largest rest of their part without it; more than 0 at articulation points alone. */
  get cutOff(): Int32Array {
    this.foundCutOff ??= cutOffIn(this.graph)
    return this.foundCutOff
  }

  get triangles(): { triangles: number; pairs: number } {
    this.foundTriangles ??= trianglesOf(this.graph)
    return this.foundTriangles
  }

  /** The only costly one, O(nodes · edges): large graphs walk there by `findWays` first. */
  get ways(): ShortestWays {
    this.foundWays ??= shortestWaysIn(this.graph)
    return this.foundWays
  }

  /** Finds the shortest ways node by node and pauses after each; at once done when they are known. */
  *findWays(): Generator<void> {
    this.foundWays ??= yield* shortestWaysStepwise(this.graph)
  }

  get knowsWays(): boolean {
    return this.foundWays !== null
  }
}

/**
 * The graph of a network's measures: its institutions as nodes, in the given order, and the ties between them. Loops, duplicates and directions count
 * for nothing; a tie to anybody else is left out.
 */
export function measuredGraph(institutions: readonly string[], ties: readonly { from: string; to: string }[]): MeasuredGraph {
  const nodeOf = new Map(institutions.map((key, node) => [key, node]))
  const inside = ties.filter(({ from, to }) => nodeOf.has(from) && nodeOf.has(to))
  const ends = (end: 'from' | 'to') => inside.map((tie) => nodeOf.get(tie[end]) as number)
  return new MeasuredGraph(simpleGraph(institutions.length, ends('from'), ends('to')))
}
