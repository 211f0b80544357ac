import { type InstitutionMeasureKey, measures, type NetworkMeasureKey } from '@geflecht/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { institutionMeasurement } from './institutionMeasures.ts'
import { measuredGraph } from './measuredGraph.ts'
import { networkMeasurement } from './networkMeasures.ts'

type Edge = readonly [number, number]
const named = (node: number) => `inst.${node}`
const graphOf = (nodeCount: number, edges: readonly Edge[], directed = false) =>
  measuredGraph(
    Array.from({ length: nodeCount }, (_, node) => named(node)),
    edges.map(([from, to]) => ({ from: named(from), to: named(to), directed })),
    directed,
  )
const keysOf = <K extends string>(scope: string) => measures.filter((one) => one.scope === scope).map(({ key }) => key as K)
const networkKeys = keysOf<NetworkMeasureKey>('NETWORK')
const institutionKeys = keysOf<InstitutionMeasureKey>('INSTITUTION')

const valuesOf = (nodeCount: number, edges: readonly Edge[]) => {
  const measured = graphOf(nodeCount, edges)
  return Object.fromEntries(networkKeys.map((key) => [key, networkMeasurement(measured, key)]))
}
const numbersOf = (nodeCount: number, edges: readonly Edge[]) =>
  Object.fromEntries(Object.entries(valuesOf(nodeCount, edges)).map(([key, { value }]) => [key, value]))
const ofEach = (nodeCount: number, edges: readonly Edge[], key: InstitutionMeasureKey) => {
  const measured = graphOf(nodeCount, edges)
  return Array.from({ length: nodeCount }, (_, node) => institutionMeasurement(measured, node, key).value)
}

const path = (nodeCount: number): Edge[] => Array.from({ length: nodeCount - 1 }, (_, node) => [node, node + 1])
const star = (nodeCount: number): Edge[] => Array.from({ length: nodeCount - 1 }, (_, leaf) => [0, leaf + 1])
const complete = (nodeCount: number): Edge[] =>
  Array.from({ length: nodeCount }, (_, a) => Array.from({ length: nodeCount - a - 1 }, (_, b): Edge => [a, a + b + 1])).flat()
const shifted = (edges: readonly Edge[], by: number): Edge[] => edges.map(([a, b]) => [a + by, b + by])

/** Loops, duplicates and both directions among them. */
const anyGraph = fc
  .integer({ min: 0, max: 9 })
  .chain((nodeCount) =>
    fc.tuple(
      fc.constant(nodeCount),
      nodeCount === 0 ? fc.constant([]) : fc.array(fc.tuple(fc.nat(nodeCount - 1), fc.nat(nodeCount - 1)), { maxLength: 24 }),
    ),
  )

