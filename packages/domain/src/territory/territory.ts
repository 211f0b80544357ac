import type { Evidenced } from '../source/index.ts'
import type { Validity } from '../time/index.ts'

export const territoryLevels = [
  'BUND',
  'LAND',
  'LANDSCHAFTSVERBAND',
  'REGIERUNGSBEZIRK',
  'KREIS',
  'KREISFREIE_STADT',
  'GEMEINDE',
  'SOZIALRAUM',
] as const
export type TerritoryLevel = (typeof territoryLevels)[number]

/** A place that law or administration knows. `ags` has eight digits, `ars` twelve. */
export interface Territory extends Validity, Evidenced {
  key: string
  name: string
  level: TerritoryLevel
  ags: string | null
  ars: string | null
  parent: string | null
  /** Of its seat, in degrees north and east (WGS 84); null when not recorded. */
  latitude: number | null
  longitude: number | null
  /** Invented for showing and testing, with everything in it. */
  fictional: boolean
}

/** Two territories of one level that share a border; stored once per pair. */
export interface Neighbourhood extends Validity, Evidenced {
  key: string
  a: string
  b: string
}

/** A Jugendamtsbezirk: the territories for which one Jugendamt is responsible. */
export interface District extends Validity, Evidenced {
  key: string
  name: string
  land: string
  territories: readonly string[]
  jugendamt: string | null
}
