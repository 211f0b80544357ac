import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInside } from './lasso.ts'

test('what lies within a circle that is drawn by hand is caught, what lies without is not', () => {
  const circle = Array.from({ length: 90 }, (_, at) => ({
    x: 50 + 40 * Math.cos((at * Math.PI) / 45),
    y: 50 + 40 * Math.sin((at * Math.PI) / 45),
  }))
  fc.assert(
    fc.property(fc.record({ x: fc.integer({ min: 0, max: 100 }), y: fc.integer({ min: 0, max: 100 }) }), (point) => {
      const distance = Math.hypot(point.x - 50, point.y - 50)
      if (Math.abs(distance - 40) > 0.2) expect(isInside(point, circle)).toBe(distance < 40)
    }),
  )
})

test('the bay of a line that turns in on itself is outside', () => {
  const bay = [
    { x: 0, y: 0 },
    { x: 90, y: 0 },
    { x: 90, y: 90 },
    { x: 60, y: 90 },
    { x: 60, y: 30 },
    { x: 30, y: 30 },
    { x: 30, y: 90 },
    { x: 0, y: 90 },
  ]
  expect([isInside({ x: 45, y: 60 }, bay), isInside({ x: 15, y: 60 }, bay), isInside({ x: 75, y: 60 }, bay)]).toEqual([false, true, true])
})
