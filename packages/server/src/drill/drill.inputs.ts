import type { DrillQuestion } from '@geflecht/analysis'
import type { View } from '../atlas/view.ts'
import { momentAsked, WeekTimeInput } from '../chain/index.ts'
import { badInput, notFound } from '../graphql/fault.ts'
import { holds, inputType } from '../graphql/field.ts'
import { institutionWithKey } from '../institution/index.ts'

@inputType(
  'DrillInput',
  'What a drill imagines: a moment, an institution that is gone, a function that is vacant; one of them, or several together.',
)
export class DrillInput {
  @holds(() => WeekTimeInput, 'The moment of the week at which somebody has to be reached, for example Friday at 17:00.', {
    nullable: true,
  })
  at?: WeekTimeInput | null

  @holds(() => String, 'Key of an institution that is gone.', { nullable: true })
  withoutInstitution?: string | null

  @holds(() => String, 'Key of a function that nobody holds; it begins with contact.', { nullable: true })
  vacantFunction?: string | null
}

/** What is asked, in the keys of the facts; refused when nothing is imagined, or something that is not there. */
export const drillAsked = (view: View, { at, withoutInstitution, vacantFunction }: DrillInput): DrillQuestion => {
  if (at == null && withoutInstitution == null && vacantFunction == null)
    throw badInput('The drill imagines nothing.', 'Give at, withoutInstitution or vacantFunction.', { argument: 'input' })
  return {
    at: momentAsked(at, 'input.at'),
    without: withoutInstitution == null ? null : keyOfInstitution(view, withoutInstitution),
    vacant: vacantFunction == null ? null : keyOfFunction(view, vacantFunction),
  }
}

const keyOfInstitution = (view: View, key: string): string => view.atlas.tables.institution.key.at(institutionWithKey(view, key).row)

const keyOfFunction = (view: View, key: string): string => {
  const row = view.rowOfKey('functionContact', key)
  if (row < 0) throw notFound('function with the key', key, 'Keys of functions begin with “contact.”; institution { contacts } lists them.')
  return view.atlas.tables.functionContact.key.at(row)
}
