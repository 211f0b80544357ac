/** Degrees east and north, as GeoJSON has them. */
export type Position = number[]

/** What GeoJSON calls a Polygon: a ring around it, then the rings of its holes. */
export interface Polygon {
  type: 'Polygon'
  coordinates: Position[][]
}

/** Several polygons that belong together. */
export interface MultiPolygon {
  type: 'MultiPolygon'
  coordinates: Position[][][]
}

export type Outline = Polygon | MultiPolygon
