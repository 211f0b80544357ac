import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokerageOf, brokerRoles } from './brokerage.ts'
import { institutionMeasurement } from './institutionMeasures.ts'
import { MeasuredGraph } from './measuredGraph.ts'
import { measureFacts, type MeasuredTie } from './measureFacts.ts'
import { networkMeasurement, pValueOf } from './networkMeasures.ts'
import { shortestWaysIn } from './shortestWays.ts'

/** What no library has is held against a slow, literal reading of its definition. */
const named = (node: number) => `inst.${node}`
const nodesTo = (count: number) => Array.from({ length: count }, (_, node) => node)
const pairsTo = (count: number) => nodesTo(count).flatMap((a) => nodesTo(a).map((b) => [a, b] as const))

interface Drawn {
  sectors: number[]
  ties: { from: number; to: number; directed: boolean }[]
}
const anyNetwork = fc.integer({ min: 3, max: 8 }).chain(
  (count): fc.Arbitrary<Drawn> =>
    fc.record({
      sectors: fc.array(fc.nat(2), { minLength: count, maxLength: count }),
      ties: fc.array(fc.record({ from: fc.nat(count - 1), to: fc.nat(count - 1), directed: fc.boolean() }), { maxLength: 16 }),
    }),
)
const measuredOf = ({ sectors, ties }: Drawn, directed = false) =>
  new MeasuredGraph(
    measureFacts(
      sectors.map((sector, node) => ({ key: named(node), sector: `sector ${sector}` })),
      ties.map(({ from, to, ...tie }): MeasuredTie => ({ ...tie, from: named(from), to: named(to) })),
    ),
    directed,
  )
const isTied = ({ ties }: Drawn, a: number, b: number) =>
  a !== b && ties.some(({ from, to }) => (from === a && to === b) || (from === b && to === a))
const runs = ({ ties }: Drawn, a: number, b: number) =>
  a !== b && ties.some(({ from, to, directed }) => (from === a && to === b) || (!directed && from === b && to === a))

const pearson = (ones: readonly number[], others: readonly number[]): number => {
  const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / of.length
  const [one, other] = [mean(ones), mean(others)]
  const product = (a: readonly number[], b: readonly number[], ma: number, mb: number) =>
    a.reduce((sum, x, i) => sum + (x - ma) * ((b[i] as number) - mb), 0)
  return product(ones, others, one, other) / Math.sqrt(product(ones, ones, one, one) * product(others, others, other, other))
}

test.each([true, false])('Gould–Fernandez roles are counted triple by triple (directed: %s)', (directed) => {
  fc.assert(
    fc.property(anyNetwork, (drawn) => {
      const { sectors } = drawn
      const nodes = nodesTo(sectors.length)
      const goes = (a: number, b: number) => (directed ? runs(drawn, a, b) : isTied(drawn, a, b))
      const conditions: Record<(typeof brokerRoles)[number], (a: number, v: number, c: number) => boolean> = {
        coordinator: (a, v, c) => a === v && v === c,
        consultant: (a, v, c) => a === c && a !== v,
        representative: (a, v, c) => a === v && v !== c,
        gatekeeper: (a, v, c) => a !== v && v === c,
        liaison: (a, v, c) => a !== v && v !== c && a !== c,
      }
      const found = brokerageOf(measuredOf(drawn, directed))
      for (const role of brokerRoles)
        for (const v of nodes) {
          const triples = nodes.flatMap((a) =>
            nodes.filter((c) => a !== c && goes(a, v) && goes(v, c) && !goes(a, c)).map((c) => [a, c] as const),
          )
          const counted = triples.filter(([a, c]) => conditions[role](sectors[a] as number, sectors[v] as number, sectors[c] as number))
          expect(found[role][v], `${role} of ${v}`).toBe(counted.length)
        }
    }),
  )
})

