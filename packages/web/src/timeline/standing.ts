import { addDays, type Day, isBinding } from '@geflecht/domain'
import { bindsTo, standsOn } from './agreements.ts'
import { isOfNetwork } from './meetings.ts'
import { membersOn, movesIn } from './members.ts'
import { periodOf } from './period.ts'
import type { TimelineAgreement, TimelineNetwork } from './timeline.documents.ts'
import type { DayRange } from './timelineModel.ts'

/** What the timeline says in numbers. */
export interface Standing {
  /** Network meetings, and whatever else was held, in the range. */
  meetings: number
  others: number
  inForce: number
  /** How many of these end within 90 days. */
  ending: number
  members: number
  joined: number
  left: number
}

/** What happened in a range, and what holds on a day. A meeting known to a period counts where that begins. */
export function standingOf(network: TimelineNetwork, agreements: readonly TimelineAgreement[], range: DayRange, day: Day): Standing {
  const held = network.meetings.edges.flatMap(({ node }) => {
    const at = periodOf(node.startsOn, node.startsOnPrecision)
    const first = at?.first ?? at?.last
    return first && first >= range.from && first <= range.to ? [node] : []
  })
  const binding = agreements.filter((each) => isBinding(standsOn(each, day)))
  const soon = binding.map(bindsTo).filter((end) => end !== null && addDays(end, -1) <= addDays(day, 90))
  const own = held.filter(isOfNetwork).length
  return {
    meetings: own,
    others: held.length - own,
    inForce: binding.length,
    ending: soon.length,
    members: membersOn(network.memberships, day),
    ...movesIn(network.memberships, range.from, range.to),
  }
}
