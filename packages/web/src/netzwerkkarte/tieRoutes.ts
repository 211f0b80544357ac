import { type Point, pointAt, type Rectangle, touchesCircle } from './geometry.ts'
import type { MapLayout } from './layout.ts'
import type { MapModel } from './mapModel.ts'
import type { MapTie } from './mapTies.ts'

/** A curve from one point to another, bent towards a third. */
export interface Curve {
  from: Point
  bend: Point
  to: Point
}

/** A tie with the curve that it is drawn along. */
export interface TieRoute {
  tie: MapTie
  curve: Curve
}

/** The point of a curve at a share of its way, 0 to 1. */
export const alongCurve = ({ from, bend, to }: Curve, share: number): Point => {
  const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2]
  return { x: a * from.x + b * bend.x + c * to.x, y: a * from.y + b * bend.y + c * to.y }
}

/** A curve as an SVG path. */
export const curvePath = ({ from, bend, to }: Curve): string => `M${at(from)}Q${at(bend)},${at(to)}`
const at = ({ x, y }: Point): string => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`

/** A curve beside another, for a second line between the same two. */
export function besideCurve(curve: Curve, by: number): Curve {
  const [dx, dy] = [curve.to.x - curve.from.x, curve.to.y - curve.from.y]
  const length = Math.max(1, Math.hypot(dx, dy))
  return { ...curve, bend: { x: curve.bend.x - (dy / length) * by * 2, y: curve.bend.y + (dx / length) * by * 2 } }
}

const shares = Array.from({ length: 15 }, (_, index) => (index + 1) / 16)
const sideways = [0, 0.09, -0.09, 0.18, -0.18, 0.3, -0.3]

/**
 * Finds for each tie the curve that comes nearest to how it would lie by itself (bundled towards the middle) while it avoids names and
 * discs of others and stays within the ring.
 */
export function tieRoutes(model: MapModel, layout: MapLayout): TieRoute[] {
  const discs = new Map(layout.places.map(({ institution, x, y }) => [institution.key, { x, y, radius: layout.disc }]))
  if (model.centre) discs.set(model.centre.key, { x: 0, y: 0, radius: layout.centreDisc })
  const names = new Map<string, Rectangle>(layout.names.map((name) => [name.key, name]))
  return model.ties.flatMap((tie) => {
    const [from, to] = [discs.get(tie.from), discs.get(tie.to)]
    if (!from || !to) return []
    const inTheWay = {
      discs: [...discs].filter(([key]) => key !== tie.from && key !== tie.to).map(([, disc]) => disc),
      names: [...names].map(([key, name]) => ({ name, weight: key === tie.from || key === tie.to ? 0.25 : 1 })),
      inside: layout.inside,
    }
    return [{ tie, curve: bestCurve(from, to, inTheWay) }]
  })
}

interface InTheWay {
  discs: readonly (Point & { radius: number })[]
  names: readonly { name: Rectangle; weight: number }[]
  inside: number
}

function bestCurve(from: Point, to: Point, inTheWay: InTheWay): Curve {
  const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y))
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
  const normal = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length }
  const natural = naturalPull(from, to)
  let best: Curve = { from, bend: middle, to }
  let least = Number.POSITIVE_INFINITY
  for (const pull of new Set([natural, 1, 0.8, 0.55, 0.3]))
    for (const side of sideways) {
      const bend = { x: middle.x * pull + normal.x * side * length, y: middle.y * pull + normal.y * side * length }
      const curve = { from, bend, to }
      const cost = Math.abs(pull - natural) * 1.2 + Math.abs(side) * 3 + hits(curve, inTheWay, least)
      if (cost < least) [best, least] = [curve, cost]
    }
  return best
}

/** The further apart two lie around the middle, the more their tie bends towards it, so that ties do not cross the ring. */
function naturalPull(from: Point, to: Point): number {
  const lengths = Math.hypot(from.x, from.y) * Math.hypot(to.x, to.y)
  const cosine = lengths === 0 ? 1 : (from.x * to.x + from.y * to.y) / lengths
  return 1 - 0.65 * ((1 - cosine) / 2)
}

/** How much a curve is in the way of names and discs; counting ends at `enough`. */
function hits(curve: Curve, { discs, names, inside }: InTheWay, enough: number): number {
  let cost = 0
  for (const share of shares) {
    const point = alongCurve(curve, share)
    if (Math.hypot(point.x, point.y) > inside - 4) cost += 2
    for (const disc of discs) if (Math.hypot(point.x - disc.x, point.y - disc.y) < disc.radius + 4) cost += 2.5
    for (const { name, weight } of names) if (touchesCircle(name, point, 1)) cost += weight
    if (cost >= enough) return cost
  }
  return cost
}

/** The tip of an arrow that ends at a disc: where it points to, and the two corners behind. Null where the curve is too short for one. */
export function arrowAt(curve: Curve, radius: number): readonly [Point, Point, Point] | null {
  const { to } = curve
  const share = [0.98, 0.95, 0.92, 0.89, 0.85, 0.8, 0.74, 0.66, 0.58].find((each) => {
    const point = alongCurve(curve, each)
    return Math.hypot(point.x - to.x, point.y - to.y) >= radius + 3
  })
  if (share === undefined) return null
  const [tip, behind] = [alongCurve(curve, share), alongCurve(curve, share - 0.04)]
  const angle = Math.atan2(tip.x - behind.x, -(tip.y - behind.y))
  const corner = (turn: number): Point => {
    const { x, y } = pointAt(angle + turn, 7.5)
    return { x: tip.x + x, y: tip.y + y }
  }
  return [tip, corner(Math.PI - 0.42), corner(Math.PI + 0.42)]
}

/** The same curve the other way round. */
export const turnedRound = ({ from, bend, to }: Curve): Curve => ({ from: to, bend, to: from })
