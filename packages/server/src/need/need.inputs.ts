import type { Day, NeedCategory } from '@geflecht/domain'
import { holds, inputType } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { ChangeInput } from '../mutation/index.ts'
import { NeedCategoryEnum } from './need.type.ts'

@inputType('VoiceNeedInput', 'Something that is needed; never about a case.')
export class VoiceNeedInput {
  @holds(() => NeedCategoryEnum, 'What it is about.')
  category!: NeedCategory

  @holds(() => String, 'What is needed, in general words.')
  text!: string

  @holds(() => String, 'Key of the network, institution or territory that it is about.')
  subject!: string

  @holds(() => String, 'Key of the institution that voices it; left out when that is not kept.', { nullable: true })
  by?: string | null

  @holds(() => DateScalar, 'The day on which it was voiced; today when left out.', { nullable: true })
  voicedOn?: Day | null
}

@inputType('RewordNeedInput', 'How a need is worded from now on. What is left out stays as it is.')
export class RewordNeedInput extends ChangeInput {
  @holds(() => NeedCategoryEnum, 'What it is about.', { nullable: true })
  category?: NeedCategory | null

  @holds(() => String, 'What is needed, in general words.', { nullable: true })
  text?: string | null
}

@inputType('AnswerNeedInput', 'What answers a need besides actions. What is left out stays as it is.')
export class AnswerNeedInput extends ChangeInput {
  @holds(() => [String], 'Keys of all agreements that answer it.', { nullable: true })
  agreements?: string[] | null

  @holds(() => [String], 'Keys of all meetings that deal with it.', { nullable: true })
  meetings?: string[] | null
}

@inputType('MeetNeedInput', 'That a need is met.')
export class MeetNeedInput extends ChangeInput {
  @holds(() => DateScalar, 'The day; today when left out.', { nullable: true })
  metOn?: Day | null
}

@inputType('WithdrawNeedInput', 'That a need is no longer felt.')
export class WithdrawNeedInput extends ChangeInput {
  @holds(() => DateScalar, 'The day; today when left out.', { nullable: true })
  withdrawnOn?: Day | null
}
