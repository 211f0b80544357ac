import {
  feedbackContentLabels,
  feedbackDutyLabels,
  handoverChannelLabels,
  handoverPartLabels,
  handoverTemplates,
  handoverTriggerLabels,
  type FeedbackContent,
  type FeedbackDuty,
  type HandoverChannel,
  type HandoverPartKind,
  type HandoverPartState,
  type HandoverTemplate as HandoverTemplateEntry,
  type HandoverTrigger,
  type Verification,
} from '@geflecht/domain'
import { AgreementKind, agreementKindTerms } from '../agreement/index.ts'
import { enumType, objectType, shows } from '../graphql/field.ts'
import { meaningsOf } from '../graphql/meanings.ts'
import { Subject } from '../graphql/subject.ts'
import { CatalogueTerm, Term, termsOf } from '../graphql/term.ts'
import { InstitutionType, institutionTypeTerms } from '../institution/index.ts'
import { Norm, normTerms, VerificationEnum } from '../norm/norm.type.ts'
import { handoverPolicy } from './handover.policy.ts'

export const HandoverTriggerEnum = enumType<HandoverTrigger>(
  'HandoverTrigger',
  'What makes somebody hand over.',
  meaningsOf(handoverTriggerLabels),
)
export const HandoverChannelEnum = enumType<HandoverChannel>('HandoverChannel', 'How it is handed over.', meaningsOf(handoverChannelLabels))
export const FeedbackDutyEnum = enumType<FeedbackDuty>('FeedbackDuty', 'Why the receiving side answers.', meaningsOf(feedbackDutyLabels))
export const FeedbackContentEnum = enumType<FeedbackContent>('FeedbackContent', 'What the answer says.', meaningsOf(feedbackContentLabels))
export const HandoverPartKindEnum = enumType<HandoverPartKind>(
  'HandoverPartKind',
  'What a described hand-over has to say.',
  meaningsOf(handoverPartLabels),
)
export const HandoverPartStateEnum = enumType<HandoverPartState>(
  'HandoverPartState',
  'Whether a part of a hand-over is laid down on the day.',
  {
    LAID_DOWN: 'It is laid down.',
    MISSING: 'Nothing is laid down.',
    BROKEN:
      'It is laid down and no longer holds: the function is vacant or gone, the agreement does not bind, the last test is older than two years.',
    NOT_NEEDED: 'Nothing is laid down, and nothing asks for it.',
  },
)

@objectType('HandoverTemplate', 'A pair of types of institution between which a network is expected to describe a hand-over.', {
  implements: [Subject, Term],
})
export class HandoverTemplate extends CatalogueTerm<HandoverTemplateEntry> {
  get typeName() {
    return 'HandoverTemplate'
  }

  @shows(() => [InstitutionType], handoverPolicy, 'The giving side: any of these types.')
  get from(): InstitutionType[] {
    return this.entry.from.map((key) => institutionTypeTerms.of(key))
  }

  @shows(() => [InstitutionType], handoverPolicy, 'The receiving side: any of these types.', { size: 2 })
  get to(): InstitutionType[] {
    return this.entry.to.map((key) => institutionTypeTerms.of(key))
  }

  @shows(() => HandoverTriggerEnum, handoverPolicy, 'What usually makes the giving side hand over.')
  get trigger(): HandoverTrigger {
    return this.entry.trigger
  }

  @shows(() => Boolean, handoverPolicy, 'Whether the giving side is bound to professional secrecy and is owed an answer (§ 4 Abs. 4 KKG).')
  get fromSecrecyBound(): boolean {
    return this.entry.fromSecrecyBound
  }

  @shows(() => AgreementKind, handoverPolicy, 'The kind of agreement on which it has to rest by law, if one is asked for.', {
    nullable: true,
  })
  get agreement(): AgreementKind | null {
    return this.entry.agreement === undefined ? null : agreementKindTerms.of(this.entry.agreement)
  }

  @shows(() => String, handoverPolicy, 'The norm or rule that expects it.')
  get citation(): string {
    return this.entry.citation
  }

  @shows(() => Norm, handoverPolicy, 'That norm; null when Geflecht expects it by a rule of its own.', { nullable: true })
  get norm(): Norm | null {
    return this.entry.norm === null ? null : normTerms.of(this.entry.norm)
  }

  @shows(() => VerificationEnum, handoverPolicy, 'How far that has been checked.')
  get verification(): Verification {
    return this.entry.verification
  }
}

export const handoverTemplateTerms = termsOf(HandoverTemplate, handoverTemplates)
