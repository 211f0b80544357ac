import type { Availability, Day } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { holds, inputType } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { AvailabilityEnum } from './functionContact.type.ts'

const version = () => holds(() => Int, 'The version of it that was seen.')
const key = () => holds(() => String, 'Key of the function contact.')

@inputType('AddContactInput', 'A function of an institution that can be reached; never a person.')
export class AddContactInput {
  @holds(() => String, 'Key of the institution.')
  institution!: string

  @holds(() => String, 'What the function is called.')
  functionTitle!: string

  @holds(() => String, 'Its function mailbox.', { nullable: true })
  mailbox?: string | null

  @holds(() => String, 'Its function telephone.', { nullable: true })
  phone?: string | null

  @holds(() => AvailabilityEnum, 'When it can be reached.', { nullable: true })
  availability?: Availability | null

  @holds(() => String, 'Key of the function contact that stands in for it.', { nullable: true })
  deputy?: string | null

  @holds(() => Boolean, 'Whether it is meant for the public. No when left out.', { nullable: true })
  isPublic?: boolean | null

  @holds(() => DateScalar, 'Since when it is there; not known when left out.', { nullable: true })
  since?: Day | null
}

@inputType('ChangeContactInput', 'How a function is reached. Fields that are left out stay as they are; null empties them.')
export class ChangeContactInput {
  @key()
  key!: string

  @version()
  version!: number

  @holds(() => String, 'What the function is called.', { nullable: true })
  functionTitle?: string | null

  @holds(() => String, 'Its function mailbox.', { nullable: true })
  mailbox?: string | null

  @holds(() => String, 'Its function telephone.', { nullable: true })
  phone?: string | null

  @holds(() => AvailabilityEnum, 'When it can be reached.', { nullable: true })
  availability?: Availability | null

  @holds(() => String, 'Key of the function contact that stands in for it.', { nullable: true })
  deputy?: string | null

  @holds(() => Boolean, 'Whether it is meant for the public.', { nullable: true })
  isPublic?: boolean | null
}

@inputType('VacateFunctionInput', 'A function that nobody holds.')
export class VacateFunctionInput {
  @key()
  key!: string

  @version()
  version!: number

  @holds(() => DateScalar, 'Since when nobody holds it; today when left out.', { nullable: true })
  since?: Day | null
}

@inputType('FillFunctionInput', 'A function that somebody holds again.')
export class FillFunctionInput {
  @key()
  key!: string

  @version()
  version!: number
}

@inputType('EndContactInput', 'A function that ends.')
export class EndContactInput {
  @key()
  key!: string

  @version()
  version!: number

  @holds(() => DateScalar, 'The last day on which it is there; today when left out.', { nullable: true })
  lastDay?: Day | null
}
