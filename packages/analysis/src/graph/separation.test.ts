import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildGraph } from './graph.ts'
import { separationsOf, type Stretch } from './separation.ts'

type Edge = readonly [number, number]
const separated = (nodeCount: number, edges: readonly Edge[]) => {
  const { walk, separations } = separationsOf(
    buildGraph(
      nodeCount,
      edges.map(([from]) => from),
      edges.map(([, to]) => to),
      false,
    ),
  )
  const nodesIn = ([begin, end]: Stretch) => [...walk.subarray(begin, end)].toSorted((a, b) => a - b)
  return separations.map(({ node, part, branches }) => {
    const cut = branches.map(nodesIn)
    const rest = nodesIn(part).filter((one) => one !== node && !cut.flat().includes(one))
    return { node, pieces: [...cut, rest].filter(({ length }) => length > 0).toSorted((a, b) => a[0]! - b[0]!) }
  })
}

/** The pieces into which the part of a node falls without it, found the slow way. */
function piecesWithout(node: number, nodeCount: number, edges: readonly Edge[]): number[][] {
  const partsOf = (left: readonly Edge[]) => {
    const part = Array.from({ length: nodeCount }, (_, one) => one)
    for (const _ of part) for (const [a, b] of left) part[a] = part[b] = Math.min(part[a]!, part[b]!)
    return part
  }
  const whole = partsOf(edges)
  const apart = partsOf(edges.filter((edge) => !edge.includes(node)))
  const others = [...whole.keys()].filter((one) => one !== node && whole[one] === whole[node])
  return [...new Set(others.map((one) => apart[one]))].map((part) => others.filter((one) => apart[one] === part))
}

describe('a separation', () => {
  test('of a bridge between two rings has the two rings as pieces', () => {
    const ring = (a: number, b: number, c: number): Edge[] => [
      [a, b],
      [b, c],
      [c, a],
    ]
    expect(separated(7, [...ring(0, 1, 2), ...ring(4, 5, 6), [2, 3], [3, 4]])).toEqual([
      {
        node: 2,
        pieces: [
          [0, 1],
          [3, 4, 5, 6],
        ],
      },
      {
        node: 3,
        pieces: [
          [0, 1, 2],
          [4, 5, 6],
        ],
      },
      {
        node: 4,
        pieces: [
          [0, 1, 2, 3],
          [5, 6],
        ],
      },
    ])
  })

  test('is found on a path that is longer than any call stack', () => {
    const count = 50_000
    const found = separationsOf(
      buildGraph(
        count,
        Array.from({ length: count - 1 }, (_, i) => i),
        Array.from({ length: count - 1 }, (_, i) => i + 1),
        false,
      ),
    ).separations
    expect(found).toHaveLength(count - 2)
    expect(found[0]).toEqual({ node: 1, part: [0, count], branches: [[2, count]] })
  })

  test('has exactly the pieces that are left of its part without the node, for every node that leaves more than one', () => {
    const node = fc.nat({ max: 8 })
    fc.assert(
      fc.property(fc.array(fc.tuple(node, node), { maxLength: 14 }), (edges) => {
        const slowly = Array.from({ length: 9 }, (_, one) => ({ node: one, pieces: piecesWithout(one, 9, edges) }))
        expect(separated(9, edges)).toEqual(slowly.filter(({ pieces }) => pieces.length > 1))
      }),
    )
  })
})
