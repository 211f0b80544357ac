import type { BodyKind, DatePrecision, Day, Visibility } from '@geflecht/domain'
import { Float, Int } from 'type-graphql'
import { holds, inputType } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { DatePrecisionEnum } from '../source/index.ts'
import { BodyKindEnum, VisibilityEnum } from './network.terms.ts'

const version = () => holds(() => Int, 'The version of it that was seen.')
const key = (what: string) => holds(() => String, `Key of the ${what}.`)

@inputType('FoundNetworkInput', 'A network that is founded, or planned.')
export class FoundNetworkInput {
  @holds(() => String, 'Its name.')
  name!: string

  @holds(() => String, 'Key of its kind.')
  kind!: string

  @holds(() => String, 'Key of the territory that it is for.')
  territory!: string

  @holds(() => [String], 'Keys of further territories that it covers.', { nullable: true })
  areas?: string[] | null

  @holds(() => String, 'Key of the programme that it came from.', { nullable: true })
  programme?: string | null

  @holds(() => [String], 'Keys of the norms that it rests on.', { nullable: true })
  legalBasis?: string[] | null

  @holds(() => Int, 'How many meetings a year it sets itself at least; 1 when left out.', { nullable: true })
  meetingsPerYearMin?: number | null

  @holds(() => Int, 'How many meetings a year it sets itself at most.', { nullable: true })
  meetingsPerYearMax?: number | null

  @holds(() => VisibilityEnum, 'Who may see that it exists; only those with a right when left out.', { nullable: true })
  visibility?: Visibility | null

  @holds(() => DateScalar, 'When it was founded; not known when left out.', { nullable: true })
  foundedOn?: Day | null

  @holds(() => DatePrecisionEnum, 'How exactly that is known; PLANNED for one that is only intended.', { nullable: true })
  foundedOnPrecision?: DatePrecision | null
}

@inputType('RenameNetworkInput', 'A network and its new name.')
export class RenameNetworkInput {
  @key('network')
  key!: string

  @version()
  version!: number

  @holds(() => String, 'Its new name.')
  name!: string
}

@inputType('DescribeNetworkInput', 'What is said of a network. Fields that are left out stay as they are; null empties them.')
export class DescribeNetworkInput {
  @key('network')
  key!: string

  @version()
  version!: number

  @holds(() => [String], 'Keys of all further territories that it covers.', { nullable: true })
  areas?: string[] | null

  @holds(() => String, 'Key of the programme that it came from.', { nullable: true })
  programme?: string | null

  @holds(() => [String], 'Keys of all norms that it rests on.', { nullable: true })
  legalBasis?: string[] | null

  @holds(() => Int, 'How many meetings a year it sets itself at least.', { nullable: true })
  meetingsPerYearMin?: number | null

  @holds(() => Int, 'How many meetings a year it sets itself at most.', { nullable: true })
  meetingsPerYearMax?: number | null

  @holds(() => VisibilityEnum, 'Who may see that it exists.', { nullable: true })
  visibility?: Visibility | null

  @holds(() => String, 'Address of the page on which the public reads whom to turn to and how; begins with https://.', { nullable: true })
  publicUrl?: string | null

  @holds(() => Boolean, 'Whether it rests.', { nullable: true })
  dormant?: boolean | null
}

@inputType('EndNetworkInput', 'A network that ends.')
export class EndNetworkInput {
  @key('network')
  key!: string

  @version()
  version!: number

  @holds(() => DateScalar, 'The last day on which it is there.')
  lastDay!: Day
}

@inputType('FormBodyInput', 'A body inside a network.')
export class FormBodyInput {
  @holds(() => String, 'Key of the network.')
  network!: string

  @holds(() => BodyKindEnum, 'What kind of body it is.')
  kind!: BodyKind

  @holds(() => String, 'Its name.')
  name!: string

  @holds(() => DateScalar, 'Since when it is there; not known when left out.', { nullable: true })
  since?: Day | null
}

@inputType('RenameBodyInput', 'A body and its new name.')
export class RenameBodyInput {
  @key('body')
  key!: string

  @version()
  version!: number

  @holds(() => String, 'Its new name.')
  name!: string
}

@inputType('DissolveBodyInput', 'A body that ends.')
export class DissolveBodyInput {
  @key('body')
  key!: string

  @version()
  version!: number

  @holds(() => DateScalar, 'The last day on which it is there; today when left out.', { nullable: true })
  lastDay?: Day | null
}

@inputType('GiveMandateInput', 'An institution coordinates a network.')
export class GiveMandateInput {
  @holds(() => String, 'Key of the network.')
  network!: string

  @holds(() => String, 'Key of the institution that coordinates.')
  host!: string

  @holds(() => String, 'The function under which it does; never a person.')
  functionTitle!: string

  @holds(() => Float, 'With how many full-time equivalents.', { nullable: true })
  fte?: number | null

  @holds(() => DateScalar, 'Since when; today when left out.', { nullable: true })
  since?: Day | null
}

@inputType('EndMandateInput', 'A coordination that ends.')
export class EndMandateInput {
  @key('mandate')
  key!: string

  @version()
  version!: number

  @holds(() => DateScalar, 'The last day on which it coordinates; today when left out.', { nullable: true })
  lastDay?: Day | null
}
