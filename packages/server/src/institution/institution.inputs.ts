import type { CarrierKind, DatePrecision, Day } from '@geflecht/domain'
import { Float, Int } from 'type-graphql'
import { holds, inputType } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { DatePrecisionEnum } from '../source/index.ts'
import { CarrierKindEnum } from './institution.terms.ts'

const version = () => holds(() => Int, 'The version of it that was seen.')
const key = () => holds(() => String, 'Key of the institution.')

@inputType('AddInstitutionInput', 'An institution that is new in the directory.')
export class AddInstitutionInput {
  @holds(() => String, 'Its name; left out exactly when it is anonymous.', { nullable: true })
  name?: string | null

  @holds(() => Boolean, 'Whether it stands for a single professional; then it has neither name nor contact. No when left out.', {
    nullable: true,
  })
  anonymous?: boolean | null

  @holds(() => String, 'Key of its institution type.')
  type!: string

  @holds(() => String, 'Key of its sector; that of its type when left out.', { nullable: true })
  sector?: string | null

  @holds(() => CarrierKindEnum, 'Who stands behind it; not stated when left out.', { nullable: true })
  carrierKind?: CarrierKind | null

  @holds(() => String, 'Key of the territory where it is seated.')
  territory!: string

  @holds(() => [String], 'Keys of territories that it serves.', { nullable: true })
  serviceArea?: string[] | null

  @holds(() => String, 'Its full legal name.', { nullable: true })
  legalName?: string | null

  @holds(() => String, 'Key of the institution of which it is a part.', { nullable: true })
  parent?: string | null

  @holds(() => String, 'Key of the body that carries it (Träger).', { nullable: true })
  carrier?: string | null

  @holds(() => Int, 'How many binding ties it says it can keep up.', { nullable: true })
  capacity?: number | null

  @holds(() => Boolean, 'Whether everybody may see it. No when left out.', { nullable: true })
  isPublic?: boolean | null

  @holds(() => String, 'A function mailbox for the public.', { nullable: true })
  contactMailbox?: string | null

  @holds(() => String, 'A function telephone for the public.', { nullable: true })
  contactPhone?: string | null

  @holds(() => String, 'Its public page.', { nullable: true })
  contactUrl?: string | null

  @holds(() => DateScalar, 'Since when it is there; not known when left out.', { nullable: true })
  since?: Day | null

  @holds(() => DatePrecisionEnum, 'How exactly that is known; to the day when left out.', { nullable: true })
  sincePrecision?: DatePrecision | null
}

@inputType('RenameInstitutionInput', 'An institution and its new name.')
export class RenameInstitutionInput {
  @key()
  key!: string

  @version()
  version!: number

  @holds(() => String, 'Its new name.')
  name!: string
}

@inputType('ReclassifyInstitutionInput', 'An institution and what kind of one it is.')
export class ReclassifyInstitutionInput {
  @key()
  key!: string

  @version()
  version!: number

  @holds(() => String, 'Key of its institution type.')
  type!: string

  @holds(() => String, 'Key of its sector; that of its type when left out.', { nullable: true })
  sector?: string | null
}

@inputType('MoveInstitutionInput', 'An institution and where it is seated now.')
export class MoveInstitutionInput {
  @key()
  key!: string

  @version()
  version!: number

  @holds(() => String, 'Key of the territory where it is seated now.')
  territory!: string

  @holds(() => Float, 'Where it stands now, in degrees north (WGS 84); forgotten when left out.', { nullable: true })
  latitude?: number | null

  @holds(() => Float, 'Where it stands now, in degrees east (WGS 84); forgotten when left out.', { nullable: true })
  longitude?: number | null
}

@inputType('DescribeInstitutionInput', 'What is said of an institution. Fields that are left out stay as they are; null empties them.')
export class DescribeInstitutionInput {
  @key()
  key!: string

  @version()
  version!: number

  @holds(() => String, 'Its full legal name.', { nullable: true })
  legalName?: string | null

  @holds(() => CarrierKindEnum, 'Who stands behind it.', { nullable: true })
  carrierKind?: CarrierKind | null

  @holds(() => Int, 'How many binding ties it says it can keep up.', { nullable: true })
  capacity?: number | null

  @holds(() => DateScalar, 'Of a Jugendamt: the day on which its last quality development procedure was finished.', { nullable: true })
  qualityReviewedOn?: Day | null

  @holds(() => [String], 'Keys of all territories that it serves.', { nullable: true })
  serviceArea?: string[] | null

  @holds(() => String, 'Key of the institution of which it is a part.', { nullable: true })
  parent?: string | null

  @holds(() => String, 'Key of the body that carries it (Träger).', { nullable: true })
  carrier?: string | null
}

@inputType(
  'ChangePublicContactInput',
  'How the public reaches an institution. Fields that are left out stay as they are; null empties them.',
)
export class ChangePublicContactInput {
  @key()
  key!: string

  @version()
  version!: number

  @holds(() => String, 'A function mailbox for the public.', { nullable: true })
  mailbox?: string | null

  @holds(() => String, 'A function telephone for the public.', { nullable: true })
  phone?: string | null

  @holds(() => String, 'Its public page.', { nullable: true })
  url?: string | null
}

@inputType('PublishInstitutionInput', 'An institution that everybody may see from now on.')
export class PublishInstitutionInput {
  @key()
  key!: string

  @version()
  version!: number
}

@inputType('HideInstitutionInput', 'An institution that only those with a right may see from now on.')
export class HideInstitutionInput {
  @key()
  key!: string

  @version()
  version!: number
}

@inputType('CloseInstitutionInput', 'An institution that ends.')
export class CloseInstitutionInput {
  @key()
  key!: string

  @version()
  version!: number

  @holds(() => DateScalar, 'The last day on which it is there.')
  lastDay!: Day

  @holds(() => String, 'Key of the institution that carries on.', { nullable: true })
  successor?: string | null
}

@inputType('NameProfessionInput', 'A profession that works at an institution.')
export class NameProfessionInput {
  @holds(() => String, 'Key of the institution.')
  institution!: string

  @holds(() => String, 'Key of the profession.')
  profession!: string

  @holds(() => DateScalar, 'Since when; not known when left out.', { nullable: true })
  since?: Day | null
}

@inputType('EndProfessionInput', 'A profession that no longer works at an institution.')
export class EndProfessionInput {
  @holds(() => String, 'Key of the institution.')
  institution!: string

  @holds(() => String, 'Key of the profession.')
  profession!: string

  @holds(() => DateScalar, 'The last day on which it does; today when left out.', { nullable: true })
  lastDay?: Day | null
}
