import {
  institutionTypes,
  professions,
  sectors,
  type CarrierKind,
  type InstitutionStatus,
  type InstitutionType as InstitutionTypeEntry,
  type Profession as ProfessionEntry,
  type Sector as SectorEntry,
} from '@geflecht/domain'
import { Int } from 'type-graphql'
import { enumType, objectType, shows } from '../graphql/field.ts'
import { Subject } from '../graphql/subject.ts'
import { CatalogueTerm, Term, termsOf } from '../graphql/term.ts'
import { institutionPolicy } from './institution.policy.ts'

export const CarrierKindEnum = enumType<CarrierKind>('CarrierKind', 'Who stands behind an institution.', {
  OEFFENTLICH: 'A public body.',
  FREI: 'A non-profit body (freier Träger).',
  PRIVAT: 'Private or self-employed.',
  ZIVILGESELLSCHAFT: 'Civil society.',
  SONSTIGE: 'Another body.',
  UNBEKANNT: 'Not stated.',
})

export const InstitutionStatusEnum = enumType<InstitutionStatus>('InstitutionStatus', 'Whether an institution is at work on the day.', {
  ACTIVE: 'At work.',
  CLOSED: 'Closed.',
  PLANNED: 'Planned.',
})

@objectType('Sector', 'A sector of the help system; each institution type belongs to one.', { implements: [Subject, Term] })
export class Sector extends CatalogueTerm<SectorEntry> {
  get typeName() {
    return 'Sector'
  }
}

export const sectorTerms = termsOf(Sector, sectors)

@objectType('InstitutionType', 'What kind of office, service, practice or association an institution is.', { implements: [Subject, Term] })
export class InstitutionType extends CatalogueTerm<InstitutionTypeEntry> {
  get typeName() {
    return 'InstitutionType'
  }

  @shows(() => Sector, institutionPolicy, 'The sector to which institutions of this type belong.')
  get sector(): Sector {
    return sectorTerms.of(this.entry.sector)
  }
}

export const institutionTypeTerms = termsOf(InstitutionType, institutionTypes)

@objectType('Profession', 'A profession of child protection.', { implements: [Subject, Term] })
export class Profession extends CatalogueTerm<ProfessionEntry> {
  get typeName() {
    return 'Profession'
  }

  @shows(
    () => Boolean,
    institutionPolicy,
    'Whether it may ask an insoweit erfahrene Fachkraft for advice (§ 4 Abs. 2 KKG or § 8b Abs. 1 SGB VIII).',
  )
  get claimsConsultation(): boolean {
    return this.entry.claimsConsultation
  }

  @shows(() => Int, institutionPolicy, 'Its number in § 4 Abs. 1 KKG, which names professions bound by secrecy.', { nullable: true })
  get kkg4(): number | null {
    return this.entry.kkg4
  }
}

export const professionTerms = termsOf(Profession, professions)
