import type { Availability, Day, FeedbackContent, FeedbackDuty, HandoverChannel, HandoverTrigger } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { holds, inputType } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { AvailabilityEnum } from '../institution/index.ts'
import { ChangeInput } from '../mutation/index.ts'
import { FeedbackContentEnum, FeedbackDutyEnum, HandoverChannelEnum, HandoverTriggerEnum } from './handover.terms.ts'

/** What a hand-over lays down; each part can be missing. */
@inputType('HandoverPartsInput', 'What a hand-over lays down.')
export abstract class HandoverPartsInput {
  @holds(() => [HandoverChannelEnum], 'The ways that are open, in the order in which they are to be used.', { nullable: true })
  channels?: HandoverChannel[] | null

  @holds(() => AvailabilityEnum, 'When the receiving side can be reached.', { nullable: true })
  availability?: Availability | null

  @holds(() => Int, 'Within how many hours the receiving side acts.', { nullable: true })
  responseHours?: number | null

  @holds(() => FeedbackDutyEnum, 'Why the receiving side answers.', { nullable: true })
  feedbackDuty?: FeedbackDuty | null

  @holds(() => Int, 'Within how many hours it answers.', { nullable: true })
  feedbackHours?: number | null

  @holds(() => FeedbackContentEnum, 'What the answer says.', { nullable: true })
  feedbackContent?: FeedbackContent | null

  @holds(() => Boolean, 'Whether it takes the consent of those concerned.', { nullable: true })
  consentRequired?: boolean | null

  @holds(() => Boolean, 'Whether nothing is told by which those concerned could be known (§ 4 Abs. 2 KKG).', { nullable: true })
  pseudonymised?: boolean | null

  @holds(() => [String], 'Keys of the norms that it rests on.', { nullable: true })
  legalBasis?: string[] | null

  @holds(() => String, 'Key of the agreement on which it rests.', { nullable: true })
  agreement?: string | null

  @holds(() => String, 'Key of the function of the receiving side that is addressed.', { nullable: true })
  contact?: string | null
}

@inputType(
  'DescribeHandoverInput',
  'A way from one institution, or type of institution, to another. Exactly one of `fromType` and `fromInstitution` and one of `toType` and `toInstitution`.',
)
export class DescribeHandoverInput extends HandoverPartsInput {
  @holds(() => String, 'Its title.')
  title!: string

  @holds(() => HandoverTriggerEnum, 'What makes the giving side hand over.')
  trigger!: HandoverTrigger

  @holds(() => String, 'Key of the network whose procedure it is; left out when two institutions lay it down between themselves.', {
    nullable: true,
  })
  network?: string | null

  @holds(() => String, 'Key of the type of institution on the giving side.', { nullable: true })
  fromType?: string | null

  @holds(() => String, 'Key of the institution on the giving side.', { nullable: true })
  fromInstitution?: string | null

  @holds(() => String, 'Key of the type of institution on the receiving side.', { nullable: true })
  toType?: string | null

  @holds(() => String, 'Key of the institution on the receiving side.', { nullable: true })
  toInstitution?: string | null

  @holds(() => DateScalar, 'The first day on which it holds; today when left out.', { nullable: true })
  validFrom?: Day | null
}

@inputType('ChangeHandoverInput', 'What is to be different about a hand-over. What is left out stays as it is; null takes it away.')
export class ChangeHandoverInput extends HandoverPartsInput {
  @holds(() => String, 'Key of what is changed.')
  key!: string

  @holds(() => Int, 'The version of it that was seen.')
  version!: number

  @holds(() => String, 'Its title.', { nullable: true })
  title?: string | null

  @holds(() => HandoverTriggerEnum, 'What makes the giving side hand over.', { nullable: true })
  trigger?: HandoverTrigger | null
}

@inputType('TestHandoverInput', 'That a hand-over was tried out.')
export class TestHandoverInput extends ChangeInput {
  @holds(() => DateScalar, 'The day; today when left out.', { nullable: true })
  lastTestedOn?: Day | null
}

@inputType('EndHandoverInput', 'The end of a hand-over.')
export class EndHandoverInput extends ChangeInput {
  @holds(() => DateScalar, 'The last day on which it holds.')
  lastDay!: Day
}