test('the fit of core and periphery is the correlation with its picture, and no core by degree fits better', () => {
  fc.assert(
    fc.property(anyNetwork, (drawn) => {
      const measured = measuredOf(drawn)
      const { value, parts } = networkMeasurement(measured, 'corePeriphery')
      const pairs = pairsTo(drawn.sectors.length)
      const ties = pairs.map(([a, b]) => Number(isTied(drawn, a, b)))
      const fitOf = (core: readonly number[]) =>
        pearson(
          ties,
          pairs.map(([a, b]) => Number(core.includes(a) || core.includes(b))),
        )
      const fits = nodesTo(drawn.sectors.length).map((node) =>
        fitOf(nodesTo(drawn.sectors.length).filter((one) => measured.degree(one) >= measured.degree(node))),
      )
      const best = Math.max(...fits.filter((fit) => Number.isFinite(fit)))
      if (value === null) expect(fits.some((fit) => fit > 1e-9)).toBe(false)
      else {
        expect(value).toBeCloseTo(best, 10)
        expect(fitOf(parts[0]?.nodes ?? [])).toBeCloseTo(value, 10)
      }
    }),
  )
})

test('the E-I index, block densities and Blau’s index count pairs', () => {
  fc.assert(
    fc.property(anyNetwork, (drawn) => {
      const { sectors } = drawn
      const measured = measuredOf(drawn)
      const pairs = pairsTo(sectors.length)
      const ties = pairs.filter(([a, b]) => isTied(drawn, a, b))
      const across = ([a, b]: readonly [number, number]) => sectors[a] !== sectors[b]
      const external = ties.filter(across).length
      const blau = networkMeasurement(measured, 'blau').value
      expect(blau).toBeCloseTo(
        nodesTo(sectors.length).reduce((sum, a) => sum + sectors.filter((one) => one !== sectors[a]).length, 0) / sectors.length ** 2,
        12,
      )
      if (ties.length === 0) return
      expect(networkMeasurement(measured, 'eiIndex').value).toBeCloseTo((2 * external) / ties.length - 1, 12)
      const density = networkMeasurement(measured, 'sectorBlockDensity')
      if (density.value === null) {
        expect(density.reason).toBe('oneSector')
        return
      }
      expect(density.value).toBeCloseTo(external / pairs.filter(across).length, 12)
      for (const { sectors: block, value } of density.parts) {
        const [one, other] = block?.map((ordinal) => Number(measured.facts.sectors[ordinal]?.slice(-1))) ?? []
        const isHere = ([a, b]: readonly [number, number]) =>
          (sectors[a] === one && sectors[b] === other) || (sectors[a] === other && sectors[b] === one)
        expect(value).toBeCloseTo(ties.filter(isHere).length / pairs.filter(isHere).length, 12)
      }
    }),
  )
})

test('QAP is the correlation of two pictures over those who are in both', () => {
  fc.assert(
    fc.property(anyNetwork, anyNetwork, (here, there) => {
      const common = nodesTo(Math.min(here.sectors.length, there.sectors.length))
      const measured = new MeasuredGraph(
        measureFacts(
          here.sectors.map((_, node) => named(node)),
          here.ties.map(({ from, to }) => ({ from: named(from), to: named(to) })),
          {
            compared: {
              institutions: there.sectors.map((_, node) => named(node)),
              ties: there.ties.map(({ from, to }) => ({ from: named(from), to: named(to) })),
            },
          },
        ),
      )
      const pairs = pairsTo(common.length)
      const expected = pearson(
        pairs.map(([a, b]) => Number(isTied(here, a, b))),
        pairs.map(([a, b]) => Number(isTied(there, a, b))),
      )
      const { value, reason } = networkMeasurement(measured, 'qapCorrelation')
      if (value === null) expect([reason, Number.isFinite(expected)]).toEqual(['nothingVaries', false])
      else expect(value).toBeCloseTo(expected, 10)
    }),
  )
})

