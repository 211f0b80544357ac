import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aTerritory, theGround } from '../testing/facts.ts'
import { testPlaces } from '../testing/places.ts'
import { aServer, type TestServer } from '../testing/server.ts'
import { type Written, writtenTo } from '../testing/written.ts'
import { addTerritory, placeTerritory } from './territory.commands.ts'

describe.each(await testPlaces())('Territories kept in $name', (place) => {
  let facts: Written
  let server: TestServer
  beforeAll(async () => {
    facts = await writtenTo(place)
    server = await aServer({ atlas: facts.store.atlas })
    await facts.accepted((draft) => {
      theGround(draft)
      addTerritory(draft, aTerritory({ key: 'ter.kreis', level: 'KREIS' }))
      addTerritory(draft, aTerritory({ key: 'ter.stadt', parent: 'ter.kreis', latitude: 51.3, longitude: 6.85 }))
      addTerritory(draft, aTerritory({ key: 'ter.fern', level: 'KREIS' }))
    })
  })
  afterAll(async () => {
    await server.close()
    await facts.discard()
  })
  const data = async (query: string) => (await server.ask(query)).data

  test('say where their seat lies, and take another one', async () => {
    const seat = 'territory(key: "ter.stadt") { latitude longitude }'
    expect(await data(`{ ${seat} }`)).toEqual({ territory: { latitude: 51.3, longitude: 6.85 } })
    await facts.accepted((draft) => placeTerritory(draft, { key: 'ter.stadt', latitude: 51.297, longitude: 6.85 }))
    expect(await data(`{ ${seat} other: territory(key: "ter.kreis") { latitude } }`)).toEqual({
      territory: { latitude: 51.297, longitude: 6.85 },
      other: { latitude: null },
    })
  })

  test('lie on the globe, and are placed by both degrees or none', async () => {
    await facts.refused(null, /both or none/, (draft) => placeTerritory(draft, { key: 'ter.kreis', latitude: 51, longitude: null }))
    await facts.refused(null, /between -90 and 90/, (draft) =>
      placeTerritory(draft, { key: 'ter.kreis', latitude: 5_700_000, longitude: 360_000 }),
    )
    await facts.databaseRefuses(`update territory set latitude = 51 where key = 'ter.kreis'`)
  })

  test('are listed within another one, with itself', async () => {
    expect(await data('{ territories(within: "ter.kreis") { key } all: territories(levels: [KREIS]) { key } }')).toEqual({
      territories: [{ key: 'ter.kreis' }, { key: 'ter.stadt' }],
      all: [{ key: 'ter.fern' }, { key: 'ter.kreis' }],
    })
    expect((await server.ask('{ territories(within: "ter.nirgends") { key } }')).errors?.[0]).toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    })
  })
})
