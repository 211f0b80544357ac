import type { Point, Rectangle } from '../netzwerkkarte/geometry.ts'

/** Where a tie may be drawn from: an institution, and the place and size of its disc on screen. */
export interface Handle {
  from: string
  at: Point
  radius: number
}

/** What one takes hold of, at the upper right of the disc. */
export const gripOf = ({ at, radius }: Handle): Rectangle => ({
  x: at.x + radius * 0.7 - 4,
  y: at.y - radius * 0.7 - 20,
  width: 24,
  height: 24,
})
