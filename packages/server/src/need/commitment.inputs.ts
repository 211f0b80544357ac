import type { CommitmentKind, Day } from '@geflecht/domain'
import { holds, inputType } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { ChangeInput } from '../mutation/index.ts'
import { CommitmentKindEnum } from './commitment.type.ts'

@inputType('MakeCommitmentInput', 'What somebody promises of itself.')
export class MakeCommitmentInput {
  @holds(() => CommitmentKindEnum, 'What kind of promise it is.')
  kind!: CommitmentKind

  @holds(() => String, 'What is promised.')
  summary!: string

  @holds(() => String, 'Key of the network, programme, institution or territory that promises.')
  subject!: string

  @holds(() => DateScalar, 'The day on which it was promised; today when left out.', { nullable: true })
  madeOn?: Day | null

  @holds(() => DateScalar, 'By when it is to be kept.', { nullable: true })
  dueOn?: Day | null
}

@inputType('KeepCommitmentInput', 'That a promise was kept.')
export class KeepCommitmentInput extends ChangeInput {
  @holds(() => DateScalar, 'The day; today when left out.', { nullable: true })
  keptOn?: Day | null
}
