import { measuredGraph, measureFacts, type MeasureFacts, searches } from '@geflecht/analysis'
import { expect, test } from 'vitest'
import { Abandoned, MeasureDesk } from './measureDesk.ts'

const named = (count: number) => Array.from({ length: count }, (_, node) => `inst.${node}`)
const pathOf = (length: number): MeasureFacts => {
  const keys = named(length)
  return measureFacts(
    keys,
    keys.slice(1).map((to, node) => ({ from: keys[node]!, to })),
  )
}
const ways = (length: number) => ({ what: 'ways' as const, facts: pathOf(length), directed: false })

test('what the thread computes is what is computed here; whoever asks for the same waits for the same', async () => {
  const desk = new MeasureDesk()
  const first = desk.ask(ways(1500))
  expect(desk.ask(ways(1500), undefined, first)).toBe(first)
  expect(first.share).toBe(0)
  const found = await first.result
  expect(first.share).toBe(1)
  expect(found.furthest[0]).toBe(1499)
  expect(found.pivots).toBeNull()
  const here = measuredGraph(
    named(1500),
    named(1500)
      .slice(1)
      .map((to, node) => ({ from: `inst.${node}`, to })),
  )
  expect([...found.betweenness]).toEqual([...here.ways.betweenness])
})

test.each(['communities', 'eigenvector'] as const)('%s of a large network are found in the thread as they are here', async (what) => {
  const keys = named(3000)
  const ties = keys.flatMap((from, node) => [1, 7, 50].map((step) => ({ from, to: keys[(node + step * (1 + (node % 3))) % keys.length]! })))
  const facts = measureFacts(keys, ties)
  const asked = new MeasureDesk().ask({ what, facts, directed: false })
  expect(asked.share).toBe(0)
  expect(await asked.result).toEqual(searches[what].find(measuredGraph(keys, ties)))
})

test('a short job is done at once, past a long one', async () => {
  const desk = new MeasureDesk()
  const order: string[] = []
  const long = desk.ask(ways(3000)).result.then(() => order.push('long'))
  const short = desk.ask(ways(20)).result.then(() => order.push('short'))
  await Promise.all([long, short])
  expect(order).toEqual(['short', 'long'])
})

test('a computation stops when the last who waits has gone, and the next goes on; it tells how far it is', async () => {
  const desk = new MeasureDesk()
  const [one, other] = [new AbortController(), new AbortController()]
  const never = desk.ask(ways(5500), one.signal)
  desk.ask(ways(5500), other.signal, never)
  const next = desk.ask(ways(1500))
  while (never.share === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  expect(never.share).toBeLessThan(1)
  one.abort()
  expect(await Promise.race([never.result.catch(() => 'stopped'), Promise.resolve('goes on')])).toBe('goes on')
  other.abort()
  await expect(never.result).rejects.toThrow(Abandoned)
  expect((await next.result).furthest[0]).toBe(1499)
})

test('one that only waits is taken from the queue', async () => {
  const desk = new MeasureDesk()
  const gone = new AbortController()
  const first = desk.ask(ways(2000))
  const second = desk.ask(ways(1999), gone.signal)
  gone.abort()
  await expect(second.result).rejects.toThrow(Abandoned)
  expect((await first.result).furthest[0]).toBe(1999)
})

test('a network too large for all is searched from some, and says so', () => {
  const steps = searches.ways.stepwise(measuredGraph(named(12_000), [{ from: 'inst.0', to: 'inst.1' }]))
  for (;;) {
    const { done, value } = steps.next()
    if (!done) continue
    expect(value.pivots).toBe(256)
    expect(value.furthest.slice(0, 3)).toEqual(Int32Array.of(1, 1, 0))
    break
  }
})
