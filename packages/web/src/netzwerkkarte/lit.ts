import type { Spot } from './keys.ts'
import type { MapModel } from './mapModel.ts'
import type { MapTie } from './mapTies.ts'

/** What stays bright while the rest steps back: groups and institutions by key, and ties by key. */
export interface Lit {
  spots: ReadonlySet<string>
  ties: ReadonlySet<string>
}

/**
 * What stays bright while one spot is pointed at: a group with all who count for it, an institution with its groups and those it is tied to,
 * a tie with its two ends. Null while nothing is pointed at: then everything does.
 */
export function litBy(model: MapModel, ties: readonly MapTie[], spot: Spot | null): Lit | null {
  if (!spot) return null
  if (spot.kind === 'tie') {
    const tie = ties.find(({ key }) => key === spot.key)
    return tie ? { spots: new Set([tie.from, tie.to]), ties: new Set([tie.key]) } : null
  }
  const everyone = [...model.groups.flatMap(({ institutions }) => institutions), ...(model.centre ? [model.centre] : [])]
  if (spot.kind === 'group') {
    const group = model.groups.find(({ key }) => key === spot.key)
    if (!group) return null
    const counting = [...group.institutions, ...everyone.filter(({ groups }) => groups.includes(spot.key))].map(({ key }) => key)
    return { spots: new Set([spot.key, ...counting]), ties: keysOf(tiesOf(ties, new Set(counting))) }
  }
  const institution = everyone.find(({ key }) => key === spot.key)
  if (!institution) return null
  const home = model.groups.find(({ institutions }) => institutions.includes(institution))
  const own = tiesOf(ties, new Set([spot.key]))
  return {
    spots: new Set([spot.key, ...institution.groups, ...(home ? [home.key] : []), ...own.flatMap(({ from, to }) => [from, to])]),
    ties: keysOf(own),
  }
}

/** What stays bright when only some sectors are looked at: their institutions, those they are tied to, and every group. */
export function litBySectors(model: MapModel, ties: readonly MapTie[], sectors: readonly string[]): Lit {
  const everyone = [...model.groups.flatMap(({ institutions }) => institutions), ...(model.centre ? [model.centre] : [])]
  const own = new Set(everyone.flatMap((each) => (sectors.includes(each.sector.key) ? [each.key] : [])))
  const tied = tiesOf(ties, own)
  return {
    spots: new Set([...model.groups.map(({ key }) => key), ...own, ...tied.flatMap(({ from, to }) => [from, to])]),
    ties: keysOf(tied),
  }
}

/** What stays bright when a cell of the matrix is selected: the ties between its two sectors, or within one, and who has them; groups all do. */
export function litBetween(model: MapModel, ties: readonly MapTie[], [row, column]: readonly [string, string]): Lit {
  const everyone = [...model.groups.flatMap(({ institutions }) => institutions), ...(model.centre ? [model.centre] : [])]
  const sectorOf = new Map(everyone.map(({ key, sector }) => [key, sector.key]))
  const here = ties.filter(({ from, to }) => [sectorOf.get(from), sectorOf.get(to)].sort().join() === [row, column].sort().join())
  return { spots: new Set([...model.groups.map(({ key }) => key), ...here.flatMap(({ from, to }) => [from, to])]), ties: keysOf(here) }
}

const tiesOf = (ties: readonly MapTie[], ends: ReadonlySet<string>): MapTie[] =>
  ties.filter(({ from, to }) => ends.has(from) || ends.has(to))
const keysOf = (ties: readonly MapTie[]): ReadonlySet<string> => new Set(ties.map(({ key }) => key))
