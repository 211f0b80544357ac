import { assumptionKinds, type AssumptionKind, type Day, type Level } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { enumType, holds, inputType } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'

export const AssumptionKindEnum = enumType<AssumptionKind>(
  'AssumptionKind',
  'What a scenario assumes. Each kind says what exactly is assumed; which parts it takes, its faults name.',
  Object.fromEntries(assumptionKinds.map(({ key, means }) => [key, means.en])) as Record<AssumptionKind, string>,
)

@inputType('AssumptionInput', 'One change that is assumed and written nowhere. Each kind takes some of the parts; the others are left out.')
export class AssumptionInput {
  @holds(() => AssumptionKindEnum, 'What is assumed.')
  kind!: AssumptionKind

  @holds(
    () => [String],
    'Keys of institutions: the two of a cooperation, giver and taker of a hand-over, the parties of an agreement, whoever joins, leaves, coordinates or was represented. An assumed institution bears a key of your own that begins with inst.assumed.',
    { nullable: true },
  )
  institutions?: string[] | null

  @holds(() => String, 'Key of a network near by; the one that is asked about when left out.', { nullable: true })
  network?: string | null

  @holds(() => String, 'Key of the territory of an assumed institution; that of the network when left out.', { nullable: true })
  territory?: string | null

  @holds(() => String, 'Key of the type of an assumed institution.', { nullable: true })
  type?: string | null

  @holds(() => String, 'Key of the kind of an assumed agreement.', { nullable: true })
  agreementKind?: string | null

  @holds(() => Int, 'Level of an assumed cooperation, 1 to 5; 2 when left out.', { nullable: true })
  level?: Level | null

  @holds(() => DateScalar, 'Day of an assumed meeting, not after the day that is looked at.', { nullable: true })
  day?: Day | null

  @holds(() => String, 'Key of the agreement, meeting or hand-over that is assumed away.', { nullable: true })
  thing?: string | null
}

@inputType('ScenarioInput', 'What is assumed of a network, one after the other; nothing of it is written.')
export class ScenarioInput {
  @holds(() => [AssumptionInput], 'The assumptions, at most 50.')
  assumptions!: AssumptionInput[]
}
