import type { CoverageBasis } from '@geflecht/domain'
import { networksFor, subtreeOf } from '../atlas/surroundings.ts'
import { adds, addsTo, onRoot, takes } from '../graphql/field.ts'
import { Institution } from '../institution/index.ts'
import { Territory } from '../territory/index.ts'
import { Circle, circleIn } from './circle.ts'
import { Body, Membership } from './membership.type.ts'
import { computedInsidePolicy, networkPolicy } from './network.policy.ts'
import { CoverageBasisEnum } from './network.terms.ts'
import { Network, networkOf, networksByName } from './network.type.ts'
import { networksAround } from './networksAround.ts'
import { Programme } from './programme.type.ts'

const includeSubtree = () =>
  takes('includeSubtree', () => Boolean, 'Also those of every place within it.', { nullable: true, defaultValue: false })

@addsTo(() => Territory)
export class TerritoryNetworks {
  @adds(() => [Network], networkPolicy, 'Networks that are for it on the day, by name.', { size: 20 })
  networks(@onRoot() territory: Territory, @includeSubtree() subtree: boolean | null): Network[] {
    const { view, factId } = territory
    const places = subtree ? subtreeOf(view.atlas, [factId]) : new Set([factId])
    return networksByName(networksFor(view, places).map((row) => new Network(view, row)))
  }

  @adds(() => [Network], networkPolicy, 'Networks that are planned for it without a date, by name.')
  plannedNetworks(@onRoot() territory: Territory, @includeSubtree() subtree: boolean | null): Network[] {
    const { view, factId } = territory
    const places = subtree ? subtreeOf(view.atlas, [factId]) : [factId]
    const rows = [...places].flatMap((place) => [...view.referring('network', 'territory', place)])
    return networksByName(rows.map((row) => new Network(view, row)).filter(({ phase }) => phase === 'PLANNED'))
  }
}

@addsTo(() => Network)
export class NetworkCircle {
  @adds(
    () => Circle,
    computedInsidePolicy,
    'Who is in the network on the day: active members, or those who attended its meetings if no membership is recorded. Null, with a fault that says why, when you may not look into it.',
    { nullable: true },
  )
  circle(
    @onRoot() network: Network,
    @takes('countedBy', () => CoverageBasisEnum, 'Forces one way of counting.', { nullable: true, defaultValue: 'CIRCLE' })
    countedBy: CoverageBasis | null,
  ): Circle {
    return circleIn(network, countedBy ?? 'CIRCLE')
  }
}

@addsTo(() => Body)
export class BodyNetwork {
  @adds(() => Network, networkPolicy, 'The network that it belongs to.')
  network(@onRoot() { view, row, table }: Body): Network {
    return networkOf(view, table.columns.network.at(row))
  }
}

@addsTo(() => Membership)
export class MembershipNetwork {
  @adds(() => Network, networkPolicy, 'The network.')
  network(@onRoot() membership: Membership): Network {
    return networkOf(membership.view, membership.networkId)
  }
}

@addsTo(() => Programme)
export class ProgrammeNetworks {
  @adds(() => [Network], networkPolicy, 'The networks that came from it and hold on the day, by name.', { size: 20 })
  networks(@onRoot() programme: Programme): Network[] {
    return networksByName(programme.validReferring('network', 'programme').map((row) => new Network(programme.view, row)))
  }
}

@addsTo(() => Institution)
export class InstitutionNetworks {
  @adds(() => [Network], networkPolicy, 'Networks in whose circle it stands on the day, by name.', { size: 5 })
  networks(@onRoot() institution: Institution): Network[] {
    const { rights } = institution.view.sight
    return networksAround(institution).filter(({ factId }) => rights.looksInto(factId) || rights.answersFor(institution.factId))
  }

  @adds(() => [Network], networkPolicy, 'Networks that it coordinates on the day, by name.', { size: 5 })
  coordinates(@onRoot() institution: Institution): Network[] {
    const { network } = institution.view.atlas.tables.mandate.columns
    const ids = new Set(institution.validReferring('mandate', 'host').map((row) => network.at(row)))
    return networksByName([...ids].map((id) => networkOf(institution.view, id)))
  }

  @adds(() => [Membership], networkPolicy, 'Its memberships that hold on the day, in whatever status.', { size: 5 })
  memberships(@onRoot() institution: Institution): Membership[] {
    return institution.validReferring('membership', 'institution').map((row) => new Membership(institution.view, row))
  }
}
