import type { Point } from '../netzwerkkarte/geometry.ts'

/** Whether a point lies inside a line that is closed from its end to its beginning (even–odd). */
export function isInside({ x, y }: Point, line: readonly Point[]): boolean {
  let inside = false
  for (const [at, one] of line.entries()) {
    const before = line.at(at - 1) as Point
    if (one.y > y !== before.y > y && x < ((before.x - one.x) * (y - one.y)) / (before.y - one.y) + one.x) inside = !inside
  }
  return inside
}
