import type { Whole } from '@geflecht/analysis'
import { countsAsActor } from '@geflecht/domain'
import { kreisOf } from '../atlas/seal.ts'
import type { View } from '../atlas/view.ts'
import { Institution, institutionsByName, sectorTerms } from '../institution/index.ts'
import { Network, networksByName } from '../network/index.ts'
import { territoriesByName, Territory } from '../territory/index.ts'
import { restsOnMore } from './restsOnMore.ts'
import { wholeTies } from './wholeTies.ts'

/** All of which a viewer may know on a day, as columns, and what their numbers stand for. */
export interface WholeFacts extends Whole {
  institutions: readonly Institution[]
  territories: readonly Territory[]
  /** Those into whose circle the viewer may look, as far as they keep memberships. */
  networks: readonly Network[]
  /** For each membership the places of its institution and its network. */
  member: readonly number[]
  memberOf: readonly number[]
}

/** Everybody who acts and is there on the day, by name, with the ties and memberships of which the viewer may know. */
export const wholeFacts = (view: View): WholeFacts => {
  const { atlas, sight } = view
  const { type, sector } = atlas.tables.institution.columns
  const acting = [...view.valid('institution')].filter((row) => countsAsActor(type.at(row)))
  const institutions = institutionsByName(acting.map((row) => new Institution(view, row)))

  const kreise = new Map<number, number>()
  const kreisAt = (seat: number): number => {
    const known = kreise.get(seat) ?? kreisOf(atlas, seat)
    kreise.set(seat, known)
    return known
  }
  const counted = institutions.map(({ row }) => view.rowOf(kreisAt(view.seatOf(row))))
  const territories = territoriesByName([...new Set(counted)].map((row) => new Territory(view, row)))
  const placeOfTerritory = new Map(territories.map(({ row }, place) => [row, place]))
  const sectors = new Map(sectorTerms.all.map(({ key }, place) => [key, place]))

  // Nothing is shown that leads to a professional who is not to be told from others.
  const places = new Int32Array(atlas.tables.institution.size).fill(-1)
  institutions.forEach(({ row }, place) => {
    if (!sight.seals(row)) places[row] = place
  })
  return {
    institutions,
    territories,
    territory: counted.map((row) => placeOfTerritory.get(row)!),
    sector: institutions.map(({ row }) => sectors.get(sector.at(row))!),
    ...wholeTies(view, places),
    ...membershipsIn(view, places),
  }
}

const membershipsIn = (view: View, places: Int32Array): Pick<WholeFacts, 'networks' | 'member' | 'memberOf'> => {
  const { membership, network } = view.atlas.tables
  const { status } = membership.columns
  const held = [...view.valid('membership')].flatMap((row) => {
    const institution = places[view.rowOf(membership.columns.institution.at(row))]!
    const of = view.rowOf(membership.columns.network.at(row))
    const counts = institution >= 0 && status.at(row) === 'ACTIVE' && view.isValid('network', of) && restsOnMore(view, 'membership', row)
    return counts ? [{ institution, of }] : []
  })
  const known = [...new Set(held.map(({ of }) => of))].filter((row) => view.sight.rights.looksInto(network.id.at(row)))
  const networks = networksByName(known.map((row) => new Network(view, row)))
  const placeOf = new Map(networks.map(({ row }, place) => [row, place]))
  // Who holds a seat in a working body, too, is a member once.
  const inside = [...new Map(held.filter(({ of }) => placeOf.has(of)).map((each) => [`${each.institution} ${each.of}`, each])).values()]
  return { networks, member: inside.map(({ institution }) => institution), memberOf: inside.map(({ of }) => placeOf.get(of)!) }
}
