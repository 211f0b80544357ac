import { Situation } from '@geflecht/analysis'
import { LRUCache } from 'lru-cache'
import { Cut } from './cut.ts'
import { addAdvice } from './cutAdvice.ts'
import { addBonds, addBondsIn } from './cutBonds.ts'
import { addAgreementsOfJugendaemter, addServicesAround, addServicesIn } from './cutServices.ts'
import { addNeeds, addNeedsIn } from './cutNeeds.ts'
import { addOneSidedTies, addSharedLife } from './cutTies.ts'
import { perRevision } from './perRevision.ts'
import { jugendaemterIn, neighboursOf, networksFor, subtreeOf } from './surroundings.ts'
import type { View } from './view.ts'

/** At most so many facts are kept in situations of one Atlas. */
const mostFactsKept = 300_000

const kept = perRevision(() => new LRUCache<string, Situation>({ maxSize: mostFactsKept, sizeCalculation: factsIn }))

/** Cut from the whole, whoever asks: what is computed is the same for everybody. */
const remembered = ({ whole }: View, scope: string, cut: (view: View) => Cut): Situation => {
  const known = kept(whole.atlas)
  const key = `${whole.asOf} ${scope}`
  const situation = known.get(key) ?? new Situation(cut(whole).facts())
  known.set(key, situation)
  return situation
}

const factsIn = ({ facts }: Situation): number =>
  Object.values(facts).reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 1)

/**
 * Everything that analysis needs to speak about one network: itself and the networks of its territory with their members, meetings and
 * mandates; what else their institutions attended; the ties among the institutions and what binds them; the services that they run or are
 * the Jugendamt for; the territories around, their districts and Jugendämter. `also` are rows of further institutions, each with what it
 * has with the others.
 */
export const situationOfNetwork = (seen: View, row: number, also: readonly number[] = []): Situation =>
  remembered(seen, ['network', row, ...also].join(' '), (view) => {
    const { territory } = view.atlas.tables.network.columns
    const cut = new Cut(view)
    const around = [row, ...networksFor(view, new Set([territory.at(row)]))]
    for (const network of around) cut.addNetwork(network)
    for (const institution of also) cut.addInstitution(institution)
    const members = cut.gathered('institution')
    addSharedLife(cut, view)
    addBonds(cut, view)
    addServicesAround(cut, view, members)
    addAdvice(cut, view, members)
    return completed(cut, view)
  })

/**
 * The same for all networks of a territory, of every place in it, around it, and of the neighbours of those places,
 * so that gaps between neighbours are seen from either side; with the networks beside those that only reach into it.
 */
export const situationOfTerritory = (seen: View, row: number): Situation =>
  remembered(seen, `territory ${row}`, (view) => {
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
    addAdvice(cut, view, members)
    addNeedsIn(cut, view, within)
    cut.addNeighbourhoods()
    return completed(cut, view)
  })

/**
 * With the districts and Jugendämter of all gathered places and what these have agreed about networks that they share and with childminders;
 * with what was said to be needed.
 */
const completed = (cut: Cut, view: View): Cut => {
  cut.addDistricts()
  for (const jugendamt of jugendaemterIn(view, cut.territories())) cut.addInstitution(jugendamt)
  addAgreementsOfJugendaemter(cut, view, ['INTERKOMMUNAL_9_1', 'KOORDINATION_9_2', 'VEREINBARUNG_8A_5'])
  addNeeds(cut, view)
  return cut
}
