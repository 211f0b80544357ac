import { measures, type InstitutionMeasureKey, type NetworkMeasureKey } from '@geflecht/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MeasuredGraph } from './measuredGraph.ts'
import { measureFacts, type MeasuredTie } from './measureFacts.ts'
import { institutionReliability, networkReliability, type Reliability, simulated, type Simulation } from './reliability.ts'

const named = (node: number) => `inst.${String(node).padStart(2, '0')}`
const all = (scope: string) => measures.filter((one) => one.scope === scope).map(({ key }) => key)
const networkKeys = all('NETWORK') as NetworkMeasureKey[]
const institutionKeys = all('INSTITUTION') as InstitutionMeasureKey[]

const lastOf = <T>(steps: Generator<number, T>): T => {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
const simulation = (measured: MeasuredGraph): Simulation => lastOf(simulated(measured, networkKeys, institutionKeys))

/** Twenty in a ring, each tied to the next three; `claims` says who of the two of the i-th tie has answered. */
const ring = (claims: (tie: number) => readonly ('from' | 'to')[], more: Partial<MeasuredTie> = {}): MeasuredGraph => {
  const ties = Array.from({ length: 60 }, (_, tie): MeasuredTie => {
    const ends = { from: named(tie % 20), to: named((tie + 1 + Math.floor(tie / 20)) % 20) }
    return { ...ends, claimedBy: claims(tie).map((side) => ends[side]), ...more }
  })
  const institutions = Array.from({ length: 20 }, (_, node) => ({ key: named(node), sector: `sector ${node % 3}` }))
  return new MeasuredGraph(measureFacts(institutions, ties, { kinds: [more.kind ?? 'COOPERATION'] }))
}
const reliabilityOf = (measured: MeasuredGraph, key: NetworkMeasureKey): Reliability | null =>
  networkReliability(measured, key, simulation(measured))

describe('how far a value can be trusted', () => {
  test('everybody has answered: nothing is left to chance', () => {
    const measured = ring(() => ['from', 'to'])
    expect(reliabilityOf(measured, 'density')).toEqual({
      badge: 'SAFE',
      reason: 'enough',
      needed: null,
      responseShare: 1,
      interval: { low: 60 / 190, high: 60 / 190 },
    })
    expect(institutionReliability(measured, 3, 'betweenness', simulation(measured))).toMatchObject({ badge: 'SAFE', responseShare: 1 })
  })

  test('half of the ties are stated by one side alone: three quarters of the answers, safe for density, a direction for communities', () => {
    const measured = ring((tie) => (tie % 2 === 0 ? ['from'] : ['from', 'to']))
    const density = reliabilityOf(measured, 'density')
    expect(density).toMatchObject({ badge: 'SAFE', responseShare: 0.75 })
    expect(density?.interval?.low).toBeLessThan(60 / 190)
    expect(reliabilityOf(measured, 'meanDistance')).toMatchObject({ badge: 'DIRECTION_ONLY', reason: 'fewAnswers', needed: 0.8 })
  })

  test('few answers: not to be used, and what it would take', () => {
    const measured = ring((tie) => (tie < 10 ? ['from'] : []))
    expect(reliabilityOf(measured, 'density')).toMatchObject({
      badge: 'DO_NOT_USE',
      reason: 'fewAnswers',
      needed: 0.4,
      responseShare: 10 / 120,
    })
  })

  test('nobody has answered: no interval', () => {
    expect(
      reliabilityOf(
        ring(() => []),
        'density',
      ),
    ).toMatchObject({ badge: 'DO_NOT_USE', responseShare: 0, interval: null })
  })

  test('what was not simulated is at best a direction', () => {
    const nothing: Simulation = { network: new Map(), institution: new Map() }
    const complete = ring(() => ['from', 'to'])
    expect(networkReliability(complete, 'diameter', nothing)).toMatchObject({
      badge: 'DIRECTION_ONLY',
      reason: 'notSimulated',
      interval: null,
    })
    expect(
      networkReliability(
        ring(() => ['from']),
        'diameter',
        nothing,
      ),
    ).toMatchObject({ badge: 'DO_NOT_USE', reason: 'fewAnswers', needed: 0.6 })
  })

  test('agreements ask nobody, and what tells what is documented depends on no answer', () => {
    expect(
      reliabilityOf(
        ring(() => [], { kind: 'AGREEMENT' }),
        'density',
      ),
    ).toBeNull()
    expect(
      reliabilityOf(
        ring(() => ['from', 'to']),
        'blau',
      ),
    ).toBeNull()
  })

  test('silent institutions may be tied to each other: the interval reaches above what is seen', () => {
    const ties = Array.from({ length: 9 }, (_, leaf): MeasuredTie => ({ from: named(0), to: named(leaf + 1), claimedBy: [named(0)] }))
    const star = new MeasuredGraph(
      measureFacts(
        Array.from({ length: 10 }, (_, node) => named(node)),
        ties,
      ),
    )
    const found = reliabilityOf(star, 'density')
    expect(found?.interval?.high).toBeGreaterThan(9 / 45)
    expect(reliabilityOf(star, 'degreeCentralization')?.interval?.low).toBeLessThan(0.9)
  })

  test('the same facts give the same', () => {
    const measured = ring((tie) => (tie % 3 === 0 ? ['from'] : ['to']))
    expect(simulation(measured)).toEqual(simulation(measured))
  })
})

test('on any network every interval holds its value, and no number is NaN', () => {
  interface Drawn {
    count: number
    ties: { from: number; to: number; claimed: number; directed: boolean }[]
  }
  const anyNetwork = fc.integer({ min: 0, max: 6 }).chain(
    (count): fc.Arbitrary<Drawn> =>
      fc.record({
        count: fc.constant(count),
        ties:
          count === 0
            ? fc.constant([])
            : fc.array(fc.record({ from: fc.nat(count - 1), to: fc.nat(count - 1), claimed: fc.nat(3), directed: fc.boolean() }), {
                maxLength: 12,
              }),
      }),
  )
  fc.assert(
    fc.property(anyNetwork, fc.boolean(), ({ count, ties }, directed) => {
      const given = ties.map(({ from, to, claimed, ...tie }): MeasuredTie => {
        const claimedBy = [...(claimed & 1 ? [named(from)] : []), ...(claimed & 2 ? [named(to)] : [])]
        return { ...tie, from: named(from), to: named(to), claimedBy }
      })
      const measured = new MeasuredGraph(
        measureFacts(
          Array.from({ length: count }, (_, node) => named(node)),
          given,
        ),
        directed,
      )
      const found = simulation(measured)
      const reliabilities = [
        ...networkKeys.map((key) => networkReliability(measured, key, found)),
        ...institutionKeys.flatMap((key) => Array.from({ length: count }, (_, node) => institutionReliability(measured, node, key, found))),
      ]
      for (const one of reliabilities) {
        if (!one) continue
        expect(one.responseShare).toBeGreaterThanOrEqual(0)
        expect(one.responseShare).toBeLessThanOrEqual(1)
        expect(one.interval === null || one.interval.low <= one.interval.high).toBe(true)
      }
    }),
    { numRuns: 25 },
  )
})
