import { agreementKinds, type AgreementKind as AgreementKindEntry, type AgreementObligation, type Verification } from '@geflecht/domain'
import { asks, enumType, objectType, root, shows } from '../graphql/field.ts'
import { ofItsOwn, Subject } from '../graphql/subject.ts'
import { CatalogueTerm, Term, termsOf } from '../graphql/term.ts'
import { VerificationEnum } from '../norm/norm.type.ts'
import { agreementPolicy } from './agreement.policy.ts'

export const AgreementObligationEnum = enumType<AgreementObligation>(
  'AgreementObligation',
  'How binding it is to conclude an agreement of a kind.',
  {
    MUSS: 'It has to be concluded.',
    SOLL: 'It should be concluded.',
    CLAIM: 'Those entitled can claim it.',
    DUTY: 'A statutory duty that needs no contract.',
    CONTRACT: 'A contract.',
    FINANCING: 'A condition of financing.',
    PRACTICE: 'Good practice.',
  },
)

@objectType('AgreementKind', 'A kind of agreement or arrangement between institutions.', { implements: [Subject, Term] })
export class AgreementKind extends CatalogueTerm<AgreementKindEntry> {
  get typeName() {
    return 'AgreementKind'
  }

  @shows(() => AgreementObligationEnum, agreementPolicy, 'How binding it is to conclude one.')
  get obligation(): AgreementObligation {
    return this.entry.obligation
  }

  @shows(() => String, agreementPolicy, 'The norm that asks for it.')
  get citation(): string {
    return this.entry.citation
  }

  @shows(() => VerificationEnum, agreementPolicy, 'How far that has been checked.')
  get verification(): Verification {
    return this.entry.verification
  }
}

export const agreementKindTerms = termsOf(AgreementKind, agreementKinds)

@objectType(
  'Agreement',
  'An agreement between institutions. None can be recorded yet; the type stands for clients that already ask for it.',
  { implements: [Subject] },
)
export class Agreement extends Subject {
  @shows(() => String, agreementPolicy, 'Its title.')
  get title(): string {
    return ofItsOwn()
  }
}

@root()
export class AgreementVocabularyResolver {
  @asks(() => [AgreementKind], agreementPolicy, 'The kinds of agreement.', { size: 15 })
  agreementKinds(): readonly AgreementKind[] {
    return agreementKindTerms.all
  }
}
