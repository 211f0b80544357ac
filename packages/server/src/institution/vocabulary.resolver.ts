import { asks, root } from '../graphql/field.ts'
import { institutionPolicy } from './institution.policy.ts'
import { InstitutionType, institutionTypeTerms, Profession, professionTerms, Sector, sectorTerms } from './institution.terms.ts'

@root()
export class InstitutionVocabularyResolver {
  @asks(() => [Sector], institutionPolicy, 'The sectors of the help system, in the order in which lists show them.', { size: 17 })
  sectors(): readonly Sector[] {
    return sectorTerms.all
  }

  @asks(() => [InstitutionType], institutionPolicy, 'The institution types, in the order of the taxonomy.', { size: 67 })
  institutionTypes(): readonly InstitutionType[] {
    return institutionTypeTerms.all
  }

  @asks(() => [Profession], institutionPolicy, 'The professions of child protection.', { size: 30 })
  professions(): readonly Profession[] {
    return professionTerms.all
  }
}
