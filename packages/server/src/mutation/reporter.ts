import type { Day, Provenance } from '@geflecht/domain'
import type { Draft } from '../log/draft.ts'
import type { Rights } from '../rights/rights.ts'
import { reportedBy } from './reported.ts'

/**
 * In whose name somebody enters what is about an institution, a network or a place: the institution itself where the viewer speaks for it,
 * else the network, else a network that the viewer coordinates and to which the institution belongs, else the place.
 *
 * @param about id of an institution, a network or a territory
 */
export const reporterOf = (draft: Draft, rights: Rights, about: number): number => {
  const institution = draft.get('institution', about)
  if (institution === null || rights.speaksFor(about)) return about
  const [network] = [...draft.referring('membership', 'institution', about)]
    .map((membership) => membership.network)
    .filter((id) => rights.coordinatedNetworks.has(id))
    .sort((a, b) => a - b)
  return network ?? institution.territory
}

/** What a new fact rests on that somebody enters about an institution, a network or a place. */
export const entered = (draft: Draft, rights: Rights, about: number, day: Day): Provenance[] =>
  reportedBy(draft, reporterOf(draft, rights, about), day)
