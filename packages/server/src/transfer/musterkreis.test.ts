import { createHash } from 'node:crypto'
import { batchesIn, musterkreis, musterkreisSet } from '@geflecht/demo'
import type { Concept, Evidenced, FactSet } from '@geflecht/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dumpOf, unsoundIn } from '../atlas/dump.ts'
import { rebuildAtlas } from '../atlas/rebuild.ts'
import { openStore, type Store } from '../store.ts'
import { testPlaces } from '../testing/places.ts'
import { loadFacts } from './loadFacts.ts'
import { loadSet, type Progress, progressLine } from './loadSet.ts'

const sumOf = (sets: Iterable<FactSet>): string => {
  const hash = createHash('sha256')
  for (const set of sets) hash.update(JSON.stringify(set))
  return hash.digest('hex')
}

describe('The Musterkreis is the same each time', () => {
  test('as it was when this was written; whoever changes it on purpose writes down the new sum', () => {
    expect(sumOf([musterkreisSet])).toBe('f502ff12d9509b15f32316c5b575486a2a8ab3ea9dd5246de77851602358dc80')
  })

  test('with the world around it, byte for byte', () => {
    expect(sumOf(musterkreis('S'))).toBe(sumOf(musterkreis('S')))
    expect([...musterkreis('S')]).toHaveLength(batchesIn('S'))
  })
})

describe('The world around the Musterkreis', () => {
  test.each([
    ['S', 1000, 5000],
    ['M', 10_000, 60_000],
    [2000, 2000, 4100],
  ] as const)('holds in size %s about %i institutions and %i ties, no batch more than a few thousand facts', (size, institutions, ties) => {
    const counts = { institution: 0, cooperation: 0 }
    for (const set of musterkreis(size)) {
      expect(Object.values<readonly object[]>({ ...set }).reduce((sum, facts) => sum + facts.length, 0)).toBeLessThan(12_000)
      for (const concept of ['institution', 'cooperation'] as const) counts[concept] += set[concept].length
    }
    expect(Math.abs(counts.institution / institutions - 1)).toBeLessThan(0.01)
    expect(Math.abs(counts.cooperation / ties - 1)).toBeLessThan(0.01)
  })

  test('is invented throughout: every territory says so, every fact rests on the source that says so', () => {
    const [, ...around] = musterkreis('S')
    for (const set of around) {
      expect(set.territory.every(({ fictional }) => fictional)).toBe(true)
      for (const facts of Object.values<readonly object[]>({ ...set }) as (readonly Evidenced[])[])
        expect(facts.every(({ provenance }) => provenance[0]?.source === 'musterkreis')).toBe(true)
    }
  })
})

describe.each(await testPlaces())('Brought in on $name', ({ open }) => {
  let store: Store
  let discard: () => Promise<void>

  beforeAll(async () => {
    const opened = await open()
    discard = opened.discard
    store = await openStore(opened.place, () => new Date('2026-01-01T12:00:00Z'))
  })
  afterAll(async () => {
    await store.close()
    await discard()
  })

  test('the Musterkreis is refused nothing, and stands in the Atlas fact for fact', async () => {
    await loadSet(store.writer, 'documented')
    await loadSet(store.writer, 'musterkreis')
    for (const [concept, facts] of Object.entries<readonly { key: string }[]>({ ...musterkreisSet }))
      expect(facts.filter(({ key }) => store.atlas.idOfKey(concept as Concept, key) === null)).toEqual([])
    expect(unsoundIn(store.atlas)).toEqual([])
  })

  test('a size that was interrupted is taken up again where it was, and then changes nothing', async () => {
    const batches = [...musterkreis('S')]
    for (const batch of batches.slice(1, 4)) expect(await loadFacts(store.writer, 'test', batch)).toMatchObject({ done: true })
    const before = store.atlas.revision
    const told: Progress[] = []
    const loaded = await loadSet(store.writer, 'musterkreis', 'S', (progress) => told.push(progress))
    expect(loaded.changed).toBe(0)
    expect(loaded.added).toBeGreaterThan(0)
    expect(store.atlas.revision).toBe(before + batches.length - 4)
    expect(told.map(({ batch }) => batch)).toEqual(batches.map((_, n) => n + 1))
    expect(await loadSet(store.writer, 'musterkreis', 'S')).toMatchObject({ added: 0, changed: 0 })
  })

  test('what the tables then hold gives the same Atlas', async () => {
    expect(dumpOf(await rebuildAtlas(store.database.em()))).toBe(dumpOf(store.atlas))
  })
})

test('Whoever waits is told how much is there, how fast it goes and how long it takes', () => {
  expect(progressLine({ batch: 2, batches: 8, facts: 3000, seconds: 2 })).toBe('   25 %  3000 facts, 1500 a second, 6 s left')
})