const lastOf = <T>(steps: Generator<number, T>): T => {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** Two sectors of ten, everybody tied to all of their own and nobody else. */
const apart: Drawn = {
  sectors: nodesTo(20).map((node) => node % 2),
  ties: pairsTo(20).flatMap(([from, to]) => (from % 2 === to % 2 ? [{ from, to, directed: false }] : [])),
}

test('what chance hardly gives has the least p-value, and what it gives as well a great one; the same each time', () => {
  const { sectors, ties } = apart
  expect(lastOf(pValueOf(measuredOf(apart), 'eiIndex'))).toBe(0.001)
  expect(lastOf(pValueOf(measuredOf(apart), 'density'))).toBeNull()
  const mixed = measuredOf({ sectors: sectors.map((_, node) => Number(node % 10 < 5)), ties })
  const p = lastOf(pValueOf(mixed, 'eiIndex')) as number
  expect(p).toBeGreaterThan(0.3)
  expect(lastOf(pValueOf(mixed, 'eiIndex'))).toBe(p)
  const keys = sectors.map((_, node) => named(node))
  const same = ties.map(({ from, to }) => ({ from: named(from), to: named(to) }))
  const compared = new MeasuredGraph(measureFacts(keys, same, { compared: { institutions: keys, ties: same } }))
  expect(networkMeasurement(compared, 'qapCorrelation').value).toBeCloseTo(1, 12)
  expect(lastOf(pValueOf(compared, 'qapCorrelation'))).toBe(0.001)
})

test('reciprocity counts ties that run both ways; an undirected one does', () => {
  fc.assert(
    fc.property(anyNetwork, (drawn) => {
      const nodes = nodesTo(drawn.sectors.length)
      const arcs = nodes.flatMap((a) => nodes.filter((b) => runs(drawn, a, b)).map((b) => [a, b] as const))
      const { value } = networkMeasurement(measuredOf(drawn), 'reciprocity')
      if (arcs.length === 0) expect(value).toBeNull()
      else expect(value).toBeCloseTo(arcs.filter(([a, b]) => runs(drawn, b, a)).length / arcs.length, 12)
    }),
  )
})

/** A ring of a thousand in which everybody is tied to the next four, and a few chords; beside it a pair. */
const large = (): MeasuredGraph => {
  const size = 1000
  const around = nodesTo(size).flatMap((node) => [1, 2, 3, 4].map((step) => [node, (node + step) % size] as const))
  const chords = nodesTo(40).map((i) => [(i * 37) % size, (i * 211 + 5) % size] as const)
  const ties = [...around, ...chords, [size, size + 1] as const].map(([from, to]) => ({ from: named(from), to: named(to) }))
  return new MeasuredGraph(measureFacts(nodesTo(size + 2).map(named), ties))
}

test('from 256 pivots closeness comes out within two hundredths on average, betweenness in nearly the same order, and small parts exactly; the same each time', () => {
  const measured = large()
  const exact = shortestWaysIn(measured)
  const estimated = shortestWaysIn(measured, 0)
  expect([exact.pivots, estimated.pivots]).toEqual([null, 256])
  expect(shortestWaysIn(measured, 0)).toEqual(estimated)
  const error = exact.distanceSum.map((sum, node) => Math.abs((estimated.distanceSum[node] as number) - sum) / sum)
  expect(error.reduce((sum, one) => sum + one, 0) / error.length).toBeLessThan(0.02)
  expect(Math.max(...error)).toBeLessThan(0.05)
  expect(pearson([...exact.betweenness], [...estimated.betweenness])).toBeGreaterThan(0.95)
  expect([...estimated.distanceSum.slice(1000)]).toEqual([1, 1])
  expect([...estimated.reached]).toEqual([...exact.reached])
})

test('centralisation by closeness knows no directions: it is estimated, and says so, where the undirected ways are', () => {
  const size = 6000
  const ties = nodesTo(size).map((node) => ({ from: named(node), to: named(node % 3 === 0 ? 0 : (node + 1) % size), directed: true }))
  const [along, both] = [true, false].map((directed) => new MeasuredGraph(measureFacts(nodesTo(size).map(named), ties), directed))
  const found = networkMeasurement(along as MeasuredGraph, 'closenessCentralization')
  expect(found.pivots).toBe(256)
  expect(found).toEqual(networkMeasurement(both as MeasuredGraph, 'closenessCentralization'))
  expect(along?.knows(shortestWaysIn)).toBe(false)
})

test('the load is what is kept up against what can be', () => {
  const measured = new MeasuredGraph(
    measureFacts(
      [{ key: 'a', capacity: 2 }, { key: 'b', capacity: 0 }, { key: 'c' }, { key: 'd', capacity: null }],
      ['b', 'c', 'd'].map((to) => ({ from: 'a', to })),
    ),
  )
  const loads = [0, 1, 2, 3].map((node) => institutionMeasurement(measured, node, 'relationshipLoad'))
  expect(loads.map(({ value, reason }) => reason ?? value)).toEqual([1.5, 'capacityOfNone', 'noCapacity', 'noCapacity'])
})
