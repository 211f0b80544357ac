import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areasOf } from './areas.ts'
import { honeycomb, middleOf } from './cells.ts'
import { drawing, flatten, type Outline, wound } from './geometry.ts'
import { depthOf, shadesOf } from './shades.ts'
import { spread } from './spread.ts'
import { standApart } from './standApart.ts'
import { nextOnMap } from './walk.ts'
import { moved, nearer, wholeMap } from './zoom.ts'

const keysAndBorders = fc.integer({ min: 1, max: 14 }).chain((n) =>
  fc.record({
    keys: fc.constant(Array.from({ length: n }, (_, i) => `k${i}`)),
    borders: fc.array(fc.tuple(fc.integer({ min: 0, max: n - 1 }), fc.integer({ min: 0, max: n - 1 }))),
  }),
)

describe('cells', () => {
  test('give each place one of its own, and leave none apart from the others', () => {
    fc.assert(
      fc.property(keysAndBorders, ({ keys, borders }) => {
        const cells = honeycomb(
          keys,
          borders.map(([a, b]) => [`k${a}`, `k${b}`] as const),
        )
        const middles = [...cells.values()].map(middleOf)
        expect([...cells.keys()].sort()).toEqual([...keys].sort())
        for (const [n, one] of middles.entries()) {
          const distances = middles.filter((_, other) => other !== n).map((other) => Math.hypot(one[0] - other[0], one[1] - other[1]))
          if (distances.length) expect(Math.min(...distances)).toBeCloseTo(Math.sqrt(3), 6)
        }
      }),
    )
  })

  test('let three that border on each other touch', () => {
    const cells = honeycomb(
      ['a', 'b', 'c', 'd'],
      [
        ['a', 'b'],
        ['b', 'c'],
        ['a', 'c'],
        ['c', 'd'],
      ],
    )
    const far = (one: string, other: string) => {
      const [[x, y], [u, v]] = [middleOf(cells.get(one)!), middleOf(cells.get(other)!)]
      return Math.hypot(x - u, y - v)
    }
    for (const [one, other] of [
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
      ['c', 'd'],
    ] as const)
      expect(far(one, other)).toBeCloseTo(Math.sqrt(3), 6)
  })
})

const places = fc.array(fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }) }), { maxLength: 20 })

describe('tiles', () => {
  test('lie on none of the others, wherever their homes are', () => {
    fc.assert(
      fc.property(places, (homes) => {
        const tiles = spread(
          homes.map((home, n) => ({ key: String(n), ...home })),
          50,
          24,
        )
        for (const [n, one] of tiles.entries())
          for (const other of tiles.slice(n + 1)) expect(Math.abs(one.x - other.x) > 49.9 || Math.abs(one.y - other.y) > 23.9).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  test('stay at home where there is room', () => {
    const homes = [
      { key: 'a', x: 0, y: 0 },
      { key: 'b', x: 200, y: 0 },
    ]
    for (const [n, tile] of spread(homes, 50, 24).entries())
      expect(Math.hypot(tile.x - homes[n]!.x, tile.y - homes[n]!.y)).toBeLessThan(0.5)
  })
})

test('A mark between two tiles steps aside, and two marks do not cover each other', () => {
  const [one, other] = standApart(
    [
      { x: 50, y: 10 },
      { x: 50, y: 10 },
    ],
    16,
    [{ x: 0, y: 0, width: 100, height: 20 }],
  )
  expect(Math.abs(one!.y - 10)).toBeGreaterThan(17)
  expect(Math.hypot(one!.x - other!.x, one!.y - other!.y)).toBeGreaterThan(16)
})

describe('walking', () => {
  test('with an arrow leads into its direction, and there comes to an end', () => {
    fc.assert(
      fc.property(places, fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'), (found, key) => {
        const standing = found.map((place, n) => ({ key: String(n), ...place }))
        let at = standing[0]
        for (let steps = 0; at; steps++) {
          const next = standing.find((each) => each.key === nextOnMap(standing, at!.key, key))
          if (!next) break
          const [dx, dy] = [next.x - at.x, next.y - at.y]
          expect({ ArrowLeft: -dx, ArrowRight: dx, ArrowUp: -dy, ArrowDown: dy }[key]).toBeGreaterThan(0)
          expect(steps).toBeLessThan(found.length)
          at = next
        }
      }),
    )
  })

  test('page by page comes to everything', () => {
    const standing = [
      { key: 'a', x: 0, y: 0 },
      { key: 'b', x: 0, y: 0 },
      { key: 'c', x: 5, y: 90 },
    ]
    expect(['a', 'b', 'c'].map((key) => nextOnMap(standing, key, 'PageDown'))).toEqual(['b', 'c', null])
    expect(nextOnMap(standing, 'c', 'Home')).toBe('a')
    expect(nextOnMap(standing, 'a', 'Enter')).toBeNull()
  })

  test('prefers what lies straight ahead', () => {
    const standing = [
      { key: 'a', x: 0, y: 0 },
      { key: 'aslant', x: 40, y: 30 },
      { key: 'ahead', x: 60, y: 2 },
    ]
    expect(nextOnMap(standing, 'a', 'ArrowRight')).toBe('ahead')
  })
})

describe('the glass', () => {
  const frame = { width: 400, height: 300 }
  test('never shows beyond the edge of the map, and keeps what lies under the pointer', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0.3, max: 3, noNaN: true }), fc.integer({ min: -500, max: 500 })), { maxLength: 12 }),
        (moves) => {
          let glass = wholeMap
          for (const [factor, by] of moves) glass = moved(nearer(glass, factor, frame), by, -by, frame)
          expect(glass.zoom).toBeGreaterThanOrEqual(1)
          expect(glass.x).toBeLessThanOrEqual(0)
          expect(glass.x + frame.width * glass.zoom).toBeGreaterThanOrEqual(frame.width - 1e-6)
          expect(glass.y + frame.height * glass.zoom).toBeGreaterThanOrEqual(frame.height - 1e-6)
        },
      ),
    )
    const near = nearer(wholeMap, 2, frame, [100, 100])
    expect([100 * near.zoom + near.x, 100 * near.zoom + near.y].map((at) => at / 2)).toEqual([50, 50])
  })
})

