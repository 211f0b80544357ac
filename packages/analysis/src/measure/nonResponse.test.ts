import { tieKinds } from '@geflecht/domain'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MeasuredGraph } from './measuredGraph.ts'
import { measureFacts, type MeasuredTie } from './measureFacts.ts'
import { answered, answersAt, answersIn, type Expectation, expectationOf } from './nonResponse.ts'
import { randomOf } from './random.ts'

const cooperation = tieKinds.indexOf('COOPERATION')
const agreement = tieKinds.indexOf('AGREEMENT')

/** A tie of which the named ones have said something. */
const tie = (from: string, to: string, claimedBy = '', more: Partial<MeasuredTie> = {}): MeasuredTie => ({
  from,
  to,
  claimedBy: [...claimedBy],
  ...more,
})
const among = (nodes: string, ties: readonly MeasuredTie[], denied: readonly MeasuredTie[] = [], directed = false): MeasuredGraph =>
  new MeasuredGraph(measureFacts([...nodes], ties, { denied }), directed)

/** Gives these numbers, one after the other; to draw more of them than expected is an error. */
function given(...numbers: number[]): () => number {
  return () => {
    const next = numbers.shift()
    if (next === undefined) throw new Error('more was drawn than expected')
    return next
  }
}
const expectation = (more: Partial<Expectation> = {}): Expectation => ({ confirms: 0.5, tied: 0, silent: [], ...more })

describe('answers', () => {
  const facts = measureFacts(
    [...'abcd'],
    [tie('a', 'b', 'ab'), tie('b', 'c', 'b'), tie('c', 'd', 'd'), tie('a', 'd'), tie('a', 'c', 'ac', { kind: 'AGREEMENT' })],
    { denied: [tie('b', 'd', 'd')] },
  )

  test('every cooperation asks both of its parties, a denied one too; an agreement asks nobody', () => {
    expect(answersIn(facts)).toEqual({ asked: 10, given: 5 })
  })

  test('about its own cooperations count those of an institution and those of the others', () => {
    expect(answersAt(facts)).toEqual([
      { asked: 4, given: 2 },
      { asked: 6, given: 4 },
      { asked: 4, given: 2 },
      { asked: 6, given: 2 },
    ])
  })

  test('where there is nothing nobody is asked', () => {
    expect(answersIn(measureFacts([], []))).toEqual({ asked: 0, given: 0 })
    expect(answersAt(measureFacts(['a'], []))).toEqual([{ asked: 0, given: 0 }])
  })
})

describe('what can be expected', () => {
  test('of answers to come, from those that are there', () => {
    // Both have answered twice, once with a denial; d and e have said nothing. Nine of ten pairs have somebody who could have told.
    const measured = among('abcde', [tie('a', 'b', 'ab'), tie('b', 'c', 'b')], [tie('c', 'a', 'ac')])
    expect(expectationOf(measured)).toEqual({ confirms: 2 / 4, tied: 2 / 9, silent: [3, 4] })
  })

  test('whoever has only denied something is not silent', () => {
    expect(expectationOf(among('abc', [tie('a', 'b', 'b')], [tie('a', 'c', 'c')]))).toEqual({ confirms: 1 / 2, tied: 1 / 3, silent: [0] })
  })

  test('more ties than pairs seen: certain, and no more than that', () => {
    const silentTies = [tie('b', 'c'), tie('c', 'd'), tie('b', 'd')]
    expect(expectationOf(among('abcd', [tie('a', 'b', 'a'), ...silentTies]))).toEqual({ confirms: 1 / 2, tied: 1, silent: [1, 2, 3] })
  })

  test('of nobody where nobody has answered', () => {
    expect(expectationOf(among('ab', [tie('a', 'b')]))).toBeNull()
    expect(expectationOf(among('ab', [tie('a', 'b', 'ab', { kind: 'AGREEMENT' })]))).toBeNull()
  })
})

