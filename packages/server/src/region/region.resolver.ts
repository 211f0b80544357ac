import { regionLinks, type RegionLink as AnalysedLink } from '@geflecht/analysis'
import type { TerritoryLevel } from '@geflecht/domain'
import { situationOfTerritory } from '../atlas/situation.ts'
import type { View } from '../atlas/view.ts'
import { Moment, type RequestContext, seen } from '../graphql/context.ts'
import { badInput } from '../graphql/fault.ts'
import { asks, inContext, objectType, root, shows, takes, takesAll } from '../graphql/field.ts'
import { Institution, institutionsByName } from '../institution/index.ts'
import { institutionWithKnownKey, Network, networksByName } from '../network/index.ts'
import { landNamed, Territory, TerritoryLevelEnum } from '../territory/index.ts'
import { regionLinksPolicy, regionPolicy } from './region.policy.ts'

const mostItems = 5000

@objectType('RegionLink', 'Two neighbouring territories that both have networks, and whether those are linked.')
export class RegionLink {
  constructor(
    private readonly view: View,
    private readonly link: AnalysedLink,
  ) {}

  @shows(() => Territory, regionPolicy, 'One territory.')
  get a(): Territory {
    return this.territory(this.link.a)
  }

  @shows(() => Territory, regionPolicy, 'Its neighbour.')
  get b(): Territory {
    return this.territory(this.link.b)
  }

  @shows(
    () => Boolean,
    regionPolicy,
    'Whether they share a network, an institution, a meeting, a programme or a coordinating institution, as far as documented.',
  )
  get linked(): boolean {
    return this.link.linked
  }

  @shows(() => [Institution], regionPolicy, 'Institutions that stand in circles of both, by name.', { size: 5 })
  get sharedInstitutions(): Institution[] {
    return institutionsByName(this.link.sharedInstitutions.map((key) => institutionWithKnownKey(this.view, key)))
  }

  @shows(() => [Network], regionPolicy, 'Active networks of the one, its own or of a place in it, by name.', { size: 3 })
  get networksA(): Network[] {
    return this.networks(this.link.networksA)
  }

  @shows(() => [Network], regionPolicy, 'Active networks of the other, by name.', { size: 3 })
  get networksB(): Network[] {
    return this.networks(this.link.networksB)
  }

  private territory(key: string): Territory {
    return new Territory(this.view, this.view.atlas.tables.territory.rowOfKey(key))
  }

  private networks(keys: readonly string[]): Network[] {
    return networksByName(
      keys.map((key) => new Network(this.view, this.view.atlas.tables.network.rowOfKey(key))).filter(({ isVisible }) => isVisible),
    )
  }
}

@root()
export class RegionResolver {
  @asks(
    () => [RegionLink],
    regionLinksPolicy,
    'Pairs of neighbouring territories of a Land that both have active networks, and whether those are linked. A kreisfreie Stadt stands on the level of a Kreis. At most 5,000.',
    {
      size: 100,
    },
  )
  regionLinks(
    @takes('land', () => String, 'Two-digit official key of the Land, for example 05.') land: string,
    @takes('level', () => TerritoryLevelEnum, 'The level of the territories; KREIS takes kreisfreie Städte as well.') level: TerritoryLevel,
    @takes('linked', () => Boolean, 'Only linked pairs, or only those that are not; all when left out.', { nullable: true }) linked:
      | boolean
      | null,
    @takesAll(() => Moment) moment: Moment,
    @inContext() context: RequestContext,
  ) {
    return seen(context, moment, (view) => {
      const { row, key } = landNamed(view, land)
      const links = regionLinks(situationOfTerritory(view, row), key, level).filter((link) => linked == null || link.linked === linked)
      if (links.length > mostItems) {
        throw badInput(
          `There are ${links.length} pairs; ${mostItems} can be answered at once.`,
          'Ask for linked: false, or for a wider level.',
          {
            limit: { name: 'items', allowed: mostItems, found: links.length },
          },
        )
      }
      return links.map((link) => new RegionLink(view, link))
    })
  }
}
