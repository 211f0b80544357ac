import type { DatePrecision, Day } from '@geflecht/domain'
import { objectType, shows } from '../graphql/field.ts'
import { sorted } from '../graphql/page.ts'
import { Recorded } from '../graphql/recorded.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { showsFactsOf, Subject } from '../graphql/subject.ts'
import { Institution, institutionOf, institutionOrder } from '../institution/index.ts'
import { Fact, type Provenance, provenanceOf } from '../source/index.ts'
import { agreementPolicy } from './agreement.policy.ts'

@showsFactsOf('agreementParty')
@objectType('AgreementParty', 'One side of an agreement, and whether it has signed. It holds as long as the agreement does.', {
  implements: [Subject, Fact],
})
export class AgreementParty extends Recorded {
  get table() {
    return this.view.atlas.tables.agreementParty
  }

  /** The agreement's number; the field itself is added where agreements are declared. */
  get agreementId(): number {
    return this.table.columns.agreement.at(this.row)
  }

  @shows(() => Institution, agreementPolicy, 'The institution that is a party.')
  get institution(): Institution {
    return institutionOf(this.view, this.table.columns.institution.at(this.row))
  }

  @shows(() => DateScalar, agreementPolicy, 'The day on which it signed; null as long as it has not.', { nullable: true })
  get signedOn(): Day | null {
    const day = this.table.columns.signedOn.at(this.row)
    return day !== null && day <= this.view.asOf ? day : null
  }

  get validFrom(): Day | null {
    return this.term.validFrom.at(this.termRow)
  }

  get validFromPrecision(): DatePrecision {
    return this.term.validFromPrecision.at(this.termRow)
  }

  get validTo(): Day | null {
    return this.term.validTo.at(this.termRow)
  }

  get validToPrecision(): DatePrecision {
    return this.term.validToPrecision.at(this.termRow)
  }

  get provenance(): Provenance[] {
    return provenanceOf(this)
  }

  get version(): number {
    return this.table.version.at(this.row)!
  }

  private get term() {
    return this.view.atlas.tables.agreement.columns
  }

  private get termRow(): number {
    return this.view.rowOf(this.agreementId)
  }
}

/** The parties of an agreement, by name. */
export const partiesOf = (agreement: Recorded): AgreementParty[] =>
  sorted(
    agreement.referring('agreementParty', 'agreement').map((row) => new AgreementParty(agreement.view, row)),
    {
      positionOf: ({ institution }) => institutionOrder.positionOf(institution),
      compare: institutionOrder.compare,
    },
  )
