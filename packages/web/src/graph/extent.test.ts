import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aroundDisc, extentOf, farthest, type Kept, nearest, viewOf } from './extent.ts'

const frame = { width: 900, height: 600 }
const side = fc.integer({ min: -4000, max: 4000 })
const kept = fc
  .record({ left: side, top: side, width: fc.nat(3000), height: fc.nat(3000), across: fc.nat(80), down: fc.nat(60) })
  .map(({ left, top, width, height, across, down }): Kept => ({ left, top, right: left + width, bottom: top + height, across, down }))

test('everything is in sight with the room that it needs, as near as that allows', () => {
  fc.assert(
    fc.property(fc.array(kept, { minLength: 1, maxLength: 20 }), (all) => {
      const { zoom, left, top } = viewOf(all, frame)
      const edges = all.map((each) => ({
        left: each.left * zoom + left - each.across,
        right: each.right * zoom + left + each.across,
        top: each.top * zoom + top - each.down,
        bottom: each.bottom * zoom + top + each.down,
      }))
      const [first, last] = [Math.min(...edges.map((edge) => edge.left)), Math.max(...edges.map((edge) => edge.right))]
      const [above, below] = [Math.min(...edges.map((edge) => edge.top)), Math.max(...edges.map((edge) => edge.bottom))]
      expect(zoom).toBeGreaterThanOrEqual(farthest)
      expect(zoom).toBeLessThanOrEqual(nearest)
      expect(Math.min(first, above)).toBeGreaterThan(-0.01)
      expect(last).toBeLessThan(frame.width + 0.01)
      expect(below).toBeLessThan(frame.height + 0.01)
      const fills = last - first > frame.width - 0.1 || below - above > frame.height - 0.1
      expect(fills || zoom === nearest).toBe(true)
    }),
  )
})

test('what several pieces fill together, and nothing where there is none', () => {
  expect(
    extentOf(
      [
        { x: 0, y: 0, radius: 2 },
        { x: 10, y: -5, radius: 1 },
      ].map(aroundDisc),
    ),
  ).toEqual({ left: -2, top: -6, right: 11, bottom: 2 })
  expect(extentOf([])).toBeNull()
  expect(viewOf([], frame)).toEqual({ zoom: 1, left: 450, top: 300 })
})
