import { addDays } from '@geflecht/domain'
import { activeMembershipsIn, circleOf, meetingsAttendedBy } from '../circle/index.ts'
import { compareKeys, type Situation } from '../situation/index.ts'

/** How many networks, bodies and meetings one institution is asked to bear; keys, ascending. */
export interface MeetingLoad {
  institution: string
  /** Active networks in whose circle it stands. */
  networks: readonly string[]
  /** Bodies of these networks in which it has a seat. */
  bodies: readonly string[]
  /** Meetings a year that these networks have set themselves at least; meetings of bodies are not planned anywhere. */
  meetingsPerYear: number
  /** Meetings of any kind that it is documented to have attended in the 365 days up to the day. */
  attendedLastYear: number
}

/**
 * The load of each institution that stands in the circles of at least so many active networks of a territory and of places in it: most
 * networks first, then most meetings, then by key. It says what is asked of an institution, never whether that is too much.
 * Only that counts which an institution has in a network, or for null in meetings of none, of which `isTold` says so.
 */
export function meetingLoads(
  situation: Situation,
  territory: string,
  leastNetworks = 1,
  isTold: (institution: string, network: string | null) => boolean = () => true,
): readonly MeetingLoad[] {
  const networks = situation.networksIn(territory).filter(({ dormant }) => !dormant)
  const found = new Map<string, { networks: string[]; bodies: string[]; meetingsPerYear: number }>()
  for (const network of networks) {
    for (const { key } of circleOf(situation, network.key).institutions) {
      if (!isTold(key, network.key)) continue
      const load = found.get(key) ?? { networks: [], bodies: [], meetingsPerYear: 0 }
      found.set(key, load)
      load.networks.push(network.key)
      load.meetingsPerYear += network.meetingsPerYearMin
    }
    for (const { institution, body } of activeMembershipsIn(situation, network.key))
      if (body !== null && isTold(institution, network.key)) found.get(institution)?.bodies.push(body)
  }
  const since = addDays(situation.asOf, -365)
  return [...found]
    .filter(([, load]) => load.networks.length >= leastNetworks)
    .map(([institution, load]) => ({
      institution,
      networks: load.networks.toSorted(compareKeys),
      bodies: [...new Set(load.bodies)].toSorted(compareKeys),
      meetingsPerYear: load.meetingsPerYear,
      attendedLastYear: new Set(
        meetingsAttendedBy(situation, institution).filter((key) => {
          const meeting = situation.meeting(key)
          return (meeting?.startsOn ?? '') > since && isTold(institution, meeting?.network ?? null)
        }),
      ).size,
    }))
    .toSorted(
      (a, b) => b.networks.length - a.networks.length || b.meetingsPerYear - a.meetingsPerYear || compareKeys(a.institution, b.institution),
    )
}
