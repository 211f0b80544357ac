import type { Day } from '@geflecht/domain'
import { holds, inputType } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { ChangeInput } from '../mutation/index.ts'

@inputType('PlanActionInput', 'Something that is to be done about needs.')
export class PlanActionInput {
  @holds(() => String, 'What is to be done.')
  title!: string

  @holds(() => String, 'Key of the network or institution whose action it is.')
  subject!: string

  @holds(() => String, 'Key of the institution that leads it.', { nullable: true })
  lead?: string | null

  @holds(() => DateScalar, 'By when it is to be done.', { nullable: true })
  dueOn?: Day | null

  @holds(() => [String], 'Keys of the needs that it answers.', { nullable: true })
  needs?: string[] | null

  @holds(() => DateScalar, 'The day on which it was planned; today when left out.', { nullable: true })
  plannedOn?: Day | null
}

@inputType('ChangeActionInput', 'What is to be different about an action. What is left out stays as it is; null takes it away.')
export class ChangeActionInput extends ChangeInput {
  @holds(() => String, 'What is to be done.', { nullable: true })
  title?: string | null

  @holds(() => String, 'Key of the institution that leads it.', { nullable: true })
  lead?: string | null

  @holds(() => DateScalar, 'By when it is to be done.', { nullable: true })
  dueOn?: Day | null

  @holds(() => [String], 'Keys of all needs that it answers.', { nullable: true })
  needs?: string[] | null
}

@inputType('StartActionInput', 'That an action has begun.')
export class StartActionInput extends ChangeInput {
  @holds(() => DateScalar, 'The day; today when left out.', { nullable: true })
  startedOn?: Day | null
}

@inputType('FinishActionInput', 'That an action is done.')
export class FinishActionInput extends ChangeInput {
  @holds(() => DateScalar, 'The day; today when left out.', { nullable: true })
  doneOn?: Day | null
}

@inputType('DropActionInput', 'That an action is given up.')
export class DropActionInput extends ChangeInput {
  @holds(() => DateScalar, 'The day; today when left out.', { nullable: true })
  droppedOn?: Day | null

  @holds(() => String, 'Why it is given up; never about a person or a case.')
  reason!: string
}
