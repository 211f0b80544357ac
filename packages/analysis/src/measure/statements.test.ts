import { expect, test } from 'vitest'
import { aClaim, aCooperation, aMembership, anInstitution, aNetwork, aSituation } from '../situation/situation.factory.ts'
import { institutionMeasurement } from './institutionMeasures.ts'
import { measuredSituation } from './measuredSituation.ts'
import { networkMeasurement } from './networkMeasures.ts'
import { answersIn } from './nonResponse.ts'
import { institutionReliability, networkReliability, type Simulation, simulated } from './reliability.ts'

type Level = 0 | 1 | 2 | 3 | 4 | 5
const keys = ['inst.a', 'inst.b', 'inst.c', 'inst.d']
const network = aNetwork('net.a')

/** Four institutions and what the first and the second party of each cooperation say; null for whoever says nothing. */
const measuredFrom = (said: readonly [from: string, to: string, one: Level | null, other: Level | null][], validFrom = '2020-01-01') =>
  measuredSituation(
    aSituation({
      asOf: '2026-01-01',
      networks: [network],
      institutions: keys.map((key) => anInstitution(key, 'kita')),
      memberships: keys.map((key) => aMembership('net.a', key)),
      cooperations: said.map(([from, to]) => aCooperation(`coop.${from}.${to}`, from, to, { documentedLevel: 2 })),
      claims: said.flatMap(([from, to, one, other]) => [
        ...(one === null ? [] : [aClaim(`coop.${from}.${to}`, from, one, { validFrom })]),
        ...(other === null ? [] : [aClaim(`coop.${from}.${to}`, to, other, { validFrom })]),
      ]),
    }),
    network,
    ['COOPERATION'],
  )

const simulationOf = (measured: ReturnType<typeof measuredFrom>): Simulation => {
  const steps = simulated(measured, ['confirmedShare', 'freshness', 'meanPerceptionGap', 'density'], ['degree'])
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

test('the difference of perception counts what one side denies and the other states, the largest differences of all', () => {
  expect(networkMeasurement(measuredFrom([['inst.a', 'inst.b', 5, 0]]), 'meanPerceptionGap').value).toBe(5)
  const mixed = measuredFrom([
    ['inst.a', 'inst.b', 1, 0],
    ['inst.b', 'inst.c', 2, 4],
    ['inst.c', 'inst.d', 0, 0],
    ['inst.a', 'inst.d', 0, null],
    ['inst.a', 'inst.c', 3, null],
  ])
  expect(networkMeasurement(mixed, 'meanPerceptionGap').value).toBe((1 + 2 + 0) / 3)
})

test('an institution that answers “no” has answered: its share grows by it, and it is not among the silent', () => {
  const measured = measuredFrom([
    ['inst.a', 'inst.b', 0, 0],
    ['inst.a', 'inst.c', 3, 3],
    ['inst.b', 'inst.d', 0, null],
  ])
  expect(answersIn(measured.facts)).toEqual({ asked: 6, given: 5 })
  const simulation = simulationOf(measured)
  const shares = keys.map((_, node) => institutionReliability(measured, node, 'degree', simulation)?.responseShare)
  expect(shares).toEqual([1, 3 / 4, 1, 1 / 2])
  // Only inst.d has said nothing, and nobody is tied to itself: no tie can come to what is seen.
  expect(networkReliability(measured, 'density', simulation)?.interval).toEqual({ low: 1 / 6, high: 1 / 6 })
})

test('who has answered “no” alone is not simulated as silent', () => {
  const measured = measuredFrom([
    ['inst.a', 'inst.b', 3, 3],
    ['inst.c', 'inst.d', 0, 0],
  ])
  expect(networkReliability(measured, 'density', simulationOf(measured))?.interval).toEqual({ low: 1 / 6, high: 1 / 6 })
})

test('what both sides confirm, and how fresh it is, hangs on the answers not given, and is trusted no further', () => {
  const half = measuredFrom([
    ['inst.a', 'inst.b', 2, null],
    ['inst.b', 'inst.c', 2, 2],
    ['inst.c', 'inst.d', 3, 3],
    ['inst.a', 'inst.d', null, 3],
  ])
  const simulation = simulationOf(half)
  for (const [key, value] of [
    ['confirmedShare', 1 / 2],
    ['freshness', 0],
  ] as const) {
    expect(networkMeasurement(half, key).value).toBe(value)
    const found = networkReliability(half, key, simulation)
    expect(found, key).toMatchObject({ responseShare: 6 / 8, interval: { low: value } })
    expect(found?.interval?.high, key).toBeGreaterThan(value)
    expect(found?.badge, key).not.toBe('SAFE')
  }
  const whole = measuredFrom([
    ['inst.a', 'inst.b', 2, 2],
    ['inst.c', 'inst.d', 2, 2],
  ])
  for (const key of ['confirmedShare', 'freshness'] as const)
    expect(networkReliability(whole, key, simulationOf(whole)), key).toMatchObject({ badge: 'SAFE', responseShare: 1 })
})

test('what the other side may deny widens the difference of perception', () => {
  const measured = measuredFrom([
    ['inst.a', 'inst.b', 5, 0],
    ['inst.b', 'inst.c', 2, 2],
    ['inst.c', 'inst.d', 4, null],
  ])
  expect(networkMeasurement(measured, 'meanPerceptionGap').value).toBe(5 / 2)
  const interval = networkReliability(measured, 'meanPerceptionGap', simulationOf(measured))?.interval
  // The third comes to 0 where it is confirmed, as the only confirmed one is, and to 5 where it is denied, as the only denied one is.
  expect(interval).toEqual({ low: 5 / 3, high: 10 / 3 })
})

test('a stated capacity of 0 is stated', () => {
  const measured = measuredSituation(
    aSituation({
      asOf: '2026-01-01',
      networks: [network],
      institutions: keys.map((key, i) => anInstitution(key, 'kita', { capacity: i === 0 ? 0 : null })),
      memberships: keys.map((key) => aMembership('net.a', key)),
      cooperations: [aCooperation('coop.1', 'inst.a', 'inst.b', { documentedLevel: 2 })],
    }),
    network,
    ['COOPERATION'],
  )
  expect(institutionMeasurement(measured, 0, 'relationshipLoad').reason).toBe('capacityOfNone')
  expect(institutionMeasurement(measured, 1, 'relationshipLoad').reason).toBe('noCapacity')
})
