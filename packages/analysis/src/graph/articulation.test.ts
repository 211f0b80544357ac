import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articulationPoints } from './articulation.ts'
import { buildGraph } from './graph.ts'

const graphOf = (nodeCount: number, edges: readonly (readonly [number, number])[]) =>
  buildGraph(
    nodeCount,
    edges.map(([from]) => from),
    edges.map(([, to]) => to),
    false,
  )
const pointsOf = (nodeCount: number, edges: readonly (readonly [number, number])[]) => [...articulationPoints(graphOf(nodeCount, edges))]

/** In how many parts the nodes other than `without` stand, found the slow way. */
function partsWithout(without: number, nodeCount: number, edges: readonly (readonly [number, number])[]): number {
  const part = Array.from({ length: nodeCount }, (_, node) => node)
  for (const _ of part)
    for (const [a, b] of edges) if (a !== without && b !== without) part[a] = part[b] = Math.min(part[a] as number, part[b] as number)
  return new Set(part.filter((_, node) => node !== without)).size
}

describe('articulation points', () => {
  test('are the inner nodes of a path, the middle of a star, and none of a ring', () => {
    expect(
      pointsOf(4, [
        [0, 1],
        [1, 2],
        [2, 3],
      ]),
    ).toEqual([1, 2])
    expect(
      pointsOf(4, [
        [3, 0],
        [3, 1],
        [3, 2],
      ]),
    ).toEqual([3])
    expect(
      pointsOf(4, [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 0],
      ]),
    ).toEqual([])
  })

  test('are not found where there is nothing to separate', () => {
    expect(pointsOf(0, [])).toEqual([])
    expect(pointsOf(2, [[0, 1]])).toEqual([])
    expect(
      pointsOf(3, [
        [0, 1],
        [0, 1],
        [1, 1],
      ]),
    ).toEqual([])
  })

  test('are found on a path that is longer than any call stack', () => {
    const edges = Array.from({ length: 100_000 }, (_, node) => [node, node + 1] as const)
    expect(pointsOf(100_001, edges)).toHaveLength(99_999)
  })

  test('are exactly the nodes whose removal leaves more parts than there were', () => {
    const node = fc.nat({ max: 8 })
    fc.assert(
      fc.property(fc.array(fc.tuple(node, node), { maxLength: 14 }), (edges) => {
        const parts = partsWithout(-1, 9, edges)
        const slowly = Array.from({ length: 9 }, (_, one) => one).filter((one) => partsWithout(one, 9, edges) > parts)
        expect(pointsOf(9, edges)).toEqual(slowly)
      }),
    )
  })
})
