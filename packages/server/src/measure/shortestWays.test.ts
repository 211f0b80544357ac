import { measuredGraph, type MeasuredGraph } from '@geflecht/analysis'
import { expect, test } from 'vitest'
import { whenWaysAreKnown } from './shortestWays.ts'

const named = (count: number) => Array.from({ length: count }, (_, node) => `inst.${node}`)
const path = (length: number): MeasuredGraph => {
  const keys = named(length)
  return measuredGraph(
    keys,
    keys.slice(1).map((to, node) => ({ from: keys[node]!, to })),
  )
}

test('a small graph is done before a large one that was asked for earlier; each is searched once', async () => {
  const [large, small] = [path(2500), path(20)]
  const order: string[] = []
  const both = [whenWaysAreKnown(large)!.then(() => order.push('large')), whenWaysAreKnown(small)!.then(() => order.push('small'))]
  expect(whenWaysAreKnown(large)).toBe(whenWaysAreKnown(large))
  await Promise.all(both)
  expect(order).toEqual(['small', 'large'])
  expect(large.ways.furthest[0]).toBe(2499)
  expect(whenWaysAreKnown(large)).toBeNull()
})

test('a graph that would take minutes is refused before anything is computed', () => {
  const keys = named(680)
  const all = keys.flatMap((from, i) => keys.slice(i + 1).map((to) => ({ from, to })))
  const tooLarge = measuredGraph(keys, all)
  expect(() => whenWaysAreKnown(tooLarge)).toThrow(/made at most.*Ask for fewer kinds of ties/)
  expect(tooLarge.knowsWays).toBe(false)
})
