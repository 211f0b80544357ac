import type { InstitutionMeasureKey, NetworkMeasureKey } from '@geflecht/domain'
import { describe, expect, test } from 'vitest'
import { MeasuredGraph } from './measuredGraph.ts'
import { measureFacts, type MeasuredTie } from './measureFacts.ts'
import { institutionReliability, networkReliability, type Reliability, simulated, type Simulation } from './reliability.ts'

/** A path of eleven, of the twenty answers about which so many are there; its density is 2/11, its diameter 10. */
const path = (answers: number): MeasuredGraph => {
  const ties = Array.from({ length: 10 }, (_, tie): MeasuredTie => {
    const [from, to] = [`i${tie}`, `i${tie + 1}`]
    return { from, to, claimedBy: [...(answers > tie ? [from] : []), ...(answers > 10 + tie ? [to] : [])] }
  })
  return new MeasuredGraph(
    measureFacts(
      Array.from({ length: 11 }, (_, node) => `i${node}`),
      ties,
    ),
  )
}
const simulationOf = (key: NetworkMeasureKey, values: readonly number[]): Simulation => ({
  network: new Map([[key, values]]),
  institution: new Map(),
})
/** Simulated values from `low` to `high` in equal steps, in no order. */
const spread = (low: number, high: number, count = 41): number[] =>
  Array.from({ length: count }, (_, place) => low + ((high - low) * ((place * 17) % count)) / (count - 1))
const density = (answers: number, values: readonly number[]): Reliability | null =>
  networkReliability(path(answers), 'density', simulationOf('density', values))

describe('the interval', () => {
  test('leaves out one fortieth of the simulated values at either end', () => {
    const { low, high } = density(20, spread(0, 1))!.interval!
    expect(low).toBeCloseTo(1 / 40, 12)
    expect(high).toBeCloseTo(39 / 40, 12)
  })

  test('lies between two values where its end does', () => {
    const { low, high } = density(20, spread(0, 19, 20))!.interval!
    expect(low).toBeCloseTo(2 / 11, 12)
    expect(high).toBeCloseTo(19 * 0.975, 12)
    expect(density(20, spread(-19, 0, 20))!.interval!.low).toBeCloseTo(-19 * 0.975, 12)
  })

  test('holds the value itself, wherever the simulated ones lie', () => {
    expect(density(20, spread(0.5, 0.6))!.interval!.low).toBe(2 / 11)
    expect(density(20, spread(0, 0.1))!.interval!.high).toBe(2 / 11)
  })

  test('takes twenty simulated networks that have a value', () => {
    expect(density(20, Array(20).fill(0.2))).toMatchObject({ interval: { high: 0.2 }, badge: 'SAFE' })
    expect(density(20, Array(19).fill(0.2))).toMatchObject({ interval: null, badge: 'DO_NOT_USE', reason: 'wide' })
  })
})

describe('the badge', () => {
  const narrow = Array(20).fill(2 / 11)

  test('of a sturdy measure needs 70 % of the answers, or 40 % for a direction', () => {
    expect(density(14, narrow)).toMatchObject({ badge: 'SAFE', reason: 'enough', needed: null, responseShare: 0.7 })
    expect(density(13, narrow)).toMatchObject({ badge: 'DIRECTION_ONLY', reason: 'fewAnswers', needed: 0.7 })
    expect(density(8, narrow)).toMatchObject({ badge: 'DIRECTION_ONLY', reason: 'fewAnswers', needed: 0.7, responseShare: 0.4 })
    expect(density(7, narrow)).toMatchObject({ badge: 'DO_NOT_USE', reason: 'fewAnswers', needed: 0.4 })
  })

  test('of a measure that is bounded needs an interval of a fifth of what it can be, or of half for a direction', () => {
    // Between the ends of 41 equal steps lie 38 of 40 parts.
    const wide = (width: number) => density(20, spread(0, (width * 40) / 38))
    expect(wide(0.1999)).toMatchObject({ badge: 'SAFE', reason: 'enough' })
    expect(wide(0.2001)).toMatchObject({ badge: 'DIRECTION_ONLY', reason: 'wide', needed: null })
    expect(wide(0.4999)).toMatchObject({ badge: 'DIRECTION_ONLY', reason: 'wide' })
    expect(wide(0.5001)).toMatchObject({ badge: 'DO_NOT_USE', reason: 'wide', needed: null })
  })

  test('of a measure without an upper bound needs one of a fifth of its value', () => {
    const diameter = (width: number) =>
      networkReliability(path(20), 'diameter', simulationOf('diameter', spread(10 - (width * 40) / 76, 10 + (width * 40) / 76)))
    expect(diameter(1.99)).toMatchObject({ badge: 'SAFE' })
    expect(diameter(2.01)).toMatchObject({ badge: 'DIRECTION_ONLY', reason: 'wide' })
    expect(diameter(5.01)).toMatchObject({ badge: 'DO_NOT_USE', reason: 'wide' })
  })

  test('of a small value without a bound is held against 1', () => {
    const key: InstitutionMeasureKey = 'betweenness'
    const ofEnd = (width: number) =>
      institutionReliability(path(20), 0, key, { network: new Map(), institution: new Map([[key, [spread(0, (width * 40) / 39)]]]) })
    expect(ofEnd(0.19)).toMatchObject({ badge: 'SAFE' })
    expect(ofEnd(0.21)).toMatchObject({ badge: 'DIRECTION_ONLY', reason: 'wide' })
  })

  test('without a simulation is at best a direction', () => {
    const nothing: Simulation = { network: new Map(), institution: new Map() }
    expect(networkReliability(path(20), 'density', nothing)).toMatchObject({
      badge: 'DIRECTION_ONLY',
      reason: 'notSimulated',
      needed: null,
    })
    expect(networkReliability(path(8), 'density', nothing)).toMatchObject({ badge: 'DIRECTION_ONLY', reason: 'fewAnswers', needed: 0.7 })
    expect(networkReliability(path(7), 'density', nothing)).toMatchObject({ badge: 'DO_NOT_USE', reason: 'fewAnswers', needed: 0.4 })
  })

  test('of an institution counts the answers about its own cooperations', () => {
    // The first ten answers are those of the institutions about the next one: the last has said nothing, and is asked about one tie alone.
    expect(institutionReliability(path(10), 10, 'degree', { network: new Map(), institution: new Map() })).toMatchObject({
      responseShare: 0.5,
    })
    const one = path(1)
    const shareOf = (node: number) =>
      institutionReliability(one, node, 'degree', { network: new Map(), institution: new Map() })?.responseShare
    expect([0, 1, 2].map(shareOf)).toEqual([0.5, 0.25, 0])
  })

  test('of one whom nobody asked is for nothing', () => {
    const alone = new MeasuredGraph(measureFacts(['a', 'b', 'c'], [{ from: 'a', to: 'b', claimedBy: ['a', 'b'] }]))
    expect(institutionReliability(alone, 2, 'degree', { network: new Map(), institution: new Map() })).toMatchObject({
      badge: 'DO_NOT_USE',
      responseShare: 0,
    })
  })
})

