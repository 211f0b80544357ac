import type { Day } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { holds, inputType } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'

/** What every mutation about a gap needs to know. */
@inputType('GapInput', 'A gap, as it was seen.')
export class GapInput {
  @holds(() => String, 'Key of the gap.')
  gap!: string

  @holds(() => Int, 'The version of the gap that was seen.')
  version!: number

  @holds(() => DateScalar, 'The day on which the gap was seen, and is seen in the answer; today when left out.', { nullable: true })
  asOf?: Day | null
}

@inputType('AssignGapInput', 'Who shall work on a gap.')
export class AssignGapInput extends GapInput {
  @holds(() => String, 'Key of the account.')
  assignee!: string
}

@inputType('SetGapDueDateInput', 'Until when a gap should be closed.')
export class SetGapDueDateInput extends GapInput {
  @holds(() => DateScalar, 'The day; null for none.', { nullable: true })
  dueOn?: Day | null
}

@inputType('LinkGapInput', 'By what a gap is to be closed: an action, a meeting that deals with it, both, or neither.')
export class LinkGapInput extends GapInput {
  @holds(() => String, 'Key of the action; null for none.', { nullable: true })
  action?: string | null

  @holds(() => String, 'Key of the meeting; null for none.', { nullable: true })
  meeting?: string | null
}

@inputType('AcceptGapInput', 'That a gap is left as it is for a time.')
export class AcceptGapInput extends GapInput {
  @holds(() => String, 'Why, in a sentence; at most 500 characters.')
  reason!: string

  @holds(() => DateScalar, 'The last day on which it is accepted; on the next it is open again.')
  until!: Day
}
