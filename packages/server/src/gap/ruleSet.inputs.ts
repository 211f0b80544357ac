import { type ThresholdKey, thresholds } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { enumType, holds, inputType } from '../graphql/field.ts'
import { meaningsOf } from '../graphql/meanings.ts'

export const ThresholdKeyEnum = enumType<ThresholdKey>(
  'ThresholdKey',
  'A number in a rule that can be set.',
  meaningsOf(
    Object.fromEntries(thresholds.map(({ key, de, en }) => [key, { de, en }])) as Record<ThresholdKey, { de: string; en: string }>,
  ),
)

@inputType('ThresholdInput', 'A number that is to hold in a rule.')
export class ThresholdInput {
  @holds(() => ThresholdKeyEnum, 'Which number.')
  key!: ThresholdKey

  @holds(() => Int, 'What it is from now on; null or left out for what holds around, in the end the usual.', { nullable: true })
  value?: number | null
}

@inputType('SetRulesInput', 'How gaps are looked for in a network, or in a territory and what lies in it. What is left out stays as it is.')
export class SetRulesInput {
  @holds(() => String, 'Key of the network or territory.')
  subject!: string

  @holds(() => Int, 'The version of the rule set that was seen; 0 where none was.', { nullable: true })
  version?: number | null

  @holds(() => [String], 'Numbers of all rules that are switched off there, for example G25.', { nullable: true })
  off?: string[] | null

  @holds(() => [String], 'Numbers of all rules that are switched on again there, although a territory around has switched them off.', {
    nullable: true,
  })
  on?: string[] | null

  @holds(() => [ThresholdInput], 'The numbers that change.', { nullable: true })
  thresholds?: ThresholdInput[] | null
}
