import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { radiiOf, sharesOf } from './nodeLooks.ts'

const values = fc
  .array(fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })), { minLength: 1, maxLength: 30 })
  .map((all) => new Map(all.map((value, at) => [`${at}`, value])))

test('a greater value never stands lower, and has no smaller disc', () => {
  fc.assert(
    fc.property(values, (all) => {
      const shares = sharesOf(all)
      const radii = radiiOf(shares)
      const keys = [...shares.keys()].sort((a, b) => (all.get(a) ?? 0) - (all.get(b) ?? 0))
      for (const [at, key] of keys.slice(1).entries()) {
        const before = keys[at] ?? ''
        expect(shares.get(key)).toBeGreaterThanOrEqual(shares.get(before) ?? 0)
        expect(radii.get(key)).toBeGreaterThanOrEqual(radii.get(before) ?? 0)
      }
      expect([...shares.values()].every((share) => share >= 0 && share <= 1)).toBe(true)
    }),
  )
})

test('who has no value stands nowhere, and where all are the same all stand in the middle', () => {
  expect(
    sharesOf(
      new Map<string, number | null>([
        ['a', 3],
        ['b', null],
        ['c', 3],
      ]),
    ),
  ).toEqual(
    new Map([
      ['a', 0.5],
      ['c', 0.5],
    ]),
  )
})

test('four times the share over the smallest is four times the area over it', () => {
  const radii = radiiOf(
    new Map([
      ['a', 0],
      ['b', 0.2],
      ['c', 0.8],
    ]),
  )
  const area = (key: string) => (radii.get(key) ?? 0) ** 2 - (radii.get('a') ?? 0) ** 2
  expect(area('c') / area('b')).toBeCloseTo(4)
})
