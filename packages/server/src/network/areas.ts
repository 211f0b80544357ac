import type { Draft } from '../log/draft.ts'
import { Refused } from '../log/refusal.ts'
import { found } from '../mutation/index.ts'
import type { Rights } from '../rights/rights.ts'

/**
 * Sees to it that a network takes in no further place than its own writer coordinates, or than lies within its own territory: where a
 * network works, its coordinators may add institutions.
 *
 * @param territory id of the territory that the network is for
 * @param areas keys of the territories that are taken in
 */
export const requireAreas = (draft: Draft, rights: Rights, about: string, territory: number, areas: readonly string[]): void => {
  for (const key of areas) {
    const area = found(draft, rights, 'territory', key)
    if (!rights.coordinatesTerritory(area) && !liesIn(draft, area, territory))
      throw Refused.because(about, {
        en: `${key} lies outside the territory of the network; who coordinates that place takes it in.`,
        de: 'Ein Gebiet liegt außerhalb des Gebiets des Netzwerks. Aufnehmen kann es, wer dort koordiniert.',
        field: 'areas',
      })
  }
}

const liesIn = (draft: Draft, place: number, around: number): boolean => {
  for (let at: number | null = place; at !== null; at = draft.get('territory', at)?.parent ?? null) if (at === around) return true
  return false
}
