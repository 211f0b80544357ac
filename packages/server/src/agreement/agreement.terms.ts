import {
  agreementClauseLabels,
  agreementClauses,
  agreementKinds,
  type AgreementKind as AgreementKindEntry,
  type AgreementObligation,
  type AgreementStatus,
  type Term as TermEntry,
  type Verification,
} from '@geflecht/domain'
import { asks, enumType, objectType, root, shows } from '../graphql/field.ts'
import { Subject } from '../graphql/subject.ts'
import { CatalogueTerm, Term, termsOf } from '../graphql/term.ts'
import { VerificationEnum } from '../norm/norm.type.ts'
import { agreementPolicy } from './agreement.policy.ts'

export const AgreementStatusEnum = enumType<AgreementStatus>(
  'AgreementStatus',
  'Where an agreement stands on the day. It follows from the days of its life and is never typed in.',
  {
    DRAFT: 'Written down, but not yet negotiated.',
    NEGOTIATION: 'The parties negotiate, or collect signatures.',
    SIGNED: 'All parties have signed; its term has not begun.',
    IN_FORCE: 'Signed, and within its term.',
    UNDER_REVIEW: 'In force, and being reviewed by its parties.',
    EXPIRED: 'Its term is over and nothing has replaced it.',
    TERMINATED: 'A party gave notice, and the notice has taken effect.',
    SUPERSEDED: 'Another agreement has taken its place.',
  },
)

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

@objectType('AgreementClause', 'Something that an agreement has to settle.', { implements: [Subject, Term] })
export class AgreementClause extends CatalogueTerm<TermEntry> {
  get typeName() {
    return 'AgreementClause'
  }
}

export const agreementClauseTerms = termsOf(
  AgreementClause,
  agreementClauses.map((key) => ({ key, ...agreementClauseLabels[key] })),
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

  @shows(() => [AgreementClause], agreementPolicy, 'What has to stand in it; empty when no clause is prescribed.', { size: 7 })
  get clauses(): AgreementClause[] {
    return this.entry.clauses.map((clause) => agreementClauseTerms.of(clause))
  }
}

export const agreementKindTerms = termsOf(AgreementKind, agreementKinds)

@root()
export class AgreementVocabularyResolver {
  @asks(() => [AgreementKind], agreementPolicy, 'The kinds of agreement.', { size: 15 })
  agreementKinds(): readonly AgreementKind[] {
    return agreementKindTerms.all
  }
}
