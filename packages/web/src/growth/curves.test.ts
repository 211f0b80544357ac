import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apart, curvesOf, type Grower, roundUp } from './curves.ts'

const box = { width: 200, height: 80 }
const grower = (from: number, values: readonly number[]): Grower => ({
  name: 'net.a',
  years: values.map((value, index) => ({
    year: from + index,
    on: `${from + index}-12-31`,
    institutions: value,
    cooperations: 0,
    agreements: 0,
    covered: null,
    items: null,
    template: null,
  })),
})

test('the scale ends at the next round number, never below a value', () => {
  expect([0, 3, 5, 6, 43, 51, 100, 101].map(roundUp)).toEqual([5, 5, 5, 10, 50, 100, 100, 200])
  fc.assert(
    fc.property(fc.nat(1_000_000), (value) => {
      expect(roundUp(value)).toBeGreaterThanOrEqual(value)
    }),
  )
})

test('two networks have one axis of years, from the first of either to the last', () => {
  const lines = curvesOf([grower(2020, [1, 2, 4]), grower(2022, [8])], 'institutions', box, 8)
  expect(lines.map((points) => points.map(({ x, y, year }) => [year, x, y]))).toEqual([
    [
      [2020, 0, 70],
      [2021, 100, 60],
      [2022, 200, 40],
    ],
    [[2022, 200, 0]],
  ])
})

test('labels at the ends keep their order and their room', () => {
  const height = fc.double({ min: 0, max: 80, noNaN: true })
  fc.assert(
    fc.property(height, height, (one, other) => {
      const [a = 0, b = 0] = apart([one, other], 14)
      expect(Math.abs(a - b)).toBeGreaterThanOrEqual(14 - 1e-9)
      if (one !== other) expect(Math.sign(a - b)).toBe(Math.sign(one - other))
    }),
  )
  expect(apart([3], 14)).toEqual([3])
})
