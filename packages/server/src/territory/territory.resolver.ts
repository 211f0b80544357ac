import type { TerritoryLevel } from '@geflecht/domain'
import type { View } from '../atlas/view.ts'
import { Moment, type RequestContext, seen } from '../graphql/context.ts'
import { badInput } from '../graphql/fault.ts'
import { asks, inContext, root, takes, takesAll } from '../graphql/field.ts'
import { subtreeOf } from '../atlas/surroundings.ts'
import { landNamed, territoryWithAgs, territoryWithKey } from './territory.lookup.ts'
import { territoryPolicy } from './territory.policy.ts'
import { territoriesByName, Territory, TerritoryLevelEnum } from './territory.type.ts'

@root()
export class TerritoryResolver {
  @asks(
    () => Territory,
    territoryPolicy,
    'One territory, by its key or by its official municipality key; null when it did not exist yet on the day.',
    { nullable: true },
  )
  territory(
    @takes('key', () => String, 'Key of the territory.', { nullable: true }) key: string | null,
    @takes('ags', () => String, 'Official municipality key, eight digits; instead of `key`.', { nullable: true }) ags: string | null,
    @takesAll(() => Moment) moment: Moment,
    @inContext() context: RequestContext,
  ) {
    return seen(context, moment, (view) => begun(territoryNamed(view, key, ags)))
  }

  @asks(() => [Territory], territoryPolicy, 'The territories of a day, by name.', { size: 100 })
  territories(
    @takes('levels', () => [TerritoryLevelEnum], 'Only these levels.', { nullable: true }) levels: TerritoryLevel[] | null,
    @takes('land', () => String, 'Only this Land: its two-digit official key, for example 05.', { nullable: true }) land: string | null,
    @takes('within', () => String, 'Only those in this territory, and itself: its key.', { nullable: true }) within: string | null,
    @takesAll(() => Moment) moment: Moment,
    @inContext() context: RequestContext,
  ) {
    return seen(context, moment, (view) => {
      const roots = [...(land == null ? [] : [landNamed(view, land)]), ...(within == null ? [] : [territoryWithKey(view, within)])]
      const subtrees = roots.map(({ factId }) => subtreeOf(view.atlas, [factId]))
      const territories = Array.from(view.valid('territory'), (row) => new Territory(view, row))
      return territoriesByName(
        territories.filter((one) => (!levels || levels.includes(one.level)) && subtrees.every((subtree) => subtree.has(one.factId))),
      )
    })
  }
}

const territoryNamed = (view: View, key: string | null, ags: string | null): Territory => {
  if ((key == null) === (ags == null)) throw badInput('A territory is named by key or by ags.', 'Give one of the two.', { argument: 'key' })
  return key == null ? territoryWithAgs(view, ags!) : territoryWithKey(view, key)
}

const begun = (territory: Territory): Territory | null => (territory.phase === 'AHEAD' ? null : territory)
