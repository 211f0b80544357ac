import { foldForSearch } from '@geflecht/domain'
import { subtreeOf } from '../atlas/surroundings.ts'
import type { View } from '../atlas/view.ts'
import { connectionOf, Paging } from '../graphql/connection.ts'
import { Moment, type RequestContext, seen } from '../graphql/context.ts'
import { badInput } from '../graphql/fault.ts'
import { asks, holds, inContext, inputType, root, takes, takesAll } from '../graphql/field.ts'
import { territoryWithKey } from '../territory/index.ts'
import { networkWithKey } from './network.lookup.ts'
import { networkPolicy } from './network.policy.ts'
import { networkKindTerms } from './network.terms.ts'
import { Network, networkOrder, networksByName } from './network.type.ts'

@inputType('NetworkFilter', 'Which networks; every condition has to hold.')
export class NetworkFilter {
  @holds(() => String, 'Part of the name; case, umlauts and legal forms do not matter.', { nullable: true })
  text?: string | null

  @holds(() => [String], 'Keys of network kinds.', { nullable: true })
  kinds?: string[] | null

  @holds(() => String, 'Key of the territory that they are for.', { nullable: true })
  territory?: string | null

  @holds(() => Boolean, 'Also those for places within that territory.', { nullable: true, defaultValue: true })
  includeSubtree?: boolean | null
}

const NetworkConnection = connectionOf('Network', () => Network, networkPolicy, 'networks')

@root()
export class NetworkResolver {
  @asks(() => Network, networkPolicy, 'One network by its key, with its status on the day; null when it was not founded yet.', {
    nullable: true,
  })
  network(
    @takes('key', () => String, 'Key of the network, for example net.ratingen.ks.') key: string,
    @takesAll(() => Moment) moment: Moment,
    @inContext() context: RequestContext,
  ) {
    return seen(context, moment, (view) => networkWithKey(view, key))
  }

  @asks(() => NetworkConnection, networkPolicy, 'The networks of a day, by name.')
  networks(
    @takes('filter', () => NetworkFilter, 'Which ones; all when left out.', { nullable: true }) filter: NetworkFilter | null,
    @takesAll(() => Paging) paging: Paging,
    @takesAll(() => Moment) moment: Moment,
    @inContext() context: RequestContext,
  ) {
    return seen(
      context,
      moment,
      (view) => new NetworkConnection(networksIn(view, filter ?? {}), networkOrder, paging, (network) => network),
    )
  }
}

const networksIn = (view: View, { text, kinds, territory, includeSubtree }: NetworkFilter): Network[] => {
  for (const kind of kinds ?? []) {
    if (!networkKindTerms.find(kind))
      throw badInput(`“${kind.slice(0, 40)}” is no kind of network.`, 'The field networkKinds lists them.', { argument: 'filter.kinds' })
  }
  const folded = text ? foldForSearch(text) : ''
  const seat = territory == null ? null : territoryWithKey(view, territory).factId
  const places = seat === null ? null : includeSubtree === false ? new Set([seat]) : subtreeOf(view.atlas, [seat])
  const fits = (network: Network) =>
    (!kinds || kinds.includes(network.kind.key)) &&
    (!folded || foldForSearch(network.name).includes(folded)) &&
    (!places || [network.territory, ...network.areas].some(({ factId }) => places.has(factId)))
  return networksByName(Array.from(view.valid('network'), (row) => new Network(view, row)).filter(fits))
}
