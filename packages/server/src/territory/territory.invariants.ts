import { territoryLevels, type TerritoryLevel } from '@geflecht/domain'
import type { Row } from '../fact/concepts.ts'
import { overlap } from '../fact/period.ts'
import { placeProblem } from '../fact/place.invariants.ts'
import { shownTerm } from '../fact/shownTerm.ts'
import { chainProblem } from '../log/chain.ts'
import type { Draft } from '../log/draft.ts'
import { invariant } from '../log/invariant.ts'
import type { Reason } from '../log/refusal.ts'

/** How many digits of an AGS name a territory of this level; levels without an AGS of their own have none. */
const digits: Partial<Record<TerritoryLevel, number>> = { LAND: 2, KREIS: 5, KREISFREIE_STADT: 5, GEMEINDE: 8 }

const agsProblem = (territory: Row<'territory'>, draft: Draft): Reason | null => {
  for (let parent = draft.get('territory', territory.parent); parent; parent = draft.get('territory', parent.parent)) {
    const length = digits[parent.level]
    if (!length || parent.ags === null || territory.ags === null) continue
    const expected = parent.ags.slice(0, length)
    return territory.ags.startsWith(expected)
      ? null
      : {
          en: `Its AGS ${territory.ags} does not begin with ${expected}, the key of ${parent.name}.`,
          de: `Der Gemeindeschlüssel beginnt nicht mit ${expected}, dem Schlüssel von ${parent.name}.`,
          field: 'ags',
        }
  }
  return null
}

/** Other districts that this one meets, in place and time. */
const districtProblem = (district: Row<'district'>, draft: Draft): Reason | null => {
  if (district.territories.length === 0)
    return { en: 'A district has at least one territory.', de: 'Ein Bezirk umfasst mindestens ein Gebiet.', field: 'territories' }
  for (const other of draft.referring('district', 'land', district.land)) {
    if (other.id === district.id || !overlap(other, district)) continue
    if (other.territories.some((id) => district.territories.includes(id)))
      return {
        en: `${other.key} already has one of its territories at that time.`,
        de: 'Eines der Gebiete gehört zu dieser Zeit bereits zu einem anderen Bezirk.',
        field: 'territories',
      }
  }
  return null
}

export const territoryInvariants = [
  invariant(null, 'territory', ({ level }) =>
    territoryLevels.includes(level)
      ? null
      : {
          en: `${shownTerm(String(level))} is not a level; one of ${territoryLevels.join(', ')} is.`,
          de: 'Diese Ebene gibt es nicht.',
          field: 'level',
        },
  ),
  invariant(null, 'territory', ({ ags }) =>
    ags === null || /^\d{8}$/.test(ags)
      ? null
      : {
          en: `${shownTerm(ags)} is not an AGS; it has eight digits.`,
          de: 'Ein amtlicher Gemeindeschlüssel (AGS) hat acht Ziffern.',
          field: 'ags',
        },
  ),
  invariant(null, 'territory', ({ ars }) =>
    ars === null || /^\d{12}$/.test(ars)
      ? null
      : {
          en: `${shownTerm(ars)} is not an ARS; it has twelve digits.`,
          de: 'Ein amtlicher Regionalschlüssel (ARS) hat zwölf Ziffern.',
          field: 'ars',
        },
  ),
  invariant(null, 'territory', placeProblem),
  invariant(7, 'territory', (territory, draft) => parentProblem(territory, draft, 'territory')),
  invariant(null, 'territory', (territory, draft) =>
    parentProblem(territory, draft, 'territory') === null ? agsProblem(territory, draft) : null,
  ),
  invariant(null, 'district', districtProblem),
  invariant(2, 'neighbourhood', ({ a, b }) =>
    a === b
      ? {
          en: 'A territory is not its own neighbour; name two.',
          de: 'Ein Gebiet ist nicht sein eigener Nachbar. Nennen Sie zwei verschiedene.',
          field: 'b',
        }
      : null,
  ),
  invariant(2, 'neighbourhood', (neighbourhood, draft) => {
    for (const column of ['a', 'b'] as const)
      for (const other of draft.referring('neighbourhood', column, neighbourhood.a))
        if (other.id !== neighbourhood.id && (other.a === neighbourhood.b || other.b === neighbourhood.b) && overlap(other, neighbourhood))
          return { en: `${other.key} already says so.`, de: 'Diese Nachbarschaft ist bereits eingetragen.', field: 'b' }
    return null
  }),
]

const parentProblem = (territory: Row<'territory'>, draft: Draft, word: string): Reason | null =>
  chainProblem(territory.id, (id) => draft.get('territory', id)?.parent ?? null, word)