describe('measures on graphs whose values are known', () => {
  test('a complete graph is dense, closed, without a middle, and everybody one step away', () => {
    expect(numbersOf(6, complete(6))).toMatchObject({
      density: 1,
      fragmentation: 0,
      maxCore: 5,
      communities: 1,
      reciprocity: 1,
      corePeriphery: null,
      transitivity: 1,
      components: 1,
      isolates: 0,
      articulationPoints: 0,
      degreeCentralization: 0,
      betweennessCentralization: 0,
      closenessCentralization: 0,
      diameter: 1,
      meanDistance: 1,
    })
    expect(ofEach(6, complete(6), 'closeness')).toEqual(Array(6).fill(1))
  })

  test.each([3, 4, 7, 20])('a star of %d is as centralised as can be', (size) => {
    const { degreeCentralization, betweennessCentralization, closenessCentralization, ...rest } = numbersOf(size, star(size))
    for (const value of [degreeCentralization, betweennessCentralization, closenessCentralization]) expect(value).toBeCloseTo(1, 12)
    expect(rest).toMatchObject({ transitivity: 0, articulationPoints: 1, diameter: 2 })
    expect(ofEach(size, star(size), 'betweenness')).toEqual([((size - 1) * (size - 2)) / 2, ...Array(size - 1).fill(0)])
  })

  test('a path of five is four steps long, and its inner nodes stand between those on either side', () => {
    expect(numbersOf(5, path(5))).toMatchObject({ density: 0.4, diameter: 4, meanDistance: 2, articulationPoints: 3, transitivity: 0 })
    expect(ofEach(5, path(5), 'betweenness')).toEqual([0, 3, 4, 3, 0])
    expect(ofEach(5, path(5), 'degree')).toEqual([1, 2, 2, 2, 1])
    expect(ofEach(5, path(5), 'cutOff')).toEqual([0, 1, 2, 1, 0])
    expect(ofEach(5, path(5), 'closeness')).toEqual([4 / 10, 4 / 7, 4 / 6, 4 / 7, 4 / 10])
  })

  test('two ways of equal length share what runs between their ends', () => {
    expect(
      ofEach(
        4,
        [
          [0, 1],
          [1, 3],
          [0, 2],
          [2, 3],
        ],
        'betweenness',
      ),
    ).toEqual([0.5, 0.5, 0.5, 0.5])
  })

  test('ways stand within the largest part; equally large parts count together, whichever comes first', () => {
    const larger = [...path(4), ...shifted(path(3), 4)]
    expect(numbersOf(8, larger)).toMatchObject({ components: 3, isolates: 1, diameter: 3, meanDistance: 10 / 6 })
    const equal = [...path(3), ...shifted(complete(3), 3)]
    expect(numbersOf(6, equal)).toMatchObject({
      diameter: 2,
      meanDistance: expect.closeTo((4 / 3 + 1) / 2, 12),
      closenessCentralization: expect.closeTo(0.5, 12),
    })
    expect(numbersOf(6, [...complete(3), ...shifted(path(3), 3)])).toEqual(numbersOf(6, equal))
  })

  test('closeness counts only the share of the circle that can be reached', () => {
    expect(ofEach(5, complete(3), 'closeness')).toEqual([0.5, 0.5, 0.5, 0, 0])
  })

  test('a chain of diamonds has more shortest ways than a number can count, and still its values are numbers', () => {
    const width = 6
    const layers = 420
    const between = (layer: number): Edge[] =>
      Array.from({ length: width * width }, (_, i) => [layer * width + (i % width), (layer + 1) * width + Math.floor(i / width)])
    const edges = Array.from({ length: layers - 1 }, (_, layer) => between(layer)).flat()
    const betweenness = ofEach(layers * width, edges, 'betweenness') as number[]
    expect(betweenness.every(Number.isFinite)).toBe(true)
    // By symmetry the nodes of a layer share evenly what passes: of every pair on both sides of it one way through it, of every pair within
    // a neighbouring layer half a way (a whole one where that layer has no other neighbour).
    const pairs = (width * (width - 1)) / 2
    const second = (width * (layers - 2) * width + pairs + pairs / 2) / width
    expect(betweenness[width]).toBeCloseTo(second, 6)
    expect(betweenness[0]).toBeCloseTo(pairs / 2 / width, 6)
  })
})

describe('measures without a value', () => {
  test('say why, never NaN: nobody, one, two, nobody tied', () => {
    const reasons = (nodeCount: number, edges: readonly Edge[]) =>
      Object.fromEntries(Object.entries(valuesOf(nodeCount, edges)).map(([key, { value, reason }]) => [key, reason ?? value]))
    expect(new Set(Object.values(reasons(0, [])))).toEqual(new Set(['noInstitutions']))
    expect(reasons(1, [])).toMatchObject({
      density: 'fewerThanTwo',
      diameter: 'fewerThanTwo',
      components: 1,
      isolates: 1,
      articulationPoints: 0,
    })
    expect(reasons(2, [[0, 1]])).toMatchObject({
      density: 1,
      diameter: 1,
      transitivity: 'noPairsOfTies',
      degreeCentralization: 'fewerThanThree',
    })
    expect(reasons(4, [])).toMatchObject({
      density: 'noTies',
      degreeCentralization: 'noTies',
      meanDistance: 'noTies',
      components: 4,
      isolates: 4,
    })
    expect(
      reasons(4, [
        [0, 1],
        [2, 3],
      ]),
    ).toMatchObject({ closenessCentralization: 'smallParts', meanDistance: 1 })
  })

  test('a core is not told where all are alike, nor where at most one would be left at the periphery', () => {
    const reason = (nodeCount: number, edges: readonly Edge[]) => valuesOf(nodeCount, edges).corePeriphery?.reason
    expect(reason(4, complete(4))).toBe('alike')
    expect(reason(3, [[0, 1]])).toBe('noPeriphery')
    expect(reason(5, complete(4))).toBe('noPeriphery')
    // With two beside the four there is a periphery, which has no ties, as it should not, but none to the core either: 6 of 14 pairs.
    const { value } = networkMeasurement(graphOf(6, complete(4)), 'corePeriphery')
    expect(value).toBeCloseTo((15 * 6 - 6 * 14) / Math.sqrt(6 * 9 * 14 * 1), 12)
  })
})

