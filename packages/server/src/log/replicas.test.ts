import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { dumpOf, unsoundIn } from '../atlas/dump.ts'
import { addInstitution } from '../institution/institution.commands.ts'
import { openStore, type Store } from '../store.ts'
import { storm } from '../storm/storm.ts'
import { anInstitution, theGround } from '../testing/facts.ts'
import { testPlaces } from '../testing/places.ts'

const servers = (await testPlaces()).filter(({ name }) => name === 'PostgreSQL')

// Only PostgreSQL serves two processes; where none answers there is nothing to replicate.
if (servers.length === 0) test.skip('two servers need a PostgreSQL; none answers at the standard local address')

describe.each(servers)('Two servers on one $name', ({ open }) => {
  let one: Store
  let other: Store
  let discard: () => Promise<void>

  beforeAll(async () => {
    const opened = await open()
    discard = opened.discard
    one = await openStore(opened.place, () => new Date())
    other = await openStore(opened.place, () => new Date())
  })
  afterAll(async () => {
    await one.close()
    await other.close()
    await discard()
  })

  test('what one writes, the other knows without asking', async () => {
    await one.writer.run({ actor: 'test', command: 'test' }, (draft) => {
      theGround(draft)
      addInstitution(draft, anInstitution({ key: 'inst.eins' }))
    })
    await vi.waitFor(() => expect(other.atlas.idOfKey('institution', 'inst.eins')).not.toBeNull(), { timeout: 10_000 })
  })

  test('writing at the same time, they give gapless revisions and end with the same facts', async () => {
    await Promise.all([storm(one.writer, 1, 120), storm(other.writer, 2, 120)])
    await Promise.all([one.writer.advance(), other.writer.advance()])
    expect(one.atlas.revision).toBe(other.atlas.revision)
    expect(dumpOf(one.atlas)).toBe(dumpOf(other.atlas))
    expect(unsoundIn(one.atlas)).toEqual([])
  })
})
