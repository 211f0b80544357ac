import type { Outline, Position } from './outline.ts'
import type { Area } from './simplify.ts'

/** A file that holds no boundaries; the message says in one sentence what is wrong and what to do. */
export class NoBoundaries extends Error {}

type Properties = Readonly<Record<string, unknown>> | null

/** What of a GeoJSON feature is read; its geometry may be of any kind. */
interface Feature {
  properties: Properties
  geometry: { type: string; coordinates?: unknown } | null
}

/**
 * The areas of a GeoJSON text by their official key (AGS, else ARS), each once: parts with one key are put together, and of VG250 only the land
 * counts (`GF` 3 and 4), not the water.
 *
 * @throws NoBoundaries when it is no GeoJSON, is not in degrees, or nothing in it has a key.
 */
export const readBoundaries = (text: string): Area[] => {
  const areas = new Map<string, Area>()
  for (const feature of featuresIn(text)) {
    const key = keyOf(feature.properties)
    const polygons = polygonsOf(feature)
    if (key === null || polygons.length === 0 || isWater(feature.properties)) continue
    const known = areas.get(key)
    const all = [...(known ? polygonsOf({ ...feature, geometry: known.outline }) : []), ...polygons]
    areas.set(key, { key, name: known?.name ?? nameOf(feature.properties), outline: { type: 'MultiPolygon', coordinates: all } })
  }
  if (areas.size === 0)
    throw new NoBoundaries(
      'No area in it has an official key; each needs the property AGS (or ARS), as the files VG250_LAN, VG250_KRS and VG250_GEM of the BKG have it.',
    )
  return [...areas.values()]
}

const featuresIn = (text: string): Feature[] => {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    throw new NoBoundaries(
      'It is no JSON; a shapefile or GeoPackage becomes GeoJSON with: ogr2ogr -f GeoJSON -t_srs EPSG:4326 boundaries.geojson FILE',
    )
  }
  const { type, features } = (content ?? {}) as { type?: unknown; features?: unknown }
  if (type !== 'FeatureCollection' || !Array.isArray(features)) throw new NoBoundaries('It is no GeoJSON FeatureCollection.')
  return features as Feature[]
}

/** Eight digits: shorter keys, as of a Land or Kreis, are padded; an ARS names a municipality by its first five and last three. */
const keyOf = (properties: Properties): string | null => {
  const digits = (name: string) => {
    const value = properties?.[name] ?? properties?.[name.toLowerCase()]
    return typeof value === 'string' && /^\d+$/.test(value) ? value : null
  }
  const ags = digits('AGS')
  if (ags !== null && [2, 3, 5, 8].includes(ags.length)) return ags.padEnd(8, '0')
  const ars = digits('ARS')
  if (ars === null || ars.length > 12) return null
  const whole = ars.padEnd(12, '0')
  return whole.slice(0, 5) + whole.slice(9)
}

const nameOf = (properties: Properties): string => {
  const name = properties?.['GEN'] ?? properties?.['gen'] ?? properties?.['name']
  return typeof name === 'string' ? name : ''
}

const isWater = (properties: Properties): boolean => {
  const factor = properties?.['GF'] ?? properties?.['gf']
  return factor !== undefined && factor !== null && Number(factor) < 3
}

const polygonsOf = ({ geometry }: Feature): Position[][][] => {
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return []
  const { type, coordinates } = geometry as Outline
  const polygons = type === 'Polygon' ? [coordinates as Position[][]] : (coordinates as Position[][][])
  for (const rings of polygons) for (const ring of rings) for (const position of ring) inDegrees(position)
  return polygons.map((rings) => rings.map((ring) => ring.map(([east, north]) => [east!, north!])))
}

const inDegrees = ([east, north]: Position): void => {
  if (typeof east === 'number' && typeof north === 'number' && Math.abs(east) <= 180 && Math.abs(north) <= 90) return
  throw new NoBoundaries(
    `Its coordinates, such as ${east}, ${north}, are no degrees (WGS 84) but probably metres (UTM, EPSG:25832); convert it with: ogr2ogr -f GeoJSON -s_srs EPSG:25832 -t_srs EPSG:4326 boundaries.geojson FILE`,
  )
}
