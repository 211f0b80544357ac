import type { Day } from '@geflecht/domain'
import { ID } from 'type-graphql'
import { holds, inputType } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'

@inputType('ConfirmFactInput', 'A fact that still holds.')
export class ConfirmFactInput {
  @holds(() => ID, 'The fact, by its id.')
  id!: string

  @holds(() => DateScalar, 'The day on which it was looked at; today when left out.', { nullable: true })
  day?: Day | null
}
