import type { Day } from '@geflecht/domain'
import { ID, Int } from 'type-graphql'
import { holds, inputType } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'

@inputType('WriteCommentInput', 'What somebody says about a thing; it begins a thread.')
export class WriteCommentInput {
  @holds(() => ID, 'Id of the thing: a gap, network, institution, agreement, cooperation, hand-over or need.')
  about!: string

  @holds(() => String, 'What is said: plain text without personal data, at most 2000 characters.')
  text!: string

  @holds(() => [String], 'Keys of the accounts that are mentioned and told of it; at most 10.', { nullable: true })
  mentions?: string[] | null

  @holds(() => DateScalar, 'For a gap: the day on which it was seen; today when left out.', { nullable: true })
  asOf?: Day | null
}

@inputType('AnswerCommentInput', 'An answer in a thread.')
export class AnswerCommentInput {
  @holds(() => String, 'Key of a comment of the thread.')
  comment!: string

  @holds(() => String, 'What is said: plain text without personal data, at most 2000 characters.')
  text!: string

  @holds(() => [String], 'Keys of the accounts that are mentioned and told of it; at most 10.', { nullable: true })
  mentions?: string[] | null
}

@inputType('CommentInput', 'A comment, as it was seen.')
export class CommentInput {
  @holds(() => String, 'Key of the comment.')
  comment!: string

  @holds(() => Int, 'The version of the comment that was seen.')
  version!: number
}

@inputType('EditCommentInput', 'A comment in other words.')
export class EditCommentInput extends CommentInput {
  @holds(() => String, 'What is said now: plain text without personal data, at most 2000 characters.')
  text!: string

  @holds(() => [String], 'Keys of the accounts that are mentioned; as before when left out.', { nullable: true })
  mentions?: string[] | null
}
