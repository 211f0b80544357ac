import type { Territory } from '@geflecht/domain'
import { aTerritory } from './structure.factory.ts'

/** A town in a Kreis in NRW, its neighbour and a third town there, and a town in Brandenburg. */
export const somePlaces: readonly Territory[] = [
  aTerritory('ter.de', { level: 'BUND' }),
  aTerritory('ter.nrw', { level: 'LAND', parent: 'ter.de' }),
  aTerritory('ter.bb', { level: 'LAND', parent: 'ter.de' }),
  aTerritory('ter.kreis', { level: 'KREIS', parent: 'ter.nrw' }),
  aTerritory('ter.town', { parent: 'ter.kreis' }),
  aTerritory('ter.neighbour', { parent: 'ter.kreis' }),
  aTerritory('ter.third', { parent: 'ter.kreis' }),
  aTerritory('ter.brandenburg-town', { parent: 'ter.bb' }),
]
