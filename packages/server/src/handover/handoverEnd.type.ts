import type { Language } from '@geflecht/domain'
import type { View } from '../atlas/view.ts'
import { objectType, shows } from '../graphql/field.ts'
import { inLanguage } from '../graphql/language.ts'
import { Institution, institutionOrNone, InstitutionType, institutionTypeTerms } from '../institution/index.ts'
import { handoverPolicy } from './handover.policy.ts'

@objectType('HandoverEnd', 'One side of a hand-over: an institution, or a type of institution and with it all of that type.')
export class HandoverEnd {
  constructor(
    private readonly view: View,
    private readonly typeKey: string | null,
    private readonly institutionId: number | null,
  ) {}

  @shows(() => InstitutionType, handoverPolicy, 'The type, when all institutions of it are meant; null when one institution is.', {
    nullable: true,
  })
  get type(): InstitutionType | null {
    return this.typeKey === null ? null : institutionTypeTerms.of(this.typeKey)
  }

  @shows(() => Institution, handoverPolicy, 'The institution, when one is meant; null when a whole type is.', { nullable: true })
  get institution(): Institution | null {
    return institutionOrNone(this.view, this.institutionId)
  }

  @shows(() => String, handoverPolicy, 'The name of the institution, or what the type is called.')
  label(@inLanguage() language: Language): string {
    return this.institution?.name(language) ?? this.type!.label(language)
  }

  /** Key of the type, or of the type of the institution. */
  get typeOfEither(): string {
    return this.typeKey ?? this.institution!.type.key
  }
}
