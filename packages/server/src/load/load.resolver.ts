import { meetingLoads, type MeetingLoad as LoadFound } from '@geflecht/analysis'
import { Int } from 'type-graphql'
import { situationOfTerritory } from '../atlas/situation.ts'
import type { View } from '../atlas/view.ts'
import { factsWithKeys } from '../chain/index.ts'
import { badInput } from '../graphql/fault.ts'
import { adds, addsTo, objectType, onRoot, shows, takes } from '../graphql/field.ts'
import { Institution } from '../institution/index.ts'
import { Body, institutionWithKnownKey, Network, networksByName } from '../network/index.ts'
import { acrossNetworksPolicy, overlapPolicy, standingTold } from '../overlap/overlap.policy.ts'
import { Territory } from '../territory/index.ts'

const mostItems = 5000

@objectType('MeetingLoad', 'How many networks, bodies and meetings an institution is asked to bear; never whether that is too much.')
export class MeetingLoad {
  constructor(
    private readonly view: View,
    private readonly load: LoadFound,
  ) {}

  @shows(() => Institution, overlapPolicy, 'The institution.')
  get institution(): Institution {
    return institutionWithKnownKey(this.view, this.load.institution)
  }

  @shows(() => [Network], overlapPolicy, 'Active networks in whose circle it stands, by name.', { size: 3 })
  get networks(): Network[] {
    return networksByName(factsWithKeys(this.view, 'network', Network, this.load.networks))
  }

  @shows(() => [Body], overlapPolicy, 'Bodies of these networks in which it has a seat.', { size: 2 })
  get bodies(): Body[] {
    return factsWithKeys(this.view, 'body', Body, this.load.bodies)
  }

  @shows(() => Int, overlapPolicy, 'Meetings a year that these networks have set themselves at least.')
  get meetingsPerYear(): number {
    return this.load.meetingsPerYear
  }

  @shows(() => Int, overlapPolicy, 'Meetings of any kind that it is documented to have attended in the 365 days up to the day.')
  get attendedLastYear(): number {
    return this.load.attendedLastYear
  }
}

@addsTo(() => Territory)
export class TerritoryMeetingLoads {
  @adds(
    () => [MeetingLoad],
    acrossNetworksPolicy,
    'How many networks and meetings each institution bears that stands in circles of active networks for it or for places in it: most networks first. Networks and meetings count in which you may know of it. At most 5,000. Null, with a fault that says why, when you may not look across networks.',
    { size: 40, nullable: true },
  )
  meetingLoads(
    @onRoot() { view, row, key }: Territory,
    @takes('leastNetworks', () => Int, 'Only institutions in at least so many networks.', { nullable: true, defaultValue: 2 }) least:
      | number
      | null,
  ): MeetingLoad[] {
    const found = meetingLoads(situationOfTerritory(view, row), key, least ?? 2, standingTold(view))
    if (found.length > mostItems)
      throw badInput(
        `There are ${found.length} institutions; ${mostItems} can be answered at once.`,
        'Ask for those in more networks, or for a smaller territory.',
        {
          limit: { name: 'items', allowed: mostItems, found: found.length },
        },
      )
    return found.map((load) => new MeetingLoad(view, load)).filter(({ institution }) => institution.isVisible)
  }
}
