import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify'
import type { Outline, Position } from './outline.ts'

/** An outline with what it is found by. */
export interface Area {
  key: string
  name: string
  outline: Outline
}

/** The square kilometres of a steradian on the globe. */
const squareKilometres = 6371 ** 2
/** Decimals of a degree that are kept; the fourth is about ten metres. */
const decimals = 4

/**
 * The same areas with fewer corners: each that spans a triangle of less than `least` km² with its neighbours on the line goes. Areas are
 * simplified together, so that a common border stays common; none is lost, the smallest are left as they were.
 */
export const simplified = (areas: readonly Area[], least: number): Area[] => {
  const features = areas.map(({ key, name, outline }) => ({ type: 'Feature' as const, properties: { key, name }, geometry: outline }))
  const whole = topology({ all: { type: 'FeatureCollection', features } as never }, 1e6)
  const fewer = simplify(presimplify(whole as never, sphericalTriangleArea), least / squareKilometres)
  const shapes = (feature(fewer, fewer.objects['all'] as never) as unknown as { features: { geometry: Outline }[] }).features
  return areas.map((area, n) => ({ ...area, outline: outlineOf(shapes[n]!.geometry) ?? rounded(area.outline) }))
}

/** What is left of an outline without the rings of which nothing is left; null when that is all of them. */
const outlineOf = (geometry: Outline): Outline | null => {
  const polygons = polygonsOf(rounded(geometry)).flatMap(([outer, ...holes]) =>
    outer && isRing(outer) ? [[outer, ...holes.filter(isRing)]] : [],
  )
  return polygons.length === 0
    ? null
    : polygons.length === 1
      ? { type: 'Polygon', coordinates: polygons[0]! }
      : { type: 'MultiPolygon', coordinates: polygons }
}

const polygonsOf = (outline: Outline): Position[][][] => (outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates)

const isRing = (ring: readonly Position[]): boolean => new Set(ring.map(String)).size >= 3

const rounded = (outline: Outline): Outline => {
  const ring = (positions: readonly Position[]) =>
    positions.map(([east, north]) => [Number(east!.toFixed(decimals)), Number(north!.toFixed(decimals))])
  return outline.type === 'Polygon'
    ? { type: 'Polygon', coordinates: outline.coordinates.map(ring) }
    : { type: 'MultiPolygon', coordinates: outline.coordinates.map((polygon) => polygon.map(ring)) }
}
