import type { BodyKind, MembershipRole, MembershipStatus } from '@geflecht/domain'
import { Float } from 'type-graphql'
import { objectType, shows } from '../graphql/field.ts'
import { showsFactsOf, Subject } from '../graphql/subject.ts'
import { Institution, institutionOf, Profession, professionTerms } from '../institution/index.ts'
import { Fact } from '../source/index.ts'
import { networkPolicy } from './network.policy.ts'
import { BodyKindEnum, MembershipRoleEnum, MembershipStatusEnum } from './network.terms.ts'

@showsFactsOf('body')
@objectType('Body', 'A body inside a network.', { implements: [Subject, Fact] })
export class Body extends Fact {
  get table() {
    return this.view.atlas.tables.body
  }

  @shows(() => String, networkPolicy, 'Its name.')
  get name(): string {
    return this.table.columns.name.at(this.row)
  }

  @shows(() => BodyKindEnum, networkPolicy, 'What kind of body it is.')
  get kind(): BodyKind {
    return this.table.columns.kind.at(this.row)
  }
}

@showsFactsOf('mandate')
@objectType('CoordinationMandate', 'An institution coordinates a network, under a function, never under a person’s name.', {
  implements: [Subject, Fact],
})
export class CoordinationMandate extends Fact {
  get table() {
    return this.view.atlas.tables.mandate
  }

  @shows(() => Institution, networkPolicy, 'The institution that coordinates.')
  get host(): Institution {
    return institutionOf(this.view, this.table.columns.host.at(this.row))
  }

  @shows(() => String, networkPolicy, 'The function under which it does.')
  get functionTitle(): string {
    return this.table.columns.functionTitle.at(this.row)
  }

  @shows(() => Float, networkPolicy, 'With how many full-time equivalents; null when not stated.', { nullable: true })
  get fte(): number | null {
    return this.table.columns.fte.at(this.row)
  }
}

@showsFactsOf('membership')
@objectType('Membership', 'An institution belongs to a network, or to one body of it. Having attended a meeting is no membership.', {
  implements: [Subject, Fact],
})
export class Membership extends Fact {
  get table() {
    return this.view.atlas.tables.membership
  }

  /** The network's number; the field itself is added where networks are declared. */
  get networkId(): number {
    return this.table.columns.network.at(this.row)
  }

  @shows(() => Institution, networkPolicy, 'The institution.')
  get institution(): Institution {
    return institutionOf(this.view, this.table.columns.institution.at(this.row))
  }

  @shows(() => Body, networkPolicy, 'The body, when it belongs to one only.', { nullable: true })
  get body(): Body | null {
    const id = this.table.columns.body.at(this.row)
    return id === null ? null : new Body(this.view, this.view.rowOf(id))
  }

  @shows(() => MembershipStatusEnum, networkPolicy, 'Where the membership stands.')
  get status(): MembershipStatus {
    return this.table.columns.status.at(this.row)
  }

  @shows(() => MembershipRoleEnum, networkPolicy, 'What the institution does in the network.')
  get role(): MembershipRole {
    return this.table.columns.role.at(this.row)
  }

  @shows(() => Profession, networkPolicy, 'The profession for which it speaks, if it does.', { nullable: true })
  get representsProfession(): Profession | null {
    const key = this.table.columns.representsProfession.at(this.row)
    return key === null ? null : professionTerms.of(key)
  }
}
