import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Arranged, arrange, arrangements } from './arrange.ts'
import { spreadOver } from './spread.ts'

const nodes = fc
  .array(
    fc.record({
      sector: fc.constantFrom('jugendhilfe', 'gesundheit', 'kita'),
      level: fc.constantFrom(null, 1, 2, 3, 4, 5),
      coordinates: fc.boolean(),
      place: fc.option(fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) })),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .map((all): Arranged[] => all.map((each, at) => ({ key: `inst.${at}`, ...each })))
const asked = nodes.chain((all) =>
  fc.tuple(
    fc.constant(all),
    fc.array(
      fc.tuple(fc.nat(all.length - 1), fc.nat(all.length - 1)).filter(([a, b]) => a !== b),
      { maxLength: all.length > 1 ? 30 : 0 },
    ),
  ),
)

test.each(arrangements)('arranged by %s, the same question has the same answer, and whoever had a place keeps it', (by) => {
  fc.assert(
    fc.property(asked, ([all, ties]) => {
      const points = arrange(all, ties, by)
      expect(points).toEqual(arrange(all, ties, by))
      expect(points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
      for (const [at, { place }] of all.entries()) if (place) expect(points[at]).toEqual(place)
    }),
    { numRuns: 25 },
  )
})

test.each(arrangements)('arranged by %s, no two newcomers stand on each other', (by) => {
  const all = Array.from(
    { length: 40 },
    (_, at): Arranged => ({ key: `${at}`, sector: `${at % 5}`, level: at % 6 || null, coordinates: at === 0, place: null }),
  )
  const points = arrange(
    all,
    all.slice(1).map((_, at) => [0, at + 1] as const),
    by,
  )
  const nearest = points.flatMap((one, at) => points.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)))
  expect(Math.min(...nearest)).toBeGreaterThan(28)
})

test('a higher level stands nearer to the middle, where whoever coordinates is', () => {
  const all = [5, 3, 1, null].map((level, at): Arranged => ({ key: `${at}`, sector: 's', level, coordinates: false, place: null }))
  const [middle, ...around] = arrange([{ key: 'host', sector: 's', level: null, coordinates: true, place: null }, ...all], [], 'levels')
  expect(middle).toEqual({ x: 0, y: 0 })
  const distances = around.map(({ x, y }) => Math.hypot(x / 1.35, y))
  expect(distances).toEqual(distances.toSorted((a, b) => a - b))
})

test('a picture fills its frame, unless there are too many for it', () => {
  const grid = (count: number) => Array.from({ length: count }, (_, at) => ({ x: (at % 10) * 100, y: Math.floor(at / 10) * 80 }))
  const frame = { width: 1200, height: 800 }
  const { across, down } = spreadOver(grid(100), frame)
  expect([900 * across, 720 * down].map(Math.round)).toEqual([1200, 800])
  const many = spreadOver(grid(1000), frame)
  expect(7920 * many.down).toBeGreaterThan(800)
})
