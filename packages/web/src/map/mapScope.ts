import type { TerritoryLevel } from '@geflecht/domain'
import type { ResultOf } from '../graphql.ts'
import type { mapPlacesQuery, PlaceFound } from './map.documents.ts'

/** The levels whose territories a map shows within one of a level. */
export function levelsWithin(level: TerritoryLevel, grain: 'land' | 'kreise'): TerritoryLevel[] {
  if (level === 'BUND' && grain === 'land') return ['LAND']
  if (level === 'KREIS') return ['GEMEINDE']
  if (level === 'KREISFREIE_STADT' || level === 'GEMEINDE') return ['SOZIALRAUM']
  return ['KREIS', 'KREISFREIE_STADT']
}

/** The places of a map: those within; from a Kreis on also itself and its neighbours, since what is wider is the ground. */
export function placesOf(found: ResultOf<typeof mapPlacesQuery> | undefined, level: TerritoryLevel): PlaceFound[] {
  const own = found?.territory
  if (!found || !own) return []
  const around = ['KREIS', 'KREISFREIE_STADT', 'GEMEINDE'].includes(level) ? [own as PlaceFound, ...(own.neighbours as PlaceFound[])] : []
  return [...around, ...(found.territories as PlaceFound[])]
}
