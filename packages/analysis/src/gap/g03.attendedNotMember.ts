import { countsAsActor } from '@geflecht/domain'
import { activeMembersOf, attendeesOf } from '../circle/index.ts'
import { compareKeys, type Situation } from '../situation/index.ts'
import { findingOf, groundOfRule } from './finding.ts'
import { aboutNetworks } from './gapRule.ts'
import { lastThreeMeetings } from './lastMeetings.ts'
import { institutionName } from './naming.ts'

/**
 * [G03] An institution attended at least two of the last three network meetings and has no active membership.
 * Says nothing of a network that keeps no memberships, nor of the hosts of its coordination: they need not become members.
 */
export const attendedNotMember = aboutNetworks('G03', (situation, network) => {
  if (!situation.keepsMemberships(network.key)) return []
  const meetings = lastThreeMeetings(situation, network.key).map(({ key }) => key)
  const settled = new Set([...activeMembersOf(situation, network.key), ...situation.mandatesOf(network.key).map(({ host }) => host)])
  return attendedBy(situation, meetings)
    .filter(({ institution, attended }) => attended.length >= 2 && !settled.has(institution) && isActor(situation, institution))
    .map(({ institution, attended }) =>
      findingOf({
        rule: 'G03',
        severity: 'LOW',
        scope: { concept: 'network', key: network.key },
        subjects: [
          { concept: 'network', key: network.key },
          { concept: 'institution', key: institution },
        ],
        facts: { network: network.name, institution: institutionName(situation, institution), k: attended.length, of: meetings.length },
        grounds: [groundOfRule('G03')],
        evidence: attended
          .flatMap((meeting) => situation.participationsOf(meeting))
          .filter((participation) => participation.institution === institution)
          .map(({ key }) => ({ concept: 'participation', key })),
      }),
    )
})

const isActor = (situation: Situation, key: string): boolean => countsAsActor(situation.institution(key)?.type ?? '')

function attendedBy(situation: Situation, meetings: readonly string[]): { institution: string; attended: readonly string[] }[] {
  const attendees = new Set(meetings.flatMap((meeting) => attendeesOf(situation, meeting)))
  return [...attendees]
    .toSorted(compareKeys)
    .map((institution) => ({ institution, attended: meetings.filter((meeting) => attendeesOf(situation, meeting).includes(institution)) }))
}
