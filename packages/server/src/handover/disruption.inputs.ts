import type { Day, DisruptionKind } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { holds, inputType } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { ChangeInput } from '../mutation/index.ts'
import { DisruptionKindEnum } from './disruption.type.ts'

@inputType('ReportDisruptionInput', 'That a hand-over or a cooperation is disturbed: exactly one of the two. Never about a case.')
export class ReportDisruptionInput {
  @holds(() => DisruptionKindEnum, 'What goes wrong.')
  kind!: DisruptionKind

  @holds(() => String, 'Key of the hand-over that is disturbed.', { nullable: true })
  handover?: string | null

  @holds(() => String, 'Key of the cooperation that is disturbed.', { nullable: true })
  cooperation?: string | null

  @holds(() => Int, '1 a nuisance, 2 delays, 3 puts protection at risk.')
  severity!: number

  @holds(() => String, 'A few words about it; never about a case or a person.', { nullable: true })
  note?: string | null

  @holds(() => String, 'Key of the institution that reports it; left out when that is not kept.', { nullable: true })
  reportedBy?: string | null

  @holds(() => DateScalar, 'The day on which it is reported; today when left out.', { nullable: true })
  reportedOn?: Day | null
}

@inputType('WorkOnDisruptionInput', 'That somebody works on a disruption.')
export class WorkOnDisruptionInput extends ChangeInput {
  @holds(() => DateScalar, 'Since when; today when left out.', { nullable: true })
  inWorkSince?: Day | null
}

@inputType('SolveDisruptionInput', 'That a disruption is solved.')
export class SolveDisruptionInput extends ChangeInput {
  @holds(() => DateScalar, 'The day; today when left out.', { nullable: true })
  solvedOn?: Day | null
}

@inputType('DisruptionInput', 'A disruption, in the version that was seen.')
export class DisruptionInput extends ChangeInput {}
