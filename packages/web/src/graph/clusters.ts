import { type Point, pointAt } from '../netzwerkkarte/geometry.ts'

/** Between two of a cluster, and around a cluster, in units of the picture. */
const room = 74
const around = 120
/** The angle at which seeds of a sunflower follow one another: no two stand in a line. */
const golden = 2.39996
/** Wider than high, as windows are. */
const breadth = 1.7

/** Each network a disc of its members, the largest in the middle, the others around it where there is room first; without search, for tens of thousands. */
export function inClusters(nodes: readonly { key: string; networks: readonly string[] }[]): Map<string, Point> {
  const clusters = new Map<string, string[]>()
  for (const { key, networks } of nodes) {
    const home = networks[0] ?? ''
    clusters.set(home, [...(clusters.get(home) ?? []), key])
  }
  const placed: Disc[] = []
  const places = new Map<string, Point>()
  for (const members of [...clusters.values()].toSorted((a, b) => b.length - a.length)) {
    const radius = room * 0.57 * Math.sqrt(members.length) + around
    const middle = freePlace(placed, radius)
    placed.push({ ...middle, radius })
    for (const [at, key] of members.entries()) {
      const { x, y } = pointAt(at * golden, room * 0.57 * Math.sqrt(at))
      places.set(key, { x: Math.round(middle.x + x), y: Math.round(middle.y + y) })
    }
  }
  return places
}

interface Disc extends Point {
  radius: number
}

/** Along a spiral outwards, the first place where a disc touches no other. What is larger stands already, so the search begins near the last of them. */
function freePlace(placed: readonly Disc[], radius: number): Point {
  const last = placed.at(-1)
  const tight = radius * 0.35
  const begin = last ? Math.max(0, Math.hypot(last.x / breadth, last.y) - 2 * (placed[0]?.radius ?? 0)) : 0
  for (let step = Math.floor((begin / tight) ** 2); ; step++) {
    const { x, y } = pointAt(step * golden, tight * Math.sqrt(step))
    const place = { x: x * breadth, y }
    if (placed.every((other) => Math.hypot(other.x - place.x, other.y - place.y) >= other.radius + radius)) return place
  }
}
