import type { Spot } from './keys.ts'
import type { MapModel } from './mapModel.ts'

/**
 * What stays bright while one spot is pointed at: a group with all who count for it, an institution with its groups and those it is tied to.
 * Null while nothing is pointed at: then everything does.
 */
export function litBy(model: MapModel, spot: Spot | null): ReadonlySet<string> | null {
  if (!spot) return null
  const everyone = [...model.groups.flatMap(({ institutions }) => institutions), ...(model.centre ? [model.centre] : [])]
  if (spot.kind === 'group') {
    const group = model.groups.find(({ key }) => key === spot.key)
    if (!group) return null
    return new Set([
      spot.key,
      ...group.institutions.map(({ key }) => key),
      ...everyone.filter(({ groups }) => groups.includes(spot.key)).map(({ key }) => key),
    ])
  }
  const institution = everyone.find(({ key }) => key === spot.key)
  if (!institution) return null
  const home = model.groups.find(({ institutions }) => institutions.includes(institution))
  const tied = model.ties.filter(({ from, to }) => from === spot.key || to === spot.key).flatMap(({ from, to }) => [from, to])
  return new Set([spot.key, ...institution.groups, ...(home ? [home.key] : []), ...tied])
}
