import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildGraph } from './graph.ts'
import { edgesBetween, shortestPath } from './shortestPath.ts'

const nodes = (...ordinals: number[]) => Int32Array.from(ordinals)

/** A graph of up to 12 nodes, as pairs of ordinals, with some starts and ends. */
const questions = fc.integer({ min: 1, max: 12 }).chain((nodeCount) => {
  const node = fc.integer({ min: 0, max: nodeCount - 1 })
  return fc.record({
    nodeCount: fc.constant(nodeCount),
    edges: fc.array(fc.tuple(node, node), { maxLength: 24 }),
    directed: fc.boolean(),
    sources: fc.array(node, { maxLength: 3 }),
    targets: fc.array(node, { maxLength: 3 }),
  })
})
type Question = typeof questions extends fc.Arbitrary<infer T> ? T : never

/** All walks without a repeated node, shortest first, then lowest ordinals: slow, and plainly right. */
function naiveShortestPath({ nodeCount, edges, directed, sources, targets }: Question): number[] | null {
  const neighbours = Array.from({ length: nodeCount }, (_, v) =>
    edges.flatMap(([a, b]) => (a === v ? [b] : !directed && b === v ? [a] : [])),
  )
  let walks = [...new Set(sources)].map((source) => [source])
  for (let length = 0; length <= nodeCount; length++) {
    const arrived = walks.filter((walk) => targets.includes(walk.at(-1) as number))
    if (arrived.length > 0) return arrived.toSorted(compareWalks)[0] ?? null
    const seen = new Map<string, number[]>()
    for (const walk of walks)
      for (const next of neighbours[walk.at(-1) as number] ?? [])
        if (!walk.includes(next)) seen.set([...walk, next].join(), [...walk, next])
    walks = shortestPerEnd([...seen.values()])
  }
  return null
}
const compareWalks = (a: number[], b: number[]) => a.map((v, i) => v - (b[i] as number)).find((d) => d !== 0) ?? 0
function shortestPerEnd(walks: number[][]): number[][] {
  const best = new Map<number, number[]>()
  for (const walk of walks.toSorted(compareWalks)) if (!best.has(walk.at(-1) as number)) best.set(walk.at(-1) as number, walk)
  return [...best.values()]
}

const answer = (question: Question) =>
  shortestPath(
    buildGraph(
      question.nodeCount,
      question.edges.map(([a]) => a),
      question.edges.map(([, b]) => b),
      question.directed,
    ),
    nodes(...question.sources),
    nodes(...question.targets),
  )

describe('the shortest path', () => {
  test('is the one that trying every walk finds', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const path = answer(question)
        expect(path && [...path.nodes]).toEqual(naiveShortestPath(question))
      }),
      { numRuns: 500 },
    )
  })

  test('names for each step an edge that joins its two ends', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const path = answer(question)
        path?.edges.forEach((edge, step) => {
          const [a, b] = question.edges[edge] as [number, number]
          const ends = [path.nodes[step], path.nodes[step + 1]]
          expect(question.directed ? [ends] : [ends, ends.toReversed()]).toContainEqual([a, b])
        })
      }),
      { numRuns: 500 },
    )
  })

  test('has no step when the start is already an end', () => {
    const graph = buildGraph(3, [0, 1], [1, 2], false)
    expect(shortestPath(graph, nodes(2, 1), nodes(1, 2))).toEqual({ nodes: nodes(1), edges: nodes() })
  })

  test('is null when nothing leads there, nobody starts or nobody is asked for', () => {
    const graph = buildGraph(3, [1], [0], true)
    expect(shortestPath(graph, nodes(0), nodes(1))).toBeNull()
    expect(shortestPath(graph, nodes(), nodes(1))).toBeNull()
    expect(shortestPath(graph, nodes(0), nodes())).toBeNull()
  })

  test('takes the lowest ordinals of two equally short ways, in whatever order the edges were given', () => {
    const forwards = buildGraph(4, [0, 0, 1, 2], [1, 2, 3, 3], false)
    const backwards = buildGraph(4, [3, 3, 2, 1], [2, 1, 0, 0], false)
    expect(shortestPath(forwards, nodes(0), nodes(3))?.nodes).toEqual(nodes(0, 1, 3))
    expect(shortestPath(backwards, nodes(0), nodes(3))?.nodes).toEqual(nodes(0, 1, 3))
  })

  test('walks a graph of 100,000 nodes and 600,000 edges end to end', () => {
    const last = 99_999
    const chain = Array.from({ length: last }, (_, v) => v)
    const loops = Array.from({ length: 500_000 }, (_, i) => i % 100_000)
    const graph = buildGraph(100_000, [...chain, ...loops], [...chain.map((v) => v + 1), ...loops], false)
    expect(shortestPath(graph, nodes(0), nodes(last))?.edges.length).toBe(last)
  })
})

describe('a graph', () => {
  test('leaves out loops and keeps parallel edges apart', () => {
    const graph = buildGraph(2, [0, 0, 1], [0, 1, 0], false)
    expect([...graph.offsets]).toEqual([0, 2, 4])
    expect([...graph.targets]).toEqual([1, 1, 0, 0])
    expect([...graph.edgeIds]).toEqual([1, 2, 1, 2])
  })

  test('walks a directed edge one way only', () => {
    const graph = buildGraph(2, [1], [0], true)
    expect([...graph.offsets]).toEqual([0, 0, 1])
    expect([...graph.targets]).toEqual([0])
  })
})

test('the edges between two nodes are those that lead that way in one step, ascending', () => {
  fc.assert(
    fc.property(questions, ({ nodeCount, edges, directed }) => {
      const graph = buildGraph(
        nodeCount,
        edges.map(([a]) => a),
        edges.map(([, b]) => b),
        directed,
      )
      for (let from = 0; from < nodeCount; from++)
        for (let to = 0; to < nodeCount; to++) {
          const leading = edges.flatMap(([a, b], edge) =>
            a !== b && ((a === from && b === to) || (!directed && b === from && a === to)) ? [edge] : [],
          )
          expect(edgesBetween(graph, from, to)).toEqual(leading)
        }
    }),
  )
})
