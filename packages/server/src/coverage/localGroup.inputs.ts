import { localObligations, type Day, type LocalObligation } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { enumType, holds, inputType } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { ChangeInput } from '../mutation/index.ts'

const meanings: Record<LocalObligation, string> = {
  MUSS: 'It has to take part.',
  SOLL: 'It should take part.',
  EMPFEHLUNG: 'It is recommended.',
}

export const LocalObligationEnum = enumType<LocalObligation>(
  'LocalObligation',
  'How strongly a network or territory wants a group at the table.',
  Object.fromEntries(localObligations.map((one) => [one, meanings[one]])) as Record<LocalObligation, string>,
)

@inputType(
  'AddLocalGroupInput',
  'A group that a network, or a territory for the networks in it, wants at the table beside what the law expects.',
)
export class AddLocalGroupInput {
  @holds(() => String, 'Key of the network or territory that wants it.')
  subject!: string

  @holds(() => String, 'What the group is called; at most 120 characters.')
  name!: string

  @holds(() => [String], 'Keys of the institution types that count as the group; one of them suffices.')
  anyOf!: string[]

  @holds(() => Int, 'How many institutions of these types are wanted; 1 when left out.', { nullable: true })
  minCount?: number | null

  @holds(() => LocalObligationEnum, 'How strongly it is wanted.')
  obligation!: LocalObligation

  @holds(() => [String], 'Keys of the kinds of networks for which it is wanted; all when left out or empty.', { nullable: true })
  networkKinds?: string[] | null

  @holds(() => String, 'What was decided, and by whom, for example a resolution of the youth welfare committee; at most 300 characters.')
  ground!: string

  @holds(() => DateScalar, 'The day of that decision.')
  decidedOn!: Day

  @holds(() => String, 'Where the decision can be read; begins with https://.', { nullable: true })
  documentUrl?: string | null

  @holds(() => DateScalar, 'From when on it is wanted; the day of the decision when left out.', { nullable: true })
  since?: Day | null
}

@inputType('ChangeLocalGroupInput', 'What is to be different about a group that is laid down locally. What is left out stays as it is.')
export class ChangeLocalGroupInput extends ChangeInput {
  @holds(() => String, 'What the group is called; at most 120 characters.', { nullable: true })
  name?: string | null

  @holds(() => [String], 'Keys of all institution types that count as the group.', { nullable: true })
  anyOf?: string[] | null

  @holds(() => Int, 'How many institutions of these types are wanted.', { nullable: true })
  minCount?: number | null

  @holds(() => LocalObligationEnum, 'How strongly it is wanted.', { nullable: true })
  obligation?: LocalObligation | null

  @holds(() => [String], 'Keys of all kinds of networks for which it is wanted; empty for all.', { nullable: true })
  networkKinds?: string[] | null

  @holds(() => String, 'What was decided, and by whom; at most 300 characters.', { nullable: true })
  ground?: string | null

  @holds(() => DateScalar, 'The day of that decision.', { nullable: true })
  decidedOn?: Day | null

  @holds(() => String, 'Where the decision can be read; begins with https://. null takes it away.', { nullable: true })
  documentUrl?: string | null
}

@inputType('EndLocalGroupInput', 'A group that is wanted no longer.')
export class EndLocalGroupInput extends ChangeInput {
  @holds(() => DateScalar, 'The last day on which it is wanted.')
  lastDay!: Day
}
