import { handoverParts } from '@geflecht/analysis'
import {
  handoverTemplateBetween,
  type Availability,
  type Day,
  type FeedbackContent,
  type FeedbackDuty,
  type HandoverChannel,
  type HandoverPartKind,
  type HandoverPartState,
  type HandoverTrigger,
} from '@geflecht/domain'
import { Int } from 'type-graphql'
import { Agreement, agreementOrNone } from '../agreement/index.ts'
import { keyedFact } from '../atlas/keyedFact.ts'
import { objectType, shows } from '../graphql/field.ts'
import { byName } from '../graphql/page.ts'
import { DateScalar } from '../graphql/scalars.ts'
import type { RedactionReason } from '../rights/redaction.ts'
import { showsFactsOf, Subject } from '../graphql/subject.ts'
import { AvailabilityEnum, contactOrNone, FunctionContact } from '../institution/index.ts'
import { Network, networkOf } from '../network/index.ts'
import { Norm, normTerms } from '../norm/norm.type.ts'
import { Fact } from '../source/index.ts'
import { handoverPolicy } from './handover.policy.ts'
import {
  FeedbackContentEnum,
  FeedbackDutyEnum,
  HandoverChannelEnum,
  HandoverPartKindEnum,
  HandoverPartStateEnum,
  HandoverTemplate,
  handoverTemplateTerms,
  HandoverTriggerEnum,
} from './handover.terms.ts'
import { HandoverEnd } from './handoverEnd.type.ts'

@objectType('HandoverPart', 'One part of a hand-over, and whether it is laid down on the day.')
export class HandoverPart {
  @shows(() => HandoverPartKindEnum, handoverPolicy, 'Which part.')
  kind!: HandoverPartKind

  @shows(() => HandoverPartStateEnum, handoverPolicy, 'Whether it is laid down.')
  state!: HandoverPartState
}

@showsFactsOf('handover')
@objectType(
  'Handover',
  'A described way from one institution, or type of institution, to another. It describes a procedure, never a case.',
  {
    implements: [Subject, Fact],
  },
)
export class Handover extends Fact {
  get table() {
    return this.view.atlas.tables.handover
  }

  override withholds(field: string): RedactionReason | null {
    return this.isSealed && field === 'title' ? 'SINGLE_PROFESSIONAL' : null
  }

  @shows(() => String, handoverPolicy, 'Its title.')
  get title(): string {
    return this.isSealed ? '' : this.table.columns.title.at(this.row)
  }

  @shows(
    () => Network,
    handoverPolicy,
    'The network whose procedure it is; null when two institutions have laid it down between themselves.',
    {
      nullable: true,
    },
  )
  get network(): Network | null {
    const id = this.table.columns.network.at(this.row)
    return id === null ? null : networkOf(this.view, id)
  }

  @shows(() => HandoverEnd, handoverPolicy, 'The giving side.')
  get from(): HandoverEnd {
    const { fromType, fromInstitution } = this.table.columns
    return new HandoverEnd(this.view, fromType.at(this.row), fromInstitution.at(this.row))
  }

  @shows(() => HandoverEnd, handoverPolicy, 'The receiving side.')
  get to(): HandoverEnd {
    const { toType, toInstitution } = this.table.columns
    return new HandoverEnd(this.view, toType.at(this.row), toInstitution.at(this.row))
  }

  @shows(() => HandoverTriggerEnum, handoverPolicy, 'What makes the giving side hand over.')
  get trigger(): HandoverTrigger {
    return this.table.columns.trigger.at(this.row)
  }

  @shows(
    () => [HandoverChannelEnum],
    handoverPolicy,
    'The ways that are open, in the order in which they are to be used; empty when not laid down.',
    {
      size: 3,
    },
  )
  get channels(): readonly HandoverChannel[] {
    return this.table.columns.channels.at(this.row) as readonly HandoverChannel[]
  }

  @shows(() => AvailabilityEnum, handoverPolicy, 'When the receiving side can be reached; null when not laid down.', { nullable: true })
  get availability(): Availability | null {
    return this.table.columns.availability.at(this.row)
  }

  @shows(() => Int, handoverPolicy, 'Within how many hours the receiving side acts; null when not laid down.', { nullable: true })
  get responseHours(): number | null {
    return this.table.columns.responseHours.at(this.row)
  }

  @shows(() => FeedbackDutyEnum, handoverPolicy, 'Why the receiving side answers; null when nothing is said about an answer.', {
    nullable: true,
  })
  get feedbackDuty(): FeedbackDuty | null {
    return this.table.columns.feedbackDuty.at(this.row)
  }

  @shows(() => Int, handoverPolicy, 'Within how many hours it answers; null when not laid down.', { nullable: true })
  get feedbackHours(): number | null {
    return this.table.columns.feedbackHours.at(this.row)
  }

  @shows(() => FeedbackContentEnum, handoverPolicy, 'What the answer says; null when not laid down.', { nullable: true })
  get feedbackContent(): FeedbackContent | null {
    return this.table.columns.feedbackContent.at(this.row)
  }

  @shows(() => Boolean, handoverPolicy, 'Whether it takes the consent of those concerned.')
  get consentRequired(): boolean {
    return this.table.columns.consentRequired.at(this.row)
  }

  @shows(() => Boolean, handoverPolicy, 'Whether nothing is told by which those concerned could be known (§ 4 Abs. 2 KKG).')
  get pseudonymised(): boolean {
    return this.table.columns.pseudonymised.at(this.row)
  }

  @shows(() => [Norm], handoverPolicy, 'The norms that it rests on.', { size: 2 })
  get legalBasis(): Norm[] {
    return this.table.columns.legalBasis.at(this.row).map((key) => normTerms.of(key))
  }

  @shows(() => Agreement, handoverPolicy, 'The agreement on which it rests; null when none is recorded or it is not drafted yet.', {
    nullable: true,
  })
  get agreement(): Agreement | null {
    return agreementOrNone(this.view, this.table.columns.agreement.at(this.row))
  }

  @shows(() => FunctionContact, handoverPolicy, 'The function of the receiving side that is addressed.', { nullable: true })
  get contact(): FunctionContact | null {
    return contactOrNone(this.view, this.table.columns.contact.at(this.row))
  }

  @shows(() => DateScalar, handoverPolicy, 'When it was last tried out; null when it had not been by the day.', { nullable: true })
  get lastTestedOn(): Day | null {
    const day = this.table.columns.lastTestedOn.at(this.row)
    return day !== null && day <= this.view.asOf ? day : null
  }

  @shows(() => HandoverTemplate, handoverPolicy, 'The expected pair that it answers; null when none is expected between these types.', {
    nullable: true,
  })
  get template(): HandoverTemplate | null {
    const template = handoverTemplateBetween(this.from.typeOfEither, this.to.typeOfEither)
    return template && handoverTemplateTerms.of(template.key)
  }

  @shows(() => [HandoverPart], handoverPolicy, 'Each part that a hand-over has to say, and whether it is laid down on the day.', {
    size: 7,
  })
  get parts(): readonly HandoverPart[] {
    const { contact, template, view } = this
    const ground = {
      template: template?.entry ?? null,
      contact,
      deputy: contact?.deputy ?? null,
      agreement: this.agreement?.status ?? null,
    }
    return handoverParts(keyedFact(view.atlas, 'handover', this.row), ground, view.asOf)
  }
}

export const handoverOrder = byName<Handover>(
  ({ title }) => title,
  ({ key }) => key,
)
