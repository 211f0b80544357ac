import type { FactReader } from './reader.ts'
import type { Rights } from './rights.ts'

/** Whether somebody coordinates a network, also one that is about to be founded. */
export const coordinatesNetwork = (rights: Rights, facts: FactReader, id: number | null): boolean =>
  rights.coordinatesNetwork(id) || rights.coordinatesTerritory(facts.get('network', id)?.territory ?? null)

/** Whether a fact of whatever concept lies in the scope that somebody coordinates: the place, network or institution that it leads to. */
export const coordinatesSubject = (rights: Rights, facts: FactReader, id: number | null): boolean => {
  if (id === null) return false
  if (rights.isAdmin) return true
  switch (facts.conceptOf(id)) {
    case 'territory':
      return rights.coordinatesTerritory(id)
    case 'institution':
      return rights.coordinatesInstitution(id)
    case 'network':
      return coordinatesNetwork(rights, facts, id)
    case 'programme':
      return rights.coordinatesTerritory(facts.get('programme', id)!.territory)
    default:
      return false
  }
}
