import { foldForSearch, type CarrierKind } from '@geflecht/domain'
import { subtreeOf } from '../atlas/surroundings.ts'
import type { View } from '../atlas/view.ts'
import { badInput, shortened } from '../graphql/fault.ts'
import { holds, inputType } from '../graphql/field.ts'
import { hiddenInside } from '../graphql/guard.ts'
import { CarrierKindEnum, directoryOf, institutionTypeTerms, sectorTerms } from '../institution/index.ts'
import { circleIn, networkWithKey } from '../network/index.ts'
import { territoryWithKey } from '../territory/index.ts'

@inputType('InstitutionFilter', 'Which institutions; every condition has to hold, and of a list one entry suffices.')
export class InstitutionFilter {
  @holds(() => String, 'Words that all occur in its name, legal name, type or seat; case, umlauts and legal forms do not matter.', {
    nullable: true,
  })
  text?: string | null

  @holds(() => [String], 'Keys of sectors.', { nullable: true })
  sectors?: string[] | null

  @holds(() => [String], 'Keys of institution types.', { nullable: true })
  types?: string[] | null

  @holds(() => [CarrierKindEnum], 'Who stands behind it.', { nullable: true })
  carrierKinds?: CarrierKind[] | null

  @holds(() => String, 'Key of the territory in which it is seated.', { nullable: true })
  territory?: string | null

  @holds(() => Boolean, 'Also those seated in places within that territory.', { nullable: true, defaultValue: true })
  includeSubtree?: boolean | null

  @holds(() => String, 'Key of a network in whose circle it stands on the day.', { nullable: true })
  network?: string | null
}

export const filterParts = ['text', 'sectors', 'types', 'carrierKinds', 'territory', 'network'] as const
export type FilterPart = (typeof filterParts)[number]
type Conditions = Partial<Record<FilterPart, (row: number) => boolean>>

/** Each part of the filter that is set, as a question about a row. */
export const conditionsOf = (view: View, filter: InstitutionFilter): Conditions => {
  const { columns } = view.atlas.tables.institution
  const conditions: Conditions = {}
  const { sectors, types, carrierKinds } = filter
  if (filter.text) conditions.text = textCondition(view, filter.text)
  if (sectors) conditions.sectors = oneOf(known(sectors, sectorTerms.find, 'sector', 'sectors'), columns.sector)
  if (types) conditions.types = oneOf(known(types, institutionTypeTerms.find, 'institution type', 'institutionTypes'), columns.type)
  if (carrierKinds) conditions.carrierKinds = oneOf(carrierKinds, columns.carrierKind)
  if (filter.territory != null) conditions.territory = seatCondition(view, filter.territory, filter.includeSubtree !== false)
  if (filter.network != null) conditions.network = circleCondition(view, filter.network)
  return conditions
}

const known = (keys: readonly string[], find: (key: string) => unknown, what: string, field: string): readonly string[] => {
  const unknown = keys.find((key) => !find(key))
  if (unknown === undefined) return keys
  throw badInput(`There is no ${what} “${shortened(unknown)}”.`, `The field ${field} lists them.`, {
    argument: `filter.${field === 'sectors' ? 'sectors' : 'types'}`,
  })
}

const oneOf = (keys: readonly string[], column: { at(row: number): string }) => {
  const asked = new Set<string>(keys)
  return (row: number) => asked.has(column.at(row))
}

const textCondition = (view: View, text: string) => {
  const words = foldForSearch(text).split(' ').filter(Boolean)
  const directory = directoryOf(view.atlas)
  const rows = new Set(directory.matching(words))
  // The seat of one that is not to be told from others finds nobody.
  const isCalled = (row: number) => words.every((word) => directory.foldedName(row).includes(word))
  return (row: number) => rows.has(row) && (!view.sight.seals(row) || isCalled(row))
}

const seatCondition = (view: View, key: string, subtree: boolean) => {
  const { factId } = territoryWithKey(view, key)
  const places = subtree ? subtreeOf(view.atlas, [factId]) : new Set([factId])
  return (row: number) => places.has(view.seatOf(row))
}

const circleCondition = (view: View, key: string) => {
  const network = networkWithKey(view, key)
  if (network && !view.sight.rights.looksInto(network.factId)) throw hiddenInside(view.sight)
  const rows = new Set(network ? circleIn(network, 'CIRCLE').institutions.map(({ row }) => row) : [])
  return (row: number) => rows.has(row)
}
