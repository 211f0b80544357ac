import { describe, expect, test } from 'vitest'
import { geographic } from './geographic.ts'
import { type Standing, wholePlaces } from './wholePlaces.ts'
import type { District } from './whole.ts'

/** In each territory so many of each sector. */
const crowd = (territories: readonly (readonly number[])[]): Standing[] =>
  territories.flatMap((sectors, territory) =>
    sectors.flatMap((size, sector) =>
      Array.from({ length: size }, (_, at) => ({
        key: `${territory}.${sector}.${at}`,
        territory,
        sector: { key: `s${sector}` },
        institutions: 1,
      })),
    ),
  )
const away = (one: { x: number; y: number }, other: { x: number; y: number }) => Math.hypot(one.x - other.x, one.y - other.y)
const district = (key: string, latitude: number | null, longitude: number | null, fictional = false) =>
  ({ id: key, key, name: key, latitude, longitude, fictional }) as District

describe('the whole', () => {
  const nodes = crowd([[1, 2, 30], [120, 7], [40], [3, 3, 3, 3]])

  test('puts nobody on anybody else, and keeps each sector and each Kreis within its own round', () => {
    const { places, rounds, radii } = wholePlaces(nodes)
    const at = nodes.map((node) => ({ ...node, ...(places.get(node.key) ?? { x: Number.NaN, y: Number.NaN }) }))
    const tooNear = at.filter((one, index) =>
      at.slice(index + 1).some((other) => away(one, other) < (one.territory === other.territory ? 40 : 140)),
    )
    expect(tooNear).toEqual([])
    const outside = at.filter((one) =>
      rounds.some(
        (round) =>
          round.territory === one.territory &&
          (round.sector ?? one.sector.key) === one.sector.key &&
          away(one, round) + (radii.get(one.key) ?? 0) > round.radius + 24,
      ),
    )
    expect(outside).toEqual([])
    const kreise = rounds.filter(({ sector }) => sector === null)
    for (const [index, one] of kreise.entries())
      for (const other of kreise.slice(index + 1)) expect(away(one, other)).toBeGreaterThanOrEqual(one.radius + other.radius - 1e-6)
  })

  test('lets a group stand in the middle of those that it stands for, and moves nobody when it is opened', () => {
    const gathered = [
      ...nodes.filter(({ key }) => !key.startsWith('1.0.')),
      { key: 'group', territory: 1, sector: { key: 's0' }, institutions: 120 },
    ]
    const [open, closed] = [wholePlaces(nodes), wholePlaces(gathered)]
    expect(closed.places.get('group')).toEqual(open.places.get('1.0.0'))
    expect(closed.radii.get('group')).toBeGreaterThan(200)
    expect(closed.places.get('2.0.5')).toEqual(open.places.get('2.0.5'))
  })

  test('lies as its Kreise lie, north above and east to the right; who is invented stands beside the land', () => {
    const territories = [
      district('Kiel', 54.3, 10.1),
      district('Freiburg', 48, 7.85),
      district('Görlitz', 51.15, 14.98),
      district('Musterkreis', 51, 10, true),
      district('unbekannt', null, null),
    ]
    const spread = crowd([[5], [20], [3], [2], [4]])
    const { rounds } = wholePlaces(spread, geographic(territories))
    const [kiel, freiburg, goerlitz, invented, unknown] = territories.map(
      (_, territory) => rounds.find((round) => round.territory === territory && round.sector === null)!,
    )
    expect(kiel!.y).toBeLessThan(goerlitz!.y)
    expect(goerlitz!.y).toBeLessThan(freiburg!.y)
    expect(freiburg!.x).toBeLessThan(kiel!.x)
    expect(kiel!.x).toBeLessThan(goerlitz!.x)
    for (const beside of [invented!, unknown!]) expect(beside.x - beside.radius).toBeGreaterThan(goerlitz!.x + goerlitz!.radius)
  })

  test('finds places for neighbours that lie in each other', () => {
    const territories = Array.from({ length: 30 }, (_, n) => district(`k${n}`, 51 + n * 0.01, 7 + (n % 3) * 0.01))
    const { rounds } = wholePlaces(crowd(territories.map(() => [25, 5])), geographic(territories))
    const kreise = rounds.filter(({ sector }) => sector === null)
    for (const [index, one] of kreise.entries())
      for (const other of kreise.slice(index + 1)) expect(away(one, other)).toBeGreaterThan((one.radius + other.radius) * 0.85)
  })

  test('has places for 20,000 in a moment, and for one', () => {
    const alone = wholePlaces(crowd([[1]])).places.get('0.0.0')
    expect(Math.hypot(alone?.x ?? 1, alone?.y ?? 1)).toBe(0)
    const many = crowd(Array.from({ length: 61 }, () => [120, 80, 60, 40, 15, 8, 4, 1]))
    expect(wholePlaces(many).places.size).toBe(many.length)
  })
})
