import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { documentedSet } from '@geflecht/demo'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openStore, type Store } from '../store.ts'
import { storm } from '../storm/storm.ts'
import { testPlaces } from '../testing/places.ts'
import { loadFacts } from '../transfer/loadFacts.ts'
import type { CheckpointLimits, Checkpoints } from './checkpoints.ts'
import { dumpOf, unsoundIn } from './dump.ts'
import { replaying } from './knownAt.ts'

const clock = () => new Date('2026-01-01T12:00:00Z')
const never: CheckpointLimits = { revisions: 1e9, changes: 1e9, files: 5, bytes: 1e9, patience: 0 }

for (const place of await testPlaces()) {
  describe(`Checkpoints on ${place.name}`, () => {
    let store: Store
    let folder: string
    let checkpoints: Checkpoints
    let discard: () => Promise<void>
    const bugs: unknown[] = []

    /** The Atlas as it was at a revision, replayed from a checkpoint or from the beginning. */
    const at = (revision: number, from: Checkpoints | null) =>
      replaying({ ...store.log, revisionAt: async () => revision }, () => store.atlas, from)('2026-01-01T12:00:00Z')
    const nearest = async (revision: number) => (await checkpoints.before(revision))?.revision ?? null

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'geflecht-checkpoints-'))
      const opened = await place.open()
      discard = opened.discard
      store = await openStore(opened.place, clock)
      checkpoints = await store.keepCheckpoints(folder, (bug) => bugs.push(bug), never)
      await loadFacts(store.writer, 'test', documentedSet)
      for (const seed of [1, 2, 3, 4]) {
        await storm(store.writer, seed, 60)
        await checkpoints.write()
      }
      await storm(store.writer, 5, 60)
    })
    afterAll(async () => {
      expect(bugs).toEqual([])
      await store.close()
      await discard()
      rmSync(folder, { recursive: true })
    })

    test('give the same Atlas as the log from its beginning, whatever the revision', async () => {
      const kept = await checkpoints.revisions()
      expect(kept).toHaveLength(4)
      const last = store.atlas.revision
      for (const revision of [1, kept[0]! - 1, ...kept, kept[1]! + 1, kept[2]! + 17, kept[3]! + 1, last - 1]) {
        const [quick, slow] = [await at(revision, checkpoints), await at(revision, null)]
        expect(quick.revision).toBe(revision)
        expect(quick.lastId).toBe(slow.lastId)
        expect(unsoundIn(quick)).toEqual([])
        expect(dumpOf(quick)).toBe(dumpOf(slow))
      }
      expect(await nearest(kept[0]! - 1)).toBeNull()
      expect(await nearest(kept[2]! - 1)).toBe(kept[1])
      expect(await nearest(last)).toBe(kept[3])
    })

    test.each([
      ['cut off', (file: Buffer) => file.subarray(0, Math.floor(file.length / 2))],
      [
        'changed in one place',
        (file: Buffer) => Buffer.from(file).fill(0x55, Math.floor(file.length / 2), Math.floor(file.length / 2) + 8),
      ],
      ['empty', () => Buffer.alloc(0)],
      ['something else', () => Buffer.from('Das ist keine Sicherung.')],
    ])('that are %s are thrown away, and the one before serves', async (_, damage) => {
      await storm(store.writer, 100 + readdirSync(folder).length, 10)
      await checkpoints.write()
      const kept = await checkpoints.revisions()
      const newest = kept.at(-1)!
      const file = join(folder, `${newest}.checkpoint`)
      writeFileSync(file, damage(readFileSync(file)))
      await storm(store.writer, 200 + newest, 5)
      const revision = store.atlas.revision - 1
      expect(dumpOf(await at(revision, checkpoints))).toBe(dumpOf(await at(revision, null)))
      expect(await checkpoints.revisions()).toEqual(kept.slice(0, -1))
    })

    test('of another database are thrown away', async () => {
      const opened = await place.open()
      const other = await openStore(opened.place, () => new Date('2025-05-05T12:00:00Z'))
      const [first] = await checkpoints.revisions()
      for (let seed = 77; other.atlas.revision <= first!; seed++) await storm(other.writer, seed, 60)
      const foreign = await other.keepCheckpoints(folder, (bug) => bugs.push(bug), never)
      expect(await foreign.before(other.atlas.revision)).toBeNull()
      await other.close()
      await opened.discard()
      // What it may not use it has thrown away; ours are written again.
      await checkpoints.write()
    })

    test('are written by themselves as the log grows, are few, and lie far apart', async () => {
      const own = join(folder, 'own')
      const growing = await store.keepCheckpoints(own, (bug) => bugs.push(bug), { ...never, revisions: 10, patience: 1 })
      for (let n = 0; n < 8; n++) {
        const before = (await growing.revisions()).at(-1) ?? 0
        for (let seed = n * 100; store.atlas.revision < before + 12; seed++) await storm(store.writer, 1000 + seed, 5)
        await vi.waitFor(async () => expect((await growing.revisions()).at(-1)).toBeGreaterThan(before), { timeout: 20_000 })
      }
      // One that is too many goes after the new one has its name.
      await vi.waitFor(async () => expect(await growing.revisions()).toHaveLength(never.files))
      const kept = await growing.revisions()
      expect(kept.at(-1)! - kept[0]!).toBeGreaterThan(50)
      const small = await store.keepCheckpoints(own, (bug) => bugs.push(bug), { ...never, bytes: 1 })
      await storm(store.writer, 400, 5)
      await small.write()
      expect(await small.revisions()).toEqual([store.atlas.revision])
    })
  })
}
