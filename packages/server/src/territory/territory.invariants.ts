import { territoryLevels, type TerritoryLevel } from '@geflecht/domain'
import { overlap } from '../fact/period.ts'
import type { Row } from '../fact/concepts.ts'
import type { Draft } from '../log/draft.ts'
import { invariant } from '../log/invariant.ts'
import { chainProblem } from '../log/chain.ts'

/** How many digits of an AGS name a territory of this level; levels without an AGS of their own have none. */
const digits: Partial<Record<TerritoryLevel, number>> = { LAND: 2, KREIS: 5, KREISFREIE_STADT: 5, GEMEINDE: 8 }

const agsProblem = (territory: Row<'territory'>, draft: Draft): string | null => {
  for (let parent = draft.get('territory', territory.parent); parent; parent = draft.get('territory', parent.parent)) {
    const length = digits[parent.level]
    if (!length || parent.ags === null || territory.ags === null) continue
    const expected = parent.ags.slice(0, length)
    return territory.ags.startsWith(expected)
      ? null
      : `Its AGS ${territory.ags} does not begin with ${expected}, the key of ${parent.name}.`
  }
  return null
}

/** Other districts that this one meets, in place and time. */
const districtProblem = (district: Row<'district'>, draft: Draft): string | null => {
  if (district.territories.length === 0) return 'A district has at least one territory.'
  for (const other of draft.referring('district', 'land', district.land)) {
    if (other.id === district.id || !overlap(other, district)) continue
    if (other.territories.some((id) => district.territories.includes(id)))
      return `${other.key} already has one of its territories at that time.`
  }
  return null
}

export const territoryInvariants = [
  invariant(null, 'territory', ({ level }) =>
    territoryLevels.includes(level) ? null : `${level} is not a level; one of ${territoryLevels.join(', ')} is.`,
  ),
  invariant(null, 'territory', ({ ags }) => (ags === null || /^\d{8}$/.test(ags) ? null : `${ags} is not an AGS; it has eight digits.`)),
  invariant(null, 'territory', ({ ars }) => (ars === null || /^\d{12}$/.test(ars) ? null : `${ars} is not an ARS; it has twelve digits.`)),
  invariant(7, 'territory', (territory, draft) =>
    chainProblem(territory.id, (id) => draft.get('territory', id)?.parent ?? null, 'territory'),
  ),
  invariant(null, 'territory', (territory, draft) => (hasSoundParents(territory, draft) ? agsProblem(territory, draft) : null)),
  invariant(null, 'district', districtProblem),
  invariant(2, 'neighbourhood', ({ a, b }) => (a === b ? 'A territory is not its own neighbour; name two.' : null)),
  invariant(2, 'neighbourhood', (neighbourhood, draft) => {
    for (const column of ['a', 'b'] as const)
      for (const other of draft.referring('neighbourhood', column, neighbourhood.a))
        if (other.id !== neighbourhood.id && (other.a === neighbourhood.b || other.b === neighbourhood.b) && overlap(other, neighbourhood))
          return `${other.key} already says so.`
    return null
  }),
]

const hasSoundParents = (territory: Row<'territory'>, draft: Draft) =>
  chainProblem(territory.id, (id) => draft.get('territory', id)?.parent ?? null, '') === null
