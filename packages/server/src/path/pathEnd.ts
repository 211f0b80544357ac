import { professionByKey } from '@geflecht/domain'
import { subtreeOf } from '../atlas/surroundings.ts'
import type { View } from '../atlas/view.ts'
import { badInput, shortened } from '../graphql/fault.ts'
import { holds, inputType } from '../graphql/field.ts'
import { institutionTypeTerms, institutionWithKey } from '../institution/index.ts'
import { territoryWithKey } from '../territory/index.ts'

@inputType('PathEnd', 'Where a path begins or ends: one institution, or all of a type or a profession, in a territory or anywhere.')
export class PathEnd {
  @holds(() => String, 'Key of an institution.', { nullable: true })
  institution?: string | null

  @holds(() => String, 'Key of an institution type.', { nullable: true })
  type?: string | null

  @holds(() => String, 'Key of a profession: where it is documented to work, else where it typically works.', {
    nullable: true,
  })
  profession?: string | null

  @holds(
    () => String,
    'Key of the territory in which the institutions of the type or profession are seated, places within it included; anywhere when left out.',
    { nullable: true },
  )
  territory?: string | null
}

const right = 'Give one of institution, type or profession; a territory goes with the latter two.'

/** Rows of the institutions that an end means on the view's day. */
export const institutionsAt = (view: View, argument: 'from' | 'to', end: PathEnd): Int32Array => {
  const named = [end.institution, end.type, end.profession].filter((one) => one != null)
  if (named.length !== 1) throw badInput(`${argument} names ${named.length === 0 ? 'nobody' : 'more than one thing'}.`, right, { argument })
  if (end.institution != null) return Int32Array.of(institutionWithKey(view, end.institution).row)
  const seated = end.territory == null ? [...view.valid('institution')] : seatedIn(view, end.territory)
  return Int32Array.from(
    end.type == null ? withProfession(view, argument, end.profession!, seated) : ofType(view, argument, end.type, seated),
  )
}

const seatedIn = (view: View, territory: string): number[] => {
  const places = subtreeOf(view.atlas, [territoryWithKey(view, territory).factId])
  return [...places].flatMap((place) => [...view.validReferring('institution', 'territory', place)])
}

const ofType = (view: View, argument: string, type: string, seated: readonly number[]): number[] => {
  if (!institutionTypeTerms.find(type))
    throw badInput(`There is no institution type “${shortened(type)}”.`, 'The field institutionTypes lists them.', {
      argument: `${argument}.type`,
    })
  return seated.filter((row) => view.atlas.tables.institution.columns.type.at(row) === type)
}

const withProfession = (view: View, argument: string, key: string, seated: readonly number[]): number[] => {
  const profession = professionByKey.get(key)
  if (!profession)
    throw badInput(`There is no profession “${shortened(key)}”.`, 'The field professions lists them.', {
      argument: `${argument}.profession`,
    })
  const { institution, professionPresence } = view.atlas.tables
  const documented = seated.filter((row) =>
    [...view.validReferring('professionPresence', 'institution', institution.id.at(row)!)].some(
      (presence) => professionPresence.columns.profession.at(presence) === key,
    ),
  )
  const typical = new Set<string>(profession.typicalTypes)
  return documented.length > 0 ? documented : seated.filter((row) => typical.has(institution.columns.type.at(row)))
}
