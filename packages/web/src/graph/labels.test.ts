import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlap } from '../netzwerkkarte/geometry.ts'
import { placeNames } from './labels.ts'

const measure = (text: string, size: number) => text.length * size * 0.55
const frame = { width: 900, height: 600 }
const named = fc.uniqueArray(
  fc.record({
    key: fc.string({ minLength: 1, maxLength: 6 }),
    name: fc.lorem({ maxCount: 6 }),
    x: fc.integer({ min: -100, max: 1000 }),
    y: fc.integer({ min: -100, max: 700 }),
    radius: fc.integer({ min: 4, max: 30 }),
  }),
  { selector: ({ key }) => key, maxLength: 60 },
)
const view = fc.record({
  zoom: fc.double({ min: 0.2, max: 3, noNaN: true }),
  left: fc.integer({ min: -300, max: 300 }),
  top: fc.integer({ min: -300, max: 300 }),
})

test('no name touches another, a disc or the edge, whatever stands where', () => {
  fc.assert(
    fc.property(named, view, (who, seen) => {
      const names = placeNames(who, seen, frame, measure)
      const discs = who.map(({ x, y, radius }) => ({
        x: (x - radius) * seen.zoom + seen.left,
        y: (y - radius) * seen.zoom + seen.top,
        width: 2 * radius * seen.zoom,
        height: 2 * radius * seen.zoom,
      }))
      for (const [at, name] of names.entries()) {
        expect(name.x >= 0 && name.y >= 0 && name.x + name.width <= frame.width && name.y + name.height <= frame.height).toBe(true)
        expect(names.slice(at + 1).some((other) => overlap(name, other))).toBe(false)
        expect(discs.some((disc) => overlap(name, disc))).toBe(false)
      }
    }),
  )
})

test('of two without room for both names the more important keeps its own', () => {
  const [one, two] = ['Erste', 'Zweite'].map((name, at) => ({
    key: name,
    name: `${name} mit einem langen Namen`,
    x: 450 + 2 * at,
    y: 300,
    radius: 200,
  }))
  const near = { zoom: 1, left: 0, top: 0 }
  const small = { width: 600, height: 560 }
  if (!one || !two) throw new Error('two are there')
  expect(placeNames([one, two], near, small, measure)[0]?.key).toBe('Erste')
  expect(placeNames([two, one], near, small, measure)[0]?.key).toBe('Zweite')
})

test('with room enough everybody has a name', () => {
  const apart = Array.from({ length: 12 }, (_, at) => ({
    key: `${at}`,
    name: `Institution ${at}`,
    x: 100 + 200 * (at % 4),
    y: 100 + 180 * Math.floor(at / 4),
    radius: 14,
  }))
  expect(placeNames(apart, { zoom: 1, left: 0, top: 0 }, frame, measure)).toHaveLength(12)
})

test('whoever is looked at has a name, whatever stands around them, and no name touches another', () => {
  const insistent = fc.tuple(named, view, fc.nat()).filter(([who]) => who.length > 0)
  fc.assert(
    fc.property(insistent, ([who, seen, pick]) => {
      const at = pick % who.length
      const chosen = who[at] as (typeof who)[number]
      const others = who
        .filter((each) => each !== chosen)
        .map((each, place) => ({ ...each, faint: place % 2 === 0, insists: place % 3 ? undefined : ('faint' as const) }))
      const names = placeNames([{ ...chosen, insists: 'all' }, ...others], seen, frame, measure)
      for (const [place, name] of names.entries()) {
        expect(name.x >= 0 && name.y >= 0 && name.x + name.width <= frame.width && name.y + name.height <= frame.height).toBe(true)
        expect(names.slice(place + 1).some((other) => overlap(name, other))).toBe(false)
      }
      const [x, y] = [chosen.x * seen.zoom + seen.left, chosen.y * seen.zoom + seen.top]
      const isIn = x > 0 && y > 0 && x < frame.width && y < frame.height
      expect(!isIn || names[0]?.key === chosen.key).toBe(true)
    }),
  )
})

test('the name of a neighbour of whoever is looked at stands over strangers, but not over others who are looked at', () => {
  const neighbour = { key: 'neighbour', name: 'Kreisjugendamt', x: 450, y: 300, radius: 20 }
  const steps = [-2, -1, 0, 1, 2]
  const crowd = steps
    .flatMap((across) =>
      steps.map((down) => ({ key: `${across} ${down}`, name: 'Amt', x: 450 + 70 * across, y: 300 + 70 * down, radius: 33 })),
    )
    .filter(({ key }) => key !== '0 0')
  const strangers = crowd.map((each) => ({ ...each, faint: true }))
  const keys = (who: Parameters<typeof placeNames>[0]) =>
    placeNames(who, { zoom: 1, left: 0, top: 0 }, frame, measure).map(({ key }) => key)
  expect(keys([neighbour, ...strangers])).not.toContain('neighbour')
  expect(keys([{ ...neighbour, insists: 'faint' }, ...strangers])).toContain('neighbour')
  expect(keys([{ ...neighbour, insists: 'faint' }, ...crowd])).not.toContain('neighbour')
  expect(keys([{ ...neighbour, insists: 'all' }, ...crowd])).toContain('neighbour')
})

test('no name stands on what lies over the picture', () => {
  const who = { key: 'a', name: 'Jugendamt', x: 450, y: 300, radius: 14 }
  const below = { x: 400, y: 310, width: 100, height: 40 }
  const whole = { zoom: 1, left: 0, top: 0 }
  expect(placeNames([who], whole, frame, measure)[0]?.side).toBe('below')
  expect(placeNames([who], whole, frame, measure, new Map(), [below])[0]?.side).toBe('above')
})