describe('the simulation', () => {
  const steps = (generator: Generator<number, Simulation>): { shares: number[]; found: Simulation } => {
    const shares: number[] = []
    for (;;) {
      const { done, value } = generator.next()
      if (done) return { shares, found: value }
      shares.push(value)
    }
  }
  /** A ring of so many, each tied to so many of the next. */
  const ring = (count: number, ahead: number): MeasuredGraph =>
    new MeasuredGraph(
      measureFacts(
        Array.from({ length: count }, (_, node) => `i${node}`),
        Array.from({ length: count * ahead }, (_, tie) => {
          const from = `i${tie % count}`
          return { from, to: `i${((tie % count) + 1 + Math.floor(tie / count)) % count}`, claimedBy: [from] }
        }),
      ),
    )

  test('tells its way in two hundred equal steps', () => {
    const { shares, found } = steps(simulated(path(12), ['density'], ['degree']))
    expect(shares).toEqual(Array.from({ length: 200 }, (_, round) => (round + 1) / 200))
    expect(found.network.get('density')).toHaveLength(200)
    expect(found.institution.get('degree')).toHaveLength(11)
    expect(found.institution.get('degree')!.every((values) => values.length === 200)).toBe(true)
  })

  test('measures fewer networks where they are large, and never fewer than twenty', () => {
    expect(steps(simulated(ring(1500, 2), ['density'], [])).shares).toHaveLength(Math.floor(500_000 / (1500 + 2 * 3000)))
    expect(steps(simulated(ring(3000, 5), ['density'], [])).shares).toHaveLength(20)
  })

  test('leaves shortest ways out where twenty networks would take too many steps, and takes as many as they allow', () => {
    const many = steps(simulated(ring(1200, 2), ['density', 'diameter'], ['betweenness', 'degree']))
    expect([...many.found.network.keys()]).toEqual(['density'])
    expect([...many.found.institution.keys()]).toEqual(['degree'])
    const fewer = steps(simulated(ring(400, 2), ['diameter'], []))
    expect(fewer.shares).toHaveLength(Math.floor(100_000_000 / (400 * (400 + 4 * 400))))
    expect(steps(simulated(ring(400, 2), ['density'], [])).shares).toHaveLength(200)
  })

  test('does not begin where nothing is asked, nothing depends on answers, or nobody has answered', () => {
    expect(steps(simulated(path(12), [], [])).shares).toEqual([])
    expect(steps(simulated(path(12), ['blau', 'qapCorrelation'], []))).toEqual({
      shares: [],
      found: { network: new Map(), institution: new Map() },
    })
    expect(steps(simulated(path(0), ['density'], ['degree']))).toEqual({
      shares: [],
      found: { network: new Map(), institution: new Map() },
    })
  })

  test('a share that both sides confirm varies around what has been confirmed', () => {
    const { found } = steps(simulated(path(15), ['density'], []))
    const values = found.network.get('density')!
    // Five of ten have been stated by both; with (5 + 1) / (5 + 2) each of the others stays.
    const mean = values.reduce((sum, one) => sum + one, 0) / values.length
    expect(mean).toBeCloseTo((5 + 5 * (6 / 7)) / 55, 2)
    expect(Math.max(...values)).toBeCloseTo(10 / 55, 12)
  })

  test('a network without a value for a measure counts for nothing', () => {
    // Only where the one tie stays is there a distance.
    const one = new MeasuredGraph(measureFacts(['a', 'b'], [{ from: 'a', to: 'b', claimedBy: ['a'] }]))
    const values = steps(simulated(one, ['meanDistance'], [])).found.network.get('meanDistance')!
    expect(values.length).toBeGreaterThan(50)
    expect(values.length).toBeLessThan(150)
    expect(new Set(values)).toEqual(new Set([1]))
  })
})