describe('on any graph', () => {
  test('each value lies within the bounds of the catalogue, and is missing exactly when there is a reason', () => {
    fc.assert(
      fc.property(anyGraph, fc.boolean(), ([nodeCount, edges], directed) => {
        const measured = graphOf(nodeCount, edges, directed)
        const nodes = Array.from({ length: nodeCount }, (_, node) => node)
        const found = [
          ...networkKeys.map((key) => [key, networkMeasurement(measured, key)] as const),
          ...institutionKeys.flatMap((key) => nodes.map((node) => [key, institutionMeasurement(measured, node, key)] as const)),
        ]
        for (const [key, { value, reason }] of found) {
          const { lowest, highest, reasons } = measures.find((one) => one.key === key)!
          if (reason !== null) expect(['noInstitutions', ...reasons], key).toContain(reason)
          expect(value === null, key).toBe(reason !== null)
          if (value === null) continue
          expect(value, key).toBeGreaterThanOrEqual(lowest - 1e-12)
          expect(value, key).toBeLessThanOrEqual((highest ?? Number.MAX_VALUE) + 1e-12)
        }
      }),
    )
  })

  test('names and order of institutions, direction and repetition of ties change nothing', () => {
    fc.assert(
      fc.property(anyGraph, fc.array(fc.nat(), { minLength: 9, maxLength: 9 }), ([nodeCount, edges], weights) => {
        const order = Array.from({ length: nodeCount }, (_, node) => node).sort(
          (a, b) => (weights[a] as number) - (weights[b] as number) || a - b,
        )
        const moved = edges.map(([a, b]): Edge => [order[b] as number, order[a] as number])
        const before = numbersOf(nodeCount, edges)
        const after = numbersOf(nodeCount, [...moved, ...moved])
        // Communities are looked for in a random order: equally good ones may come out.
        for (const key of networkKeys.filter((one) => one !== 'communities' && one !== 'modularity')) {
          if (before[key] === null) expect(after[key], key).toBeNull()
          else expect(after[key], key).toBeCloseTo(before[key] as number, 10)
        }
        for (const key of institutionKeys) {
          const values = ofEach(nodeCount, edges, key)
          const elsewhere = ofEach(nodeCount, moved, key)
          for (const [node, value] of values.entries())
            if (value !== null) expect(elsewhere[order[node] as number], key).toBeCloseTo(value, 10)
        }
      }),
    )
  })

  test('without an institution as many are cut off as stand outside the largest rest of its part', () => {
    fc.assert(
      fc.property(anyGraph, ([nodeCount, edges]) => {
        const { partOf, sizes } = graphOf(nodeCount, edges).parts
        for (const [node, cutOff] of ofEach(nodeCount, edges, 'cutOff').entries()) {
          const left = graphOf(
            nodeCount,
            edges.filter(([a, b]) => a !== node && b !== node),
          ).parts
          const rests = left.partOf.filter((_, other) => other !== node && partOf[other] === partOf[node])
          const largest = Math.max(0, ...Array.from(rests, (part) => left.sizes[part] as number))
          expect(cutOff).toBe((sizes[partOf[node] as number] as number) - 1 - largest)
        }
      }),
    )
  })

  test('betweenness sums to the inner nodes of all shortest ways: Σ (distance − 1) over pairs that reach each other', () => {
    fc.assert(
      fc.property(anyGraph, ([nodeCount, edges]) => {
        const { betweenness, distanceSum } = graphOf(nodeCount, edges).ways
        const { sizes } = graphOf(nodeCount, edges).parts
        const pairs = sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
        const distances = distanceSum.reduce((sum, one) => sum + one, 0) / 2
        expect(betweenness.reduce((sum, one) => sum + one, 0)).toBeCloseTo(distances - pairs, 9)
      }),
    )
  })

  test('a graph beside itself has twice as many parts, isolates and articulation points, and the same ways and triangles', () => {
    fc.assert(
      fc.property(anyGraph, ([nodeCount, edges]) => {
        const alone = numbersOf(nodeCount, edges)
        const twice = numbersOf(2 * nodeCount, [...edges, ...shifted(edges, nodeCount)])
        for (const key of ['components', 'isolates', 'articulationPoints'] as const)
          expect(twice[key]).toBe(alone[key] === null ? null : 2 * (alone[key] as number))
        for (const key of ['transitivity', 'diameter', 'meanDistance'] as const)
          if (alone[key] !== null) expect(twice[key]).toBeCloseTo(alone[key] as number, 10)
        const before = ofEach(nodeCount, edges, 'betweenness')
        const beside = ofEach(2 * nodeCount, [...edges, ...shifted(edges, nodeCount)], 'betweenness') as number[]
        for (const [node, value] of [...before, ...before].entries()) expect(beside[node]).toBeCloseTo(value as number, 10)
      }),
    )
  })
})
