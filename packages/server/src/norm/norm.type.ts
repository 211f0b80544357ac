import { norms, type Language, type Norm as NormEntry, type Verification } from '@geflecht/domain'
import { enumType, objectType, shows } from '../graphql/field.ts'
import { inLanguage, textIn } from '../graphql/language.ts'
import { Subject } from '../graphql/subject.ts'
import { CatalogueTerm, Term, termsOf } from '../graphql/term.ts'
import { normPolicy } from './norm.policy.ts'

export const VerificationEnum = enumType<Verification>(
  'Verification',
  'How far a legal statement has been checked. Whoever shows it says no more than this allows.',
  {
    VERIFIED: 'Checked against the text of the law or the original source.',
    SECONDARY: 'From a secondary source; the official wording is still to be checked.',
    SEED: 'A report says so; only that source’s statement.',
    GENERAL: 'General knowledge, unchecked; a pointer only.',
    LOCAL: 'Laid down by a network or territory for itself; not a legal duty.',
    PRODUCT: 'A rule or default of Geflecht, not law.',
  },
)

@objectType('Norm', 'A rule of law, or a recommendation, on which an expectation rests.', { implements: [Subject, Term] })
export class Norm extends CatalogueTerm<NormEntry> {
  get typeName() {
    return 'Norm'
  }

  @shows(() => String, normPolicy, 'How it is cited.')
  get citation(): string {
    return this.entry.citation
  }

  @shows(() => VerificationEnum, normPolicy, 'How far our reading of it has been checked.')
  get verification(): Verification {
    return this.entry.verification
  }

  @shows(() => String, normPolicy, 'What was checked, and what is still to be verified.')
  verificationNote(@inLanguage() language: Language): string {
    return textIn(this.entry.verificationNote, language)
  }
}

export const normTerms = termsOf(Norm, norms)
