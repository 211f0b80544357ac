import type { Label } from '../language/index.ts'
import type { TerritoryLevel } from './territory.ts'

/** The levels of territories, from the widest to the narrowest. */
export const territoryLevelLabels: Record<TerritoryLevel, Label> = {
  BUND: { de: 'Bund', en: 'Federation' },
  LAND: { de: 'Land', en: 'State' },
  LANDSCHAFTSVERBAND: { de: 'Landschaftsverband', en: 'Regional association' },
  REGIERUNGSBEZIRK: { de: 'Regierungsbezirk', en: 'Administrative region' },
  KREIS: { de: 'Kreis', en: 'District' },
  KREISFREIE_STADT: { de: 'Kreisfreie Stadt', en: 'City outside a district' },
  GEMEINDE: { de: 'Gemeinde', en: 'Municipality' },
  SOZIALRAUM: { de: 'Sozialraum', en: 'Neighbourhood area' },
}
