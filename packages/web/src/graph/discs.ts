import { type Point, pointAt } from '../netzwerkkarte/geometry.ts'

export interface Disc extends Point {
  radius: number
}

/** The angle at which steps of a spiral follow one another. */
const golden = 2.39996

/**
 * Along a spiral outwards, the first place where a disc touches no other; `breadth` is by how much wider than high all of them become. What is
 * larger stands already, so the search begins near the last of them.
 */
export function freePlace(placed: readonly Disc[], radius: number, breadth: number): Point {
  const last = placed.at(-1)
  const tight = radius * 0.35
  const begin = last ? Math.max(0, Math.hypot(last.x / breadth, last.y) - 2 * (placed[0]?.radius ?? 0)) : 0
  for (let step = Math.floor((begin / tight) ** 2); ; step++) {
    const { x, y } = pointAt(step * golden, tight * Math.sqrt(step))
    const place = { x: x * breadth, y }
    if (placed.every((other) => Math.hypot(other.x - place.x, other.y - place.y) >= other.radius + radius)) return place
  }
}

/** Discs of these sizes, the largest first, around the first of them; none touches another. */
export function roundDiscs(radii: readonly number[]): Disc[] {
  const placed: Disc[] = []
  for (const radius of radii) placed.push({ ...freePlace(placed, radius, 1), radius })
  return placed
}
