import { expect, test } from 'vitest'
import { TextCache } from './textCache.ts'

test('Texts are worked out once for all who ask at the same time, and kept no further than their length allows', async () => {
  const cache = new TextCache(10_000)
  let worked = 0
  const work = (length: number) => async () => {
    worked++
    return ['x'.repeat(length)]
  }
  await Promise.all([cache.texts('a', work(2000)), cache.texts('a', work(2000))])
  expect(worked).toBe(1)
  for (const name of ['b', 'c', 'd', 'e', 'f', 'g']) {
    await cache.texts(name, work(2000))
    expect(cache.size).toBeLessThanOrEqual(10_000)
  }
  await cache.texts('a', work(2000))
  expect(worked).toBe(8)
  await cache.texts('too long', work(20_000))
  expect(cache.size).toBeLessThanOrEqual(10_000)
})

test('What failed to be worked out is tried again', async () => {
  const cache = new TextCache()
  await expect(cache.texts('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await cache.texts('a', async () => ['yes'])).toEqual(['yes'])
})
