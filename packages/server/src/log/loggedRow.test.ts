import { documentedSet } from '@geflecht/demo'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Atlas } from '../atlas/atlas.ts'
import { dumpOf } from '../atlas/dump.ts'
import { replaying } from '../atlas/knownAt.ts'
import { rebuildAtlas } from '../atlas/rebuild.ts'
import { renameInstitution } from '../institution/institution.commands.ts'
import { openStore, type Store } from '../store.ts'
import { loadFacts } from '../transfer/loadFacts.ts'

/** Columns that came later than the first facts, with the concept that got them. */
const later = [
  ['territory', 'fictional'],
  ['institution', 'latitude'],
  ['institution', 'longitude'],
  ['cooperation', 'agreement'],
] as const

describe('A log that was written before a column existed', () => {
  let store: Store
  beforeAll(async () => {
    store = await openStore({ folder: null }, () => new Date())
    await loadFacts(store.writer, 'test', documentedSet)
    const em = store.database.em()
    for (const [concept, column] of later)
      for (const side of ['before', 'after'])
        await em.getConnection().execute(`update change set ${side} = ${side} - '${column}' where concept = '${concept}'`)
  })
  afterAll(() => store.close())

  const replayed = async (until: number) => {
    const atlas = new Atlas()
    for await (const { number, changes } of store.log.revisionsBetween(0, until)) atlas.apply(number, changes)
    return atlas
  }

  test('gives the same Atlas as the tables, before and after further writes', async () => {
    const [{ stripped }] = (await store.database
      .em()
      .getConnection()
      .execute(`select count(*)::int as stripped from change where concept = 'institution' and after->'latitude' is null`)) as [
      { stripped: number },
    ]
    expect(stripped).toBe(documentedSet.institution.length)
    expect(dumpOf(await replayed(store.atlas.revision))).toBe(dumpOf(await rebuildAtlas(store.database.em())))
    await store.writer.run({ actor: 'test', command: 'test' }, (draft) =>
      renameInstitution(draft, { key: 'inst.ratingen.polizei', name: 'Polizei, umbenannt' }),
    )
    const whole = dumpOf(await rebuildAtlas(store.database.em()))
    expect(dumpOf(await replayed(store.atlas.revision))).toBe(whole)
    expect(dumpOf(store.atlas)).toBe(whole)
  })

  test('answers what was known then', async () => {
    const past = await replaying({ ...store.log, revisionAt: async () => 1 }, () => store.atlas)('2020-01-01T00:00:00Z')
    expect(past.revision).toBe(1)
    const id = past.idOfKey('institution', 'inst.ratingen.polizei')!
    expect(past.factOf('institution', id)).toMatchObject({ latitude: null, longitude: null })
    expect(past.factOf('territory', past.idOfKey('territory', 'ter.ratingen')!)).toMatchObject({ fictional: false })
  })
})
