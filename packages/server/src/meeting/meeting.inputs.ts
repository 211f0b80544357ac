import type { CountOperator, DatePrecision, Day } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { holds, inputType } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { DatePrecisionEnum } from '../source/index.ts'
import { CountOperatorEnum } from './meeting.terms.ts'

const version = () => holds(() => Int, 'The version of it that was seen.')
const key = () => holds(() => String, 'Key of the meeting.')

@inputType('PlanMeetingInput', 'A meeting that is intended.')
export class PlanMeetingInput {
  @holds(() => String, 'Key of the network whose meeting it is to be.')
  network!: string

  @holds(() => String, 'Its title.')
  title!: string

  @holds(() => String, 'Key of its kind; a network meeting when left out.', { nullable: true })
  kind?: string | null

  @holds(() => DateScalar, 'The day for which it is intended.', { nullable: true })
  startsOn?: Day | null

  @holds(() => String, 'Key of the institution where it is to take place.', { nullable: true })
  venue?: string | null

  @holds(() => String, 'Key of the territory in which it is to take place.', { nullable: true })
  territory?: string | null

  @holds(() => [String], 'Keys of the institutions that organise it.', { nullable: true })
  organisers?: string[] | null
}

@inputType('RecordMeetingInput', 'A meeting that was held.')
export class RecordMeetingInput {
  @holds(() => String, 'Key of the network whose meeting it was.')
  network!: string

  @holds(() => String, 'Its title.')
  title!: string

  @holds(() => String, 'Key of its kind; a network meeting when left out.', { nullable: true })
  kind?: string | null

  @holds(() => DateScalar, 'The day on which it began, or the first day of the period that the precision names.', { nullable: true })
  startsOn?: Day | null

  @holds(() => DatePrecisionEnum, 'How exactly that is known; to the day when left out.', { nullable: true })
  startsOnPrecision?: DatePrecision | null

  @holds(() => String, 'Key of the institution where it took place.', { nullable: true })
  venue?: string | null

  @holds(() => String, 'Key of the territory in which it took place.', { nullable: true })
  territory?: string | null

  @holds(() => String, 'The series to which it belongs.', { nullable: true })
  series?: string | null

  @holds(() => Int, 'Its number within the series.', { nullable: true })
  seriesNo?: number | null

  @holds(() => Int, 'How many people took part.', { nullable: true })
  participantsCount?: number | null

  @holds(() => CountOperatorEnum, 'How exactly that number is known; exactly when left out.', { nullable: true })
  participantsOperator?: CountOperator | null

  @holds(() => [String], 'Keys of the institutions that organised it.', { nullable: true })
  organisers?: string[] | null

  @holds(() => [String], 'Keys of the institutions that funded it.', { nullable: true })
  funders?: string[] | null
}

@inputType('MoveMeetingInput', 'A meeting and its day.')
export class MoveMeetingInput {
  @key()
  key!: string

  @version()
  version!: number

  @holds(() => DateScalar, 'The day on which it begins, or the first day of the period that the precision names; null: not known.', {
    nullable: true,
  })
  startsOn?: Day | null

  @holds(() => DatePrecisionEnum, 'How exactly that is known; PLANNED as long as it is only intended.')
  startsOnPrecision!: DatePrecision
}

@inputType('RenameMeetingInput', 'A meeting and its new title.')
export class RenameMeetingInput {
  @key()
  key!: string

  @version()
  version!: number

  @holds(() => String, 'Its new title.')
  title!: string
}

@inputType('DescribeMeetingInput', 'What is said of a meeting. Fields that are left out stay as they are; null empties them.')
export class DescribeMeetingInput {
  @key()
  key!: string

  @version()
  version!: number

  @holds(() => String, 'Key of its kind.', { nullable: true })
  kind?: string | null

  @holds(() => String, 'Key of the institution where it took place.', { nullable: true })
  venue?: string | null

  @holds(() => String, 'Key of the territory in which it took place.', { nullable: true })
  territory?: string | null

  @holds(() => String, 'The series to which it belongs.', { nullable: true })
  series?: string | null

  @holds(() => Int, 'Its number within the series.', { nullable: true })
  seriesNo?: number | null

  @holds(() => Int, 'How many people took part.', { nullable: true })
  participantsCount?: number | null

  @holds(() => CountOperatorEnum, 'How exactly that number is known.', { nullable: true })
  participantsOperator?: CountOperator | null

  @holds(() => [String], 'Keys of all institutions that organised it.', { nullable: true })
  organisers?: string[] | null

  @holds(() => [String], 'Keys of all institutions that funded it.', { nullable: true })
  funders?: string[] | null
}

@inputType('CancelMeetingInput', 'A meeting that does not take place.')
export class CancelMeetingInput {
  @key()
  key!: string

  @version()
  version!: number
}

@inputType('AttendanceInput', 'That an institution took part in a meeting.')
export class AttendanceInput {
  @holds(() => String, 'Key of the institution.')
  institution!: string

  @holds(() => String, 'Key of the role; represented when left out.', { nullable: true })
  role?: string | null

  @holds(() => Int, 'How many people came for it.', { nullable: true })
  headcount?: number | null
}

@inputType('RecordAttendanceInput', 'Who took part in a meeting, all of them at once.')
export class RecordAttendanceInput {
  @holds(() => String, 'Key of the meeting.')
  meeting!: string

  @version()
  version!: number

  @holds(() => [AttendanceInput], 'Every institution that took part. One that is recorded and not named here is taken off the list.')
  attendance!: AttendanceInput[]
}

@inputType('WithdrawParticipationInput', 'A participation that was recorded by mistake.')
export class WithdrawParticipationInput {
  @holds(() => String, 'Key of the participation.')
  key!: string

  @version()
  version!: number
}
