import type { District, Neighbourhood, Territory } from '@geflecht/domain'
import type { Draft } from '../log/draft.ts'
import { addFact, amendFact } from '../log/addFact.ts'

/** Adds a territory. */
export const addTerritory = (draft: Draft, territory: Territory) => addFact(draft, 'territory', territory)

/** Says where its seat lies, in degrees north and east (WGS 84); null for both takes that back. */
export const placeTerritory = (draft: Draft, { key, latitude, longitude }: Pick<Territory, 'key' | 'latitude' | 'longitude'>) =>
  amendFact(draft, 'territory', key, { latitude, longitude })

/** Says that two territories share a border. */
export const stateNeighbourhood = (draft: Draft, neighbourhood: Neighbourhood) => addFact(draft, 'neighbourhood', neighbourhood)

/** Adds the district of a Jugendamt. */
export const drawDistrict = (draft: Draft, district: District) => addFact(draft, 'district', district)