describe('shades', () => {
  test('cover every value, the least with the palest and the most with the deepest', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: 0, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1 }),
        (values) => {
          const shades = shadesOf(values)
          expect(shades.length).toBeLessThanOrEqual(5)
          for (const value of values) expect(shades.some(({ least, most }) => value >= least - 1e-9 && value <= most + 1e-9)).toBe(true)
          if (shades.length > 1) expect([Math.min(...values), Math.max(...values)].map((value) => depthOf(value, shades))).toEqual([0, 1])
        },
      ),
    )
  })

  test('of three whole numbers are three', () => {
    expect(shadesOf([1, 2, 3])).toEqual([1, 2, 3].map((n) => ({ least: n, most: n })))
  })
})

describe('the globe laid flat', () => {
  const square = (west: number, south: number, ring: 'left' | 'right'): Outline => {
    const corners = [
      [west, south],
      [west + 1, south],
      [west + 1, south + 1],
      [west, south + 1],
      [west, south],
    ]
    return { key: 'a', name: 'A', outline: { type: 'Polygon', coordinates: [ring === 'left' ? corners : corners.toReversed()] } }
  }
  test('holds an outline in its frame, whichever way its ring runs', () => {
    for (const ring of ['left', 'right'] as const) {
      const outline = { ...square(9, 51, ring), outline: wound(square(9, 51, ring).outline) }
      const draw = drawing(flatten([outline], [], { width: 400, height: 300 }, 20))
      const [x, y] = draw.middle(outline)
      expect([Math.round(x / 10), Math.round(y / 10)]).toEqual([20, 15])
      expect(draw.path(outline)).not.toContain('NaN')
    }
  })

  test('puts north above south and west left of east', () => {
    const seats = [
      { latitude: 51.2, longitude: 6.8 },
      { latitude: 52.4, longitude: 13.05 },
    ]
    const { at } = drawing(flatten([], seats, { width: 400, height: 300 }, 20))
    const [[x, y], [u, v]] = [at(seats[0]!), at(seats[1]!)]
    expect(x).toBeLessThan(u)
    expect(y).toBeGreaterThan(v)
  })
})

describe('areas of networks', () => {
  const marks = [
    { key: 'kreis', name: 'Kreis', parent: null },
    ...['a', 'b', 'c'].map((key) => ({ key, name: key, parent: 'kreis' })),
    { key: 'beyond', name: 'Beyond', parent: null },
  ]
  const for_ = (key: string, place: string, ...beyond: string[]) => ({
    key,
    name: key,
    territory: { key: place },
    areas: beyond.map((each) => ({ key: each })),
  })

  test('hold the place that a network is for with those in it, and what it names beyond; who works in the same places shares one', () => {
    const areas = areasOf(
      [for_('one', 'kreis'), for_('town', 'a'), for_('two', 'kreis'), for_('far', 'b', 'beyond'), for_('hamlet', 'elsewhere')],
      marks,
    )
    expect(areas.map(({ networks, places }) => [networks.map(({ key }) => key).join(), places.map(({ key }) => key).join()])).toEqual([
      ['one,two', 'kreis,a,b,c'],
      ['far', 'b,beyond'],
      ['town', 'a'],
    ])
  })

  test('that share a place are of different levels, the smaller of the lower', () => {
    const place = fc.constantFrom('kreis', 'a', 'b', 'c', 'beyond')
    fc.assert(
      fc.property(fc.array(fc.tuple(place, fc.array(place, { maxLength: 3 })), { maxLength: 12 }), (all) => {
        const areas = areasOf(
          all.map(([own, beyond], n) => for_(`n${n}`, own, ...beyond)),
          marks,
        )
        expect(areas.flatMap(({ networks }) => networks)).toHaveLength(all.length)
        for (const [n, one] of areas.entries())
          for (const other of areas.slice(n + 1)) {
            if (!one.places.some(({ key }) => other.places.some((each) => each.key === key))) continue
            expect(one.level).toBeGreaterThan(other.level)
            expect(one.places.length).toBeGreaterThanOrEqual(other.places.length)
          }
      }),
    )
  })
})
