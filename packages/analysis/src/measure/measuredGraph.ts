import type { Graph } from '../graph/index.ts'
import { cutOffIn } from './cutOff.ts'
import { measureFacts, type MeasuredInstitution, type MeasuredTie, type MeasureFacts } from './measureFacts.ts'
import { partsOf, type Parts } from './parts.ts'
import { type ShortestWays, shortestWaysIn } from './shortestWays.ts'
import { reversed, simpleDigraph, simpleGraph } from './simpleGraph.ts'
import { trianglesOf } from './triangles.ts'

/**
 * What the measures of a network are computed over, and what several of them need to know of it, each part of that found when it is first asked for.
 * Loops and repetitions count for nothing. `graph` is undirected, `arcs` directed; `walked` is the one of the two along which ways are found.
 */
export class MeasuredGraph {
  readonly facts: MeasureFacts
  /** Whether the direction of ties counts for the measures that leave that open. */
  readonly directed: boolean
  /** One of many simulated networks: where a heuristic is run several times, once is enough. */
  readonly rough: boolean
  /** The same without directions: itself, unless directions count. */
  readonly undirected: MeasuredGraph
  readonly #found = new Map<(measured: MeasuredGraph) => unknown, unknown>()

  constructor(facts: MeasureFacts, directed = false, rough = false, undirected: MeasuredGraph | null = null) {
    this.facts = facts
    this.directed = directed
    this.rough = rough
    this.undirected = directed ? (undirected ?? new MeasuredGraph(facts, false, rough)) : this
  }

  /** What `find` finds, found once. */
  once<T>(find: (measured: MeasuredGraph) => T): T {
    if (!this.#found.has(find)) this.#found.set(find, find(this))
    return this.#found.get(find) as T
  }

  get nodeCount(): number {
    return this.facts.nodeCount
  }

  get graph(): Graph {
    return this.undirected.once(undirectedGraph)
  }

  get arcs(): Graph {
    return this.once(directedGraph)
  }

  /** The arcs run backwards. */
  get backArcs(): Graph {
    return this.once(reversedArcs)
  }

  get walked(): Graph {
    return this.directed ? this.arcs : this.graph
  }

  get edgeCount(): number {
    return this.graph.targets.length / 2
  }

  /** With how many others a node is tied. */
  degree(node: number): number {
    return (this.graph.offsets[node + 1] as number) - (this.graph.offsets[node] as number)
  }

  get parts(): Parts {
    return this.undirected.once(partsIn)
  }

  /** For each node how many others would lose the largest rest of their part without it; more than 0 at articulation points alone. */
  get cutOff(): Int32Array {
    return this.undirected.once(cutOffFound)
  }

  get triangles(): { triangles: number; pairs: number } {
    return this.undirected.once(trianglesIn)
  }

  /** The most costly one, O(nodes · edges), or of so many pivots in a graph that is too large for that. */
  get ways(): ShortestWays {
    return this.once(shortestWaysIn)
  }

  /** Takes over what `find` found elsewhere, over the same facts. */
  take<T>(find: (measured: MeasuredGraph) => T, found: T): void {
    this.#found.set(find, found)
  }

  knows(find: (measured: MeasuredGraph) => unknown): boolean {
    return this.#found.has(find)
  }

  /** The same with directions; what hangs on none is found once for both. */
  withDirections(): MeasuredGraph {
    return this.directed ? this : new MeasuredGraph(this.facts, true, this.rough, this)
  }
}

const undirectedGraph = ({ facts: { nodeCount, from, to } }: MeasuredGraph): Graph => simpleGraph(nodeCount, from, to)
const directedGraph = ({ facts: { nodeCount, from, to, directed } }: MeasuredGraph): Graph => simpleDigraph(nodeCount, from, to, directed)
const reversedArcs = ({ arcs }: MeasuredGraph): Graph => reversed(arcs)
const partsIn = ({ graph }: MeasuredGraph): Parts => partsOf(graph)
const cutOffFound = ({ graph }: MeasuredGraph): Int32Array => cutOffIn(graph)
const trianglesIn = ({ graph }: MeasuredGraph) => trianglesOf(graph)

/** The same from institutions and ties. */
export const measuredGraph = (
  institutions: readonly (string | MeasuredInstitution)[],
  ties: readonly MeasuredTie[],
  directed = false,
): MeasuredGraph => new MeasuredGraph(measureFacts(institutions, ties), directed)