describe('the network once everybody has answered', () => {
  const stated = among(
    'abcd',
    [
      tie('a', 'b', 'ab', { confirmed: true, perceptionGap: 2, fresh: false }),
      tie('b', 'c', 'b', { directed: true, fresh: false }),
      tie('c', 'd', 'd', { fresh: null }),
      tie('a', 'd', '', { kind: 'AGREEMENT', fresh: null }),
    ],
    [tie('a', 'c', 'a', { perceptionGap: 1 }), tie('b', 'd', 'b')],
  )
  // One stays, one falls; then levels of the two that tell none, and of the two denials.
  const { facts, directed, rough } = answered(stated, expectation(), given(0.49, 0.5, 0, 0, 0, 0))

  test('what both have stated stays as it is, and so does what asks nobody', () => {
    expect([...facts.from]).toEqual([0, 1, 0])
    expect([...facts.to]).toEqual([1, 2, 3])
    expect([...facts.kind]).toEqual([cooperation, cooperation, agreement])
    expect([...facts.directed]).toEqual([0, 1, 0])
  })

  test('what the other side confirms is confirmed and fresh', () => {
    expect([...facts.confirmed]).toEqual([1, 1, 0])
    expect([...facts.fresh]).toEqual([0, 1, -1])
    expect([...facts.claimed]).toEqual([3, 2 - 1, 0])
  })

  test('how far levels lie apart is drawn from where they are', () => {
    expect([...facts.perceptionGap]).toEqual([2, 2, Number.NaN])
    expect([...facts.denied.perceptionGap]).toEqual([1, 1, 1])
  })

  test('what the other side does not confirm is denied by both', () => {
    expect([...facts.denied.from]).toEqual([0, 1, 2])
    expect([...facts.denied.to]).toEqual([2, 3, 3])
    expect([...facts.denied.claimed]).toEqual([3, 3, 3])
  })

  test('it is one of many: rough, and of the same direction', () => {
    expect(rough).toBe(true)
    expect(directed).toBe(false)
    expect(answered(among('ab', [tie('a', 'b', 'ab')], [], true), expectation(), given(0, 0)).directed).toBe(true)
  })

  test('where nobody states a level none is drawn', () => {
    const none = answered(among('ab', [tie('a', 'b', 'a')], [tie('a', 'b', 'a')]), expectation(), given(0.4))
    expect([...none.facts.perceptionGap]).toEqual([Number.NaN])
    expect([...none.facts.denied.perceptionGap]).toEqual([Number.NaN])
  })

  test('each stated level is as likely as another', () => {
    const gaps = [0, 1, 3].map((perceptionGap, place) => tie('abc'[place] as string, 'bcd'[place] as string, 'abcd', { perceptionGap }))
    const drawn = (number: number) =>
      answered(among('abcd', [...gaps, tie('a', 'd', 'ad')]), expectation(), given(number)).facts.perceptionGap[3]
    expect([0, 0.33, 0.34, 0.66, 0.67, 0.99].map(drawn)).toEqual([0, 0, 1, 1, 3, 3])
  })

  test('its facts are new ones', () => {
    expect([...stated.facts.from]).toEqual([0, 1, 2, 0])
    expect(stated.facts.denied.from).toHaveLength(2)
  })
})

describe('ties among the silent', () => {
  const pairsOf = (silent: readonly number[], tied: number, random: () => number): [number, number][] => {
    const { facts } = answered(among('abcdefgh', [tie('a', 'b', 'ab', { perceptionGap: 0 })]), expectation({ silent, tied }), random)
    expect([...facts.kind]).toEqual(Array(facts.from.length).fill(cooperation))
    expect([...facts.directed]).toEqual(Array(facts.from.length).fill(0))
    expect([...facts.claimed]).toEqual(Array(facts.from.length).fill(3))
    expect([...facts.confirmed.slice(1)]).toEqual(Array(facts.from.length - 1).fill(1))
    expect([...facts.fresh.slice(1)]).toEqual(Array(facts.from.length - 1).fill(1))
    expect([...facts.perceptionGap.slice(1)]).toEqual(Array(facts.from.length - 1).fill(Number.NaN))
    return [...facts.from].slice(1).map((from, place) => [from, facts.to[place + 1] as number])
  }
  const pairs = (count: number) => (count * (count - 1)) / 2

  test('none where none is likely, all where it is certain', () => {
    expect(pairsOf([4, 5, 6], 0, given())).toEqual([])
    expect(pairsOf([4, 5, 6], 1, given())).toEqual([
      [4, 5],
      [4, 6],
      [5, 6],
    ])
    expect(pairsOf([4], 1, given())).toEqual([])
    expect(pairsOf([], 1, given())).toEqual([])
  })

  test('with a half, and a half drawn each time, every other pair', () => {
    expect(pairsOf([4, 5, 6, 7], 0.5, given(0.5, 0.5, 0.5, 0.5))).toEqual([
      [4, 6],
      [4, 7],
      [6, 7],
    ])
  })

  test('no pair twice, none of one with itself, and as many as are likely', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer(), (count, tied, seed) => {
        const found = pairsOf([...Array(count).keys()], tied, randomOf(seed))
        expect(new Set(found.map(String)).size).toBe(found.length)
        expect(found.every(([earlier, later]) => earlier < later)).toBe(true)
      }),
    )
    const random = randomOf(7)
    const drawn = Array.from({ length: 2000 }, () => pairsOf([0, 1, 2, 3, 4, 5], 0.3, random).length)
    const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length
    expect(Math.abs(mean - 0.3 * pairs(6))).toBeLessThan(0.15)
  })
})
