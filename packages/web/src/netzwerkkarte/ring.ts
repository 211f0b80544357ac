import { fullTurn, type Point, pointAt } from './geometry.ts'
import type { MapGroup, MapInstitution } from './mapModel.ts'

/** A group with the angles between which it lies. */
export interface Sector {
  group: MapGroup
  start: number
  end: number
  middle: number
}

/** Divides the ring among the groups; one with many institutions gets more of it, one without any a little less. */
export function sectorsOf(groups: readonly MapGroup[]): Sector[] {
  const weights = groups.map(({ institutions: { length } }) => (length === 0 ? 0.7 : Math.min(5, 0.55 + length * 0.45)))
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

/** Levels 5 to 1 from the inside, then „nicht angegeben“. Levels that nobody has take little room. */
export function levelBands(institutions: readonly MapInstitution[], inner: number, outer: number): LevelBand[] {
  const used = new Set<number | null>(institutions.map(({ level }) => level || null))
  const levels = [5, 4, 3, 2, 1, null]
  const weights = levels.map((level) => (used.has(level) ? 2 : 0.28))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let edge = inner
  return levels.map((level, index) => {
    const band = { level, inner: edge, outer: edge + ((weights[index] ?? 0) / total) * (outer - inner) }
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
