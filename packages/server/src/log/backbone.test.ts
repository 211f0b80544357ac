import { documentedSet } from '@geflecht/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Atlas } from '../atlas/atlas.ts'
import { dumpOf, unsoundIn } from '../atlas/dump.ts'
import { rebuildAtlas } from '../atlas/rebuild.ts'
import { openStore, type Store } from '../store.ts'
import { storm } from '../storm/storm.ts'
import { testPlaces } from '../testing/places.ts'
import { loadFacts } from '../transfer/loadFacts.ts'

const clock = () => new Date('2026-01-01T12:00:00Z')

const replayOf = async (store: Store) => {
  const replayed = new Atlas()
  for await (const { number, changes } of store.log.revisionsBetween(0, store.atlas.revision)) replayed.apply(number, changes)
  return replayed
}

describe.each(await testPlaces())('The backbone on $name', ({ open }) => {
  let store: Store
  let discard: () => Promise<void>

  beforeAll(async () => {
    const opened = await open()
    discard = opened.discard
    store = await openStore(opened.place, clock)
  })
  afterAll(async () => {
    await store.close()
    await discard()
  })

  test('a set of facts comes in as one revision, and again changes nothing', async () => {
    const first = await loadFacts(store.writer, 'test', documentedSet)
    expect(first).toMatchObject({ done: true, revision: 1, value: { changed: 0, unchanged: 0 } })
    expect(store.atlas.tables.institution.count).toBe(51)
    expect(await loadFacts(store.writer, 'test', documentedSet)).toMatchObject({
      done: true,
      revision: 1,
      changes: 0,
      value: { added: 0, changed: 0 },
    })
  })

  test.each([1, 2, 3])(
    'an Atlas moved forward by the log equals one rebuilt from the tables and one replayed, after random changes (seed %i)',
    async (seed) => {
      const before = store.atlas.revision
      await storm(store.writer, seed, 200)
      expect(store.atlas.revision).toBeGreaterThan(before + 50)
      const moved = dumpOf(store.atlas)
      expect(unsoundIn(store.atlas)).toEqual([])
      expect(dumpOf(await rebuildAtlas(store.database.em()))).toBe(moved)
      expect(dumpOf(await replayOf(store))).toBe(moved)
    },
  )

  test('revisions are gapless and each names who wrote and when', async () => {
    const numbers: number[] = []
    for await (const { number } of store.log.revisionsBetween(0, store.atlas.revision)) numbers.push(number)
    expect(numbers).toEqual(Array.from({ length: store.atlas.revision }, (_, n) => n + 1))
  })
})
