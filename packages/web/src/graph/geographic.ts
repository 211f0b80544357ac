import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import { geoConicConformal } from 'd3-geo'
import type { Point } from '../netzwerkkarte/geometry.ts'
import { type Disc, freePlace } from './discs.ts'
import type { District } from './whole.ts'

interface Moving extends SimulationNodeDatum {
  radius: number
  home: Point
}

/** How much of the land discs fill before they move apart. */
const filled = 0.3
/** So far invented Kreise stand from the land. */
const apart = 400

/**
 * Lays Kreise out as they lie, north above: each as near to its seat as the others let it. Of whom no seat is known, and who is invented, stands
 * to the right of the land, since they lie nowhere.
 */
export const geographic =
  (territories: readonly District[]) =>
  (kreise: readonly { territory: number; radius: number }[]): Point[] => {
    const project = geoConicConformal().parallels([48.67, 53.67]).rotate([-10.5, 0]).scale(1).translate([0, 0])
    const found = kreise.map(({ territory, radius }) => {
      const { latitude = null, longitude = null, fictional = true } = territories[territory] ?? {}
      const at = fictional || latitude === null || longitude === null ? null : project([longitude, latitude])
      return { radius, at: at && { x: at[0], y: at[1] } }
    })
    const seated = found.flatMap(({ at, radius }) => (at ? [{ at, radius }] : []))
    const scale = scaleFor(seated)
    const moving = seated.map(({ at, radius }, place): Moving => {
      const home = { x: at.x * scale, y: at.y * scale }
      // Two in one place go apart in the order in which they come.
      return { radius, home, x: home.x + place * 1e-3, y: home.y }
    })
    forceSimulation(moving)
      .force('x', forceX<Moving>(({ home }) => home.x).strength(0.1))
      .force('y', forceY<Moving>(({ home }) => home.y).strength(0.1))
      .force('room', forceCollide<Moving>(({ radius }) => radius).iterations(3))
      .stop()
      .tick(200)
    const land = moving.map(({ x = 0, y = 0, radius }): Disc => ({ x, y, radius }))
    return besideLand(found, land)
  }

/** As large as a map has to be so that discs fill so much of it, and no smaller than that two neighbours lie side by side. */
function scaleFor(seated: readonly { at: Point; radius: number }[]): number {
  const [xs, ys] = [seated.map(({ at }) => at.x), seated.map(({ at }) => at.y)]
  const area = Math.max(1e-6, (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys)))
  const needed = seated.reduce((sum, { radius }) => sum + Math.PI * radius ** 2, 0)
  return seated.length < 2 ? 1 : Math.sqrt(needed / filled / area)
}

function besideLand(found: readonly { at: Point | null; radius: number }[], land: readonly Disc[]): Point[] {
  const [right, top, bottom] = land.length
    ? [
        Math.max(...land.map(({ x, radius }) => x + radius)),
        Math.min(...land.map(({ y, radius }) => y - radius)),
        Math.max(...land.map(({ y, radius }) => y + radius)),
      ]
    : [0, 0, 0]
  const beside: Disc[] = []
  for (const { at, radius } of found) if (!at) beside.push({ ...freePlace(beside, radius, 1), radius })
  const left = beside.reduce((least, { x, radius }) => Math.min(least, x - radius), 0)
  const shift = { x: land.length ? right + apart - left : 0, y: (top + bottom) / 2 }
  const queues = { land: [...land], beside: [...beside] }
  return found.map(({ at }) => {
    if (at) return queues.land.shift() as Disc
    const { x, y } = queues.beside.shift() as Disc
    return { x: x + shift.x, y: y + shift.y }
  })
}
