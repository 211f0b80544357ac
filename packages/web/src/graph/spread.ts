import type { Point } from '../netzwerkkarte/geometry.ts'

/** How places are stretched so that the picture fills its frame. */
export interface Spread {
  across: number
  down: number
}

/** The least and the most room that one institution has, in pixels at the scale at which everything is in sight. */
const leastRoom = 74
const mostRoom = 210

/**
 * Stretches an arrangement to the shape of a frame, so that discs keep their size and names have all the room there is. Where there are too
 * many for it the picture grows beyond the frame, and is made smaller on screen; few are not torn apart.
 */
export function spreadOver(points: readonly Point[], frame: { width: number; height: number }): Spread {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const wide = Math.max(1, largest(xs) - smallest(xs))
  const high = Math.max(1, largest(ys) - smallest(ys))
  const count = Math.max(1, points.length)
  const room = Math.sqrt((frame.width * frame.height) / count)
  const scale = Math.min(mostRoom, Math.max(leastRoom, room)) / room
  const across = Math.min((frame.width * scale) / wide, 6)
  const down = Math.min((frame.height * scale) / high, 6)
  // Rings stay rings, more or less.
  return { across: Math.min(across, down * 2.2), down: Math.min(down, across * 1.6) }
}

// A spread of 20,000 arguments is more than a browser takes.
const largest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
const smallest = (values: readonly number[]): number => values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)
