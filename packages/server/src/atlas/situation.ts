import { Situation } from '@geflecht/analysis'
import { LRUCache } from 'lru-cache'
import { Cut } from './cut.ts'
import { addBonds, addBondsIn } from './cutBonds.ts'
import { addAgreementsOfJugendaemter, addServicesAround, addServicesIn } from './cutServices.ts'
import { addOneSidedTies, addSharedLife } from './cutTies.ts'
import { perRevision } from './perRevision.ts'
import { jugendaemterIn, neighboursOf, networksFor, subtreeOf } from './surroundings.ts'
import type { View } from './view.ts'

/** At most so many facts are kept in situations of one Atlas. */
const mostFactsKept = 300_000

const kept = perRevision(() => new LRUCache<string, Situation>({ maxSize: mostFactsKept, sizeCalculation: factsIn }))

const remembered = (view: View, scope: string, cut: () => Cut): Situation => {
  const known = kept(view.atlas)
  const key = `${view.asOf} ${view.viewer.kind} ${scope}`
  const situation = known.get(key) ?? new Situation(cut().facts())
  known.set(key, situation)
  return situation
}

const factsIn = ({ facts }: Situation): number =>
  Object.values(facts).reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 1)

/**
 * Everything that analysis needs to speak about one network: itself and the networks of its territory with their members, meetings and
 * mandates; what else their institutions attended; the ties among the institutions and what binds them; the services that they run or are
 * the Jugendamt for; the territories around, their districts and Jugendämter.
 */
export const situationOfNetwork = (view: View, row: number): Situation =>
  remembered(view, `network ${row}`, () => {
    const { territory } = view.atlas.tables.network.columns
    const cut = new Cut(view)
    const around = [row, ...networksFor(view, new Set([territory.at(row)]))]
    for (const network of around) cut.addNetwork(network)
    const members = cut.gathered('institution')
    addSharedLife(cut, view)
    addBonds(cut, view)
    addServicesAround(cut, view, members)
    return withJugendaemter(cut, view)
  })

/**
 * The same for all networks of a territory, of every place in it, around it, and of the neighbours of those places,
 * so that gaps between neighbours are seen from either side; with the networks beside those that only reach into it.
 */
export const situationOfTerritory = (view: View, row: number): Situation =>
  remembered(view, `territory ${row}`, () => {
    const within = subtreeOf(view.atlas, [view.atlas.tables.territory.id.at(row)!])
    const near = subtreeOf(view.atlas, [...within, ...neighboursOf(view, within)])
    const cut = new Cut(view)
    for (const territory of near) cut.addTerritory(territory)
    const here = networksFor(view, cut.territories())
    for (const network of networksFor(view, within)) cut.addNetwork(network)
    const members = cut.gathered('institution')
    const { territory } = view.atlas.tables.network.columns
    for (const network of [...here, ...networksFor(view, new Set(here.map((one) => territory.at(one))))]) cut.addNetwork(network)
    addSharedLife(cut, view)
    addBonds(cut, view)
    for (const territory of within) {
      addOneSidedTies(cut, view, territory)
      addBondsIn(cut, view, territory)
    }
    addServicesAround(cut, view, members)
    addServicesIn(cut, view, within)
    cut.addNeighbourhoods()
    return withJugendaemter(cut, view)
  })

/** With the districts and Jugendämter of all gathered places, and what these have agreed about networks that they share. */
const withJugendaemter = (cut: Cut, view: View): Cut => {
  cut.addDistricts()
  for (const jugendamt of jugendaemterIn(view, cut.territories())) cut.addInstitution(jugendamt)
  addAgreementsOfJugendaemter(cut, view, ['INTERKOMMUNAL_9_1', 'KOORDINATION_9_2'])
  return cut
}
