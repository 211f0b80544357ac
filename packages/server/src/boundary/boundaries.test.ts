import fc from 'fast-check'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { boundaries } from '../command-line/boundaries.verb.ts'
import { settingsOf } from '../command-line/settings.ts'
import { theGround, aTerritory } from '../testing/facts.ts'
import { aServer, type TestServer } from '../testing/server.ts'
import { addTerritory } from '../territory/territory.commands.ts'
import { openStore, type Store } from '../store.ts'
import { boundariesIn } from './boundaries.ts'
import { readBoundaries } from './readBoundaries.ts'
import { type Area, simplified } from './simplify.ts'

/** A square from a corner, with further corners along each side. */
const square = (west: number, south: number, size = 1, more = 8): [number, number][] => {
  const along = (from: [number, number], to: [number, number]) =>
    Array.from({ length: more }, (_, n): [number, number] => [
      from[0] + ((to[0] - from[0]) * n) / more,
      from[1] + ((to[1] - from[1]) * n) / more,
    ])
  const corners: [number, number][] = [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
  ]
  return [...corners.flatMap((corner, n) => along(corner, corners[(n + 1) % 4]!)), corners[0]!]
}
const feature = (properties: object, ...rings: [number, number][][]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: rings },
})
const file = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features })

describe('reading boundaries', () => {
  test('pads keys, takes ARS where there is no AGS, puts parts together and leaves water out', () => {
    const areas = readBoundaries(
      file(
        feature({ AGS: '05158', GEN: 'Mettmann', GF: 4 }, square(6.8, 51.1)),
        feature({ AGS: '05158', GEN: 'Mettmann', GF: 4 }, square(8, 51.1)),
        feature({ AGS: '05158', GEN: 'Mettmann', GF: 2 }, square(10, 51.1)),
        feature({ ARS: '051580028028', GEN: 'Ratingen' }, square(6.8, 51.1, 0.2)),
        feature({ name: 'Nowhere' }, square(1, 1)),
      ),
    )
    expect(areas.map(({ key, name, outline }) => [key, name, outline.coordinates.length])).toEqual([
      ['05158000', 'Mettmann', 2],
      ['05158028', 'Ratingen', 1],
    ])
  })

  test('says what is wrong with another file, and how it becomes right', () => {
    expect(() => readBoundaries(file(feature({ AGS: '05158' }, square(366_000, 5_680_000, 900))))).toThrow(
      /366000, 5680000.*EPSG:25832.*ogr2ogr .*-t_srs EPSG:4326/,
    )
    expect(() => readBoundaries('PK')).toThrow(/no JSON.*ogr2ogr/)
    expect(() => readBoundaries('{"type":"Topology"}')).toThrow(/FeatureCollection/)
    expect(() => readBoundaries(file(feature({ name: 'A' }, square(6, 51))))).toThrow(/property AGS/)
  })
})

test('Simplified areas keep their number, their common corners, and rings that are closed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 4 }),
      fc.double({ min: 0, max: 40_000, noNaN: true }),
      (columns, rows, least) => {
        const areas: Area[] = Array.from({ length: columns * rows }, (_, n) => ({
          key: String(n).padStart(8, '0'),
          name: '',
          outline: { type: 'Polygon', coordinates: [square(6 + (n % columns), 50 + Math.floor(n / columns))] },
        }))
        const fewer = simplified(areas, least)
        expect(fewer.map(({ key }) => key)).toEqual(areas.map(({ key }) => key))
        for (const { outline } of fewer)
          for (const ring of outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat()) {
            expect(ring[0]).toEqual(ring.at(-1))
            expect(new Set(ring.map(String)).size).toBeGreaterThanOrEqual(3)
          }
      },
    ),
    { numRuns: 30 },
  )
})

describe('The verb boundaries', () => {
  let folder: string
  let store: Store | null = null
  let server: TestServer | null = null
  const said: string[] = []
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'geflecht-boundaries-'))
    const made = await openStore({ folder: join(folder, 'data') }, () => new Date('2026-01-01T12:00:00Z'))
    await made.writer.run({ actor: 'test', command: 'test' }, (draft) => {
      theGround(draft)
      addTerritory(draft, aTerritory({ key: 'ter.olsberg', name: 'Olsberg', ags: '05958036' }))
      addTerritory(draft, aTerritory({ key: 'ter.brilon', name: 'Brilon', ags: '05958012' }))
    })
    await made.close()
    writeFileSync(
      join(folder, 'gem.geojson'),
      file(
        feature({ AGS: '05958036', GEN: 'Olsberg' }, square(8.4, 51.2, 0.2)),
        feature({ AGS: '05958044', GEN: 'Sundern' }, square(8, 51.2, 0.2)),
      ),
    )
    writeFileSync(join(folder, 'utm.geojson'), file(feature({ AGS: '05958036' }, square(460_000, 5_680_000, 900))))
  })
  afterAll(async () => {
    await server?.close()
    await store?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const load = (name: string, options: Record<string, string> = {}) =>
    boundaries.run({ file: join(folder, name), ...options }, () => settingsOf({ GEFLECHT_DATA: join(folder, 'data') }))

  test('refuses metres with the line that makes degrees of them', async () => {
    await expect(load('utm.geojson')).rejects.toThrow(/utm\.geojson: Its coordinates, such as 460000, 5680000, .*ogr2ogr/)
    await expect(load('none.geojson')).rejects.toThrow(/cannot be read \(ENOENT\)/)
    await expect(load('gem.geojson', { detail: 'much' })).rejects.toThrow(/--detail takes square kilometres/)
  })

  test('loads what it matches by key, says what is matched and what is not, and loading again replaces', async () => {
    const { log } = console
    console.log = (line: string) => void said.push(line)
    try {
      await load('gem.geojson')
      await load('gem.geojson', { source: 'Kreisvermessung' })
    } finally {
      console.log = log
    }
    expect(said.slice(0, 4)).toEqual([
      expect.stringMatching(/^2 boundaries loaded, 10 corners left of 66\.$/),
      '  1 belong to territories: Olsberg.',
      '  1 belong to none yet and wait: Sundern (05958044).',
      '  1 territories are not in this file: Brilon.',
    ])
    store = await openStore({ folder: join(folder, 'data') }, () => new Date())
    const found = await boundariesIn(store.database.em)(['05958012', '05958036'])
    expect(found).toMatchObject([{ key: '05958036', name: 'Olsberg', source: 'Kreisvermessung', outline: { type: 'Polygon' } }])
  })

  test('what is loaded is answered over HTTP, only what is asked for, and told to be the same when asked again', async () => {
    server = await aServer({ boundaries: boundariesIn(store!.database.em) })
    const asked = await fetch(`${server.url}/boundaries?of=05958036,05958012,nonsense`)
    expect(asked.headers.get('cache-control')).toBe('public, no-cache')
    expect(await asked.json()).toMatchObject({ areas: [{ key: '05958036' }] })
    const again = await fetch(`${server.url}/boundaries?of=05958012,05958036`, { headers: { 'if-none-match': asked.headers.get('etag')! } })
    expect(again.status).toBe(304)
    expect(await (await fetch(`${server.url}/boundaries`)).json()).toEqual({ areas: [] })
    const all = Array.from({ length: 1001 }, (_, n) => String(n).padStart(8, '0')).join(',')
    expect((await fetch(`${server.url}/boundaries?of=${all}`)).status).toBe(400)
  })
})
