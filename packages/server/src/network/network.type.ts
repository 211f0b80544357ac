import type { NetworkStatus, Visibility } from '@geflecht/domain'
import { Int } from 'type-graphql'
import type { View } from '../atlas/view.ts'
import { objectType, shows, takes } from '../graphql/field.ts'
import { byName, sorted } from '../graphql/page.ts'
import { showsFactsOf, Subject } from '../graphql/subject.ts'
import { Norm, normTerms } from '../norm/norm.type.ts'
import { Fact } from '../source/index.ts'
import { Territory, territoryOf } from '../territory/index.ts'
import { Body, CoordinationMandate, Membership } from './membership.type.ts'
import { insidePolicy, networkPolicy } from './network.policy.ts'
import { NetworkKind, networkKindTerms, NetworkStatusEnum, VisibilityEnum } from './network.terms.ts'
import { Programme } from './programme.type.ts'

@showsFactsOf('network')
@objectType('Network', 'A network of institutions for one or more territories; its validity begins with its founding.', {
  implements: [Subject, Fact],
})
export class Network extends Fact {
  get table() {
    return this.view.atlas.tables.network
  }

  @shows(() => String, networkPolicy, 'Its name.')
  get name(): string {
    return this.table.columns.name.at(this.row)
  }

  @shows(() => NetworkKind, networkPolicy, 'What kind of network it is.')
  get kind(): NetworkKind {
    return networkKindTerms.of(this.table.columns.kind.at(this.row))
  }

  @shows(() => NetworkStatusEnum, networkPolicy, 'Where it stands on the day.')
  get status(): NetworkStatus {
    const { phase } = this
    if (phase === 'HOLDING') return this.table.columns.dormant.at(this.row) ? 'DORMANT' : 'ACTIVE'
    return phase === 'ENDED' ? 'ENDED' : 'PLANNED'
  }

  @shows(() => Territory, networkPolicy, 'The territory that it is for.')
  get territory(): Territory {
    return territoryOf(this.view, this.table.columns.territory.at(this.row))
  }

  @shows(() => Boolean, networkPolicy, 'Whether it is invented, because its territory is.')
  get fictional(): boolean {
    return this.territory.fictional
  }

  @shows(() => [Territory], networkPolicy, 'Further territories that it covers.')
  get areas(): Territory[] {
    return this.table.columns.areas.at(this.row).map((id) => territoryOf(this.view, id))
  }

  @shows(() => Programme, networkPolicy, 'The decision to found networks that it came from.', { nullable: true })
  get programme(): Programme | null {
    const id = this.table.columns.programme.at(this.row)
    return id === null ? null : new Programme(this.view, this.view.rowOf(id))
  }

  @shows(() => [Norm], networkPolicy, 'The norms that it rests on.', { size: 2 })
  get legalBasis(): Norm[] {
    return this.table.columns.legalBasis.at(this.row).map((key) => normTerms.of(key))
  }

  @shows(() => Int, networkPolicy, 'How many meetings a year it has set itself at least.')
  get meetingsPerYearMin(): number {
    return this.table.columns.meetingsPerYearMin.at(this.row)
  }

  @shows(() => Int, networkPolicy, 'How many meetings a year it has set itself at most; null when not stated.', { nullable: true })
  get meetingsPerYearMax(): number | null {
    return this.table.columns.meetingsPerYearMax.at(this.row)
  }

  @shows(() => VisibilityEnum, networkPolicy, 'Who may know of it.')
  get visibility(): Visibility {
    return this.table.columns.visibility.at(this.row)
  }

  @shows(
    () => String,
    networkPolicy,
    'Address of the page on which the public reads whom to turn to and how; null when none is documented.',
    {
      nullable: true,
    },
  )
  get publicUrl(): string | null {
    return this.table.columns.publicUrl.at(this.row)
  }

  @shows(() => [CoordinationMandate], networkPolicy, 'Who coordinates it on the day.', { size: 2 })
  get coordination(): CoordinationMandate[] {
    return this.validReferring('mandate', 'network').map((row) => new CoordinationMandate(this.view, row))
  }

  @shows(() => [Body], networkPolicy, 'Its bodies on the day.')
  get bodies(): Body[] {
    return this.validReferring('body', 'network').map((row) => new Body(this.view, row))
  }

  @shows(() => [Membership], insidePolicy, 'Its memberships that hold on the day, in whatever status.', { size: 40 })
  memberships(
    @takes('ended', () => Boolean, 'Also those that have ended by the day.', { nullable: true, defaultValue: false }) ended: boolean | null,
  ): Membership[] {
    const rows = [...this.view.referring('membership', 'network', this.factId)].sort((a, b) => a - b)
    return rows
      .map((row) => new Membership(this.view, row))
      .filter(({ phase }) => phase === 'HOLDING' || (ended === true && phase === 'ENDED'))
  }
}

export const networkOf = (view: View, id: number): Network => new Network(view, view.rowOf(id))
export const networkOrder = byName<Network>(
  (network) => network.name,
  (network) => network.key,
)
export const networksByName = (networks: Iterable<Network>): Network[] => sorted(networks, networkOrder)
