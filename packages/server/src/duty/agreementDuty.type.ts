import { type AgreementDuty as Duty, dutyStanding, type Finding } from '@geflecht/analysis'
import type { AgreementDutyStanding } from '@geflecht/domain'
import { Agreement, agreementsInOrder, agreementKindTerms, AgreementKind } from '../agreement/index.ts'
import type { View } from '../atlas/view.ts'
import { Gap } from '../gap/gap.type.ts'
import { enumType, objectType, shows } from '../graphql/field.ts'
import { Institution } from '../institution/index.ts'
import { dutyPolicy } from './duty.policy.ts'

export const AgreementDutyStandingEnum = enumType<AgreementDutyStanding>(
  'AgreementDutyStanding',
  'How it stands with an agreement that two institutions have to have with each other.',
  {
    IN_FORCE: 'One is in force.',
    IN_THE_MAKING: 'None is in force; one is drafted, negotiated, or signed and has not begun.',
    ENDED: 'None is in force; one was, and has ended.',
    NONE: 'None is documented.',
  },
)

@objectType(
  'AgreementDuty',
  'That a carrier of services under SGB VIII, or a childminder, has to have an agreement with the Jugendamt of the district, and how that stands.',
)
export class AgreementDuty {
  constructor(
    private readonly view: View,
    private readonly duty: Duty,
    /** The gap as it was found; null where an agreement is in force. */
    private readonly finding: Finding | null,
  ) {}

  @shows(() => AgreementKind, dutyPolicy, 'Which kind of agreement it has to be; the kind names the norm.')
  get kind(): AgreementKind {
    return agreementKindTerms.of(this.duty.kind)
  }

  @shows(() => Institution, dutyPolicy, 'The carrier, or the childminder.')
  get from(): Institution {
    return this.side(this.duty.from)
  }

  @shows(() => Institution, dutyPolicy, 'The Jugendamt.')
  get to(): Institution {
    return this.side(this.duty.to)
  }

  @shows(() => AgreementDutyStandingEnum, dutyPolicy, 'How it stands, as far as you may know of their agreements.')
  get standing(): AgreementDutyStanding {
    return dutyStanding(
      this.finding === null,
      this.agreements.map(({ status }) => status),
    )
  }

  @shows(
    () => [Agreement],
    dutyPolicy,
    'The agreements of this kind that are about the two and of which you may know, whatever became of them, by end of term.',
    { size: 2 },
  )
  get agreements(): Agreement[] {
    const { view } = this
    const rows = this.duty.agreements().map(({ key }) => view.atlas.tables.agreement.rowOfKey(key))
    return agreementsInOrder(rows.filter((row) => view.sees('agreement', row)).map((row) => new Agreement(view, row)))
  }

  @shows(() => Gap, dutyPolicy, 'The gap, where none is in force.', { nullable: true })
  get gap(): Gap | null {
    return this.finding && new Gap(this.view, this.finding.key, this.finding)
  }

  private side(key: string): Institution {
    return new Institution(this.view, this.view.atlas.tables.institution.rowOfKey(key))
  }
}
