import type { District, Neighbourhood, Territory } from '@geflecht/domain'
import type { Draft } from '../log/draft.ts'
import { addFact } from '../log/addFact.ts'

/** Adds a territory. */
export const addTerritory = (draft: Draft, territory: Territory) => addFact(draft, 'territory', territory)

/** Says that two territories share a border. */
export const stateNeighbourhood = (draft: Draft, neighbourhood: Neighbourhood) => addFact(draft, 'neighbourhood', neighbourhood)

/** Adds the district of a Jugendamt. */
export const drawDistrict = (draft: Draft, district: District) => addFact(draft, 'district', district)
