import { fullTurn, type Point, pointAt } from './geometry.ts'
import type { MapGroup, MapInstitution } from './mapModel.ts'

/** A group with the angles between which it lies. */
export interface Sector {
  group: MapGroup
  start: number
  end: number
  middle: number
}

/** How much of the ring's area (its radius being 1) an institution takes with its name, and how much of the turn a group has at least. */
const areaOfOne = 0.036
const least = 0.12

/** Divides the ring among the groups by how much room their institutions need, where they stand by level in the fullest of their bands. */
export function sectorsOf(groups: readonly MapGroup[]): Sector[] {
  const all = groups.flatMap(({ institutions }) => institutions)
  const levels = all.some(({ level }) => level)
  const bands = levels ? levelBands(all, 0.13, 0.98) : [{ level: null, inner: 0.3, outer: 0.96 }]
  const weights = groups.map(({ institutions }) => {
    if (institutions.length === 0) return least
    const whole = (institutions.length * areaOfOne) / (0.96 / 2)
    // One more or less in a narrow band finds room beyond it.
    const fullest = Math.max(
      ...bands.map(({ level, inner, outer }) => {
        const here = levels ? institutions.filter((each) => (each.level || null) === level).length : institutions.length
        return (Math.max(0, here - 1) * areaOfOne) / ((outer ** 2 - inner ** 2) / 2)
      }),
    )
    return least + 0.06 + 0.75 * whole + 0.15 * fullest
  })
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let start = 0
  return groups.map((group, index) => {
    const end = start + ((weights[index] ?? 1) / total) * fullTurn
    const sector = { group, start, end, middle: (start + end) / 2 }
    start = end
    return sector
  })
}

/** The distances from the middle in which institutions of one level stand. `level` null is „nicht angegeben“, outermost. */
export interface LevelBand {
  level: number | null
  inner: number
  outer: number
}

/**
 * Levels 5 to 1 from the inside, then „nicht angegeben“: half of the room is divided evenly among the levels that somebody has, half by how much
 * of the area those who have them need. Levels that nobody has take little room.
 */
export function levelBands(institutions: readonly MapInstitution[], inner: number, outer: number): LevelBand[] {
  const levels = [5, 4, 3, 2, 1, null]
  const counts = levels.map((each) => institutions.filter(({ level }) => (level || null) === each).length)
  const unused = Math.min(9, (outer - inner) * 0.03)
  const used = counts.filter((count) => count > 0).length
  const depth = outer - inner - unused * (levels.length - used)
  const area = (inner + depth) ** 2 - inner ** 2
  let [edge, filled, before] = [inner, inner, 0]
  return levels.map((level, index) => {
    const count = counts[index] ?? 0
    before += count
    const reach = Math.sqrt(inner ** 2 + (area * before) / Math.max(1, institutions.length))
    const thickness = count === 0 ? unused : (depth / used + reach - filled) / 2
    filled = reach
    const band = { level, inner: edge, outer: edge + thickness }
    edge = band.outer
    return band
  })
}

/** An institution with its place on the map. */
export interface Place extends Point {
  institution: MapInstitution
  sector: string
}

const roomAtEdge = 0.035

/** Spreads the institutions of each sector over its angle, each in the band of its level; neighbours stand in staggered rows. `named` leaves room for names. */
export function placesOf(sectors: readonly Sector[], bands: readonly LevelBand[], named: boolean): Place[] {
  return sectors.flatMap(({ group, start, end }) => {
    const sorted = [...group.institutions].sort((a, b) => (b.level ?? 0) - (a.level ?? 0))
    return bands.flatMap((band) => {
      const here = sorted.filter(({ level }) => (level || null) === band.level)
      const thickness = band.outer - band.inner
      const arcLength = (end - start - 2 * roomAtEdge) * (band.inner + thickness / 2)
      const perRow = Math.max(1, Math.floor(arcLength / (named ? 88 : 26)))
      const rows = Math.max(1, Math.min(Math.ceil(here.length / perRow), Math.floor(thickness / (named ? 30 : 17))))
      return here.map((institution, index) => {
        const angle = start + roomAtEdge + (end - start - 2 * roomAtEdge) * ((index + 0.5) / here.length)
        const distance = band.inner + thickness * (((index % rows) + 0.5) / rows)
        return { institution, sector: group.key, ...pointAt(angle, distance) }
      })
    })
  })
}

/** The radius of the discs: as large as is pleasant, smaller where they would touch. */
export function discRadius(places: readonly Point[], largest: number): number {
  let nearest = Number.POSITIVE_INFINITY
  places.forEach((a, index) => {
    for (const b of places.slice(index + 1)) nearest = Math.min(nearest, Math.hypot(a.x - b.x, a.y - b.y))
  })
  return Math.max(4, Math.min(largest, nearest / 2 - 1.5))
}
