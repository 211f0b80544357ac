import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo'
import { geoArea, geoConicConformal, geoPath } from 'd3-geo'

type Position = number[]

/** What GeoJSON calls a Polygon: a ring around it, then the rings of its holes. */
interface Polygon {
  type: 'Polygon'
  coordinates: Position[][]
}

/** Several polygons that belong together. */
interface MultiPolygon {
  type: 'MultiPolygon'
  coordinates: Position[][][]
}

/** An area with what it is found by: its official key of eight digits. */
export interface Outline {
  key: string
  name: string
  outline: Polygon | MultiPolygon
}

export interface Frame {
  width: number
  height: number
}

/** A place on the globe, in degrees. */
export interface Seat {
  latitude: number
  longitude: number
}

/** The same outline with rings that run as spherical geometry wants them: what is enclosed is the smaller part of the globe. */
export function wound(outline: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const polygons = (outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates).map((rings) =>
    rings.map((ring, n) => (n === 0 ? enclosing(ring) : enclosing(ring).toReversed())),
  )
  return polygons.length === 1 ? { type: 'Polygon', coordinates: polygons[0] ?? [] } : { type: 'MultiPolygon', coordinates: polygons }
}

const enclosing = (ring: readonly Position[]): Position[] =>
  geoArea({ type: 'Polygon', coordinates: [[...ring]] }) > 2 * Math.PI ? ring.toReversed() : [...ring]

/** Kilometres that a map shows at least from edge to edge, so that a single place does not fill it. */
const degreesAtLeast = 0.5

/** How the globe is laid flat so that all of `outlines` and `seats` lie in the frame; Germany's own parallels. */
export function flatten(outlines: readonly Outline[], seats: readonly Seat[], frame: Frame, margin: number): GeoProjection {
  const corners = seats.flatMap(({ latitude, longitude }) => {
    const half = degreesAtLeast / 2
    return [
      [longitude - half * 1.6, latitude - half],
      [longitude + half * 1.6, latitude + half],
    ]
  })
  const shown: GeoPermissibleObjects = {
    type: 'GeometryCollection',
    geometries: [...outlines.map(({ outline }) => outline), { type: 'MultiPoint', coordinates: corners }],
  }
  const [width, height] = [Math.max(frame.width, 2 * margin + 1), Math.max(frame.height, 2 * margin + 1)]
  const extent: [[number, number], [number, number]] = [
    [margin, margin],
    [width - margin, height - margin],
  ]
  return geoConicConformal().parallels([48.67, 53.67]).rotate([-10.5, 0]).fitExtent(extent, shown)
}

/** Draws outlines with a projection, to a tenth of a pixel. */
export const drawing = (projection: GeoProjection) => {
  const path = geoPath(projection).digits(1)
  return {
    path: ({ outline }: Outline): string => path(outline) ?? '',
    middle: ({ outline }: Outline): [number, number] => path.centroid(outline),
    at: ({ latitude, longitude }: Seat): [number, number] => projection([longitude, latitude]) ?? [0, 0],
  }
}
