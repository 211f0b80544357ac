/** Angles are in radians, clockwise from twelve o'clock; the middle of the map is (0, 0), y grows downwards. */
export interface Point {
  x: number
  y: number
}

/** A rectangle by its upper left corner. */
export interface Rectangle extends Point {
  width: number
  height: number
}

export const fullTurn = 2 * Math.PI

/** The point at an angle and a distance from the middle. */
export const pointAt = (angle: number, distance: number): Point => ({ x: Math.sin(angle) * distance, y: -Math.cos(angle) * distance })

/** Whether two rectangles share any area, given that `gap` of room must lie between them. */
export const overlap = (a: Rectangle, b: Rectangle, gap = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap

/** Whether a rectangle comes nearer to a circle than `gap`. */
export function touchesCircle(rectangle: Rectangle, centre: Point, radius: number, gap = 0): boolean {
  const x = Math.max(rectangle.x, Math.min(centre.x, rectangle.x + rectangle.width))
  const y = Math.max(rectangle.y, Math.min(centre.y, rectangle.y + rectangle.height))
  return Math.hypot(x - centre.x, y - centre.y) < radius + gap
}

/** The outline of a piece of a ring between two angles and two distances, as an SVG path. */
export function arc(start: number, end: number, inner: number, outer: number): string {
  const large = end - start > Math.PI ? 1 : 0
  const [a, b, c, d] = [pointAt(start, outer), pointAt(end, outer), pointAt(end, inner), pointAt(start, inner)]
  const back = inner > 0 ? `L${at(c)}A${short(inner)},${short(inner)},0,${large},0,${at(d)}` : 'L0,0'
  if (end - start >= fullTurn - 1e-6) return `${arc(0, Math.PI, inner, outer)}${arc(Math.PI, fullTurn - 1e-4, inner, outer)}`
  return `M${at(a)}A${short(outer)},${short(outer)},0,${large},1,${at(b)}${back}Z`
}

/** A line along a circle between two angles, as an SVG path. */
export function arcLine(start: number, end: number, radius: number): string {
  const large = end - start > Math.PI ? 1 : 0
  return `M${at(pointAt(start, radius))}A${short(radius)},${short(radius)},0,${large},1,${at(pointAt(end, radius))}`
}

const short = (value: number): number => Math.round(value * 100) / 100
const at = ({ x, y }: Point): string => `${short(x)},${short(y)}`
