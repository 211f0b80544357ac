import { daysBetween, isValidOn, lastDayOfPeriod, type Day, type Network } from '@geflecht/domain'
import { attendeesOf, circleOf } from '../circle/index.ts'
import type { Situation } from '../situation/index.ts'
import { findingOf, groundOfRule } from './finding.ts'
import { aboutNetworks } from './gapRule.ts'
import { lastThreeMeetings } from './lastMeetings.ts'
import { institutionName } from './naming.ts'

/**
 * [G04] For an active member no attendance is documented at any of the last three network meetings.
 * Read so that it never takes an unwritten list for absence: all three meetings have a documented attendance, the oldest of them (its
 * period's last day) lies at least 365 days back, and the member had already joined by then. Says nothing of a network that keeps no
 * memberships or has held fewer meetings.
 */
export const memberSilent = aboutNetworks('G04', (situation, network) => {
  const meetings = lastThreeMeetings(situation, network.key)
  const [oldest] = meetings
  if (!oldest || meetings.length < 3 || !situation.keepsMemberships(network.key)) return []
  const attendance = meetings.map(({ key }) => new Set(attendeesOf(situation, key)))
  const lastDay = lastDayOfPeriod(oldest.startsOn, oldest.startsOnPrecision)
  if (attendance.some(({ size }) => size === 0) || daysBetween(lastDay, situation.asOf) < 365) return []
  return circleOf(situation, network.key)
    .institutions.filter(
      ({ key }) => !attendance.some((present) => present.has(key)) && hadJoined(situation, network, key, oldest.startsOn),
    )
    .map(({ key }) =>
      findingOf({
        rule: 'G04',
        severity: 'MEDIUM',
        scope: { concept: 'network', key: network.key },
        subjects: [
          { concept: 'network', key: network.key },
          { concept: 'institution', key },
        ],
        facts: { network: network.name, institution: institutionName(situation, key), k: meetings.length },
        grounds: [groundOfRule('G04')],
        evidence: [
          ...situation
            .membershipsOf(network.key)
            .filter(({ institution }) => institution === key)
            .map((membership) => ({ concept: 'membership' as const, key: membership.key })),
          ...meetings.map((meeting) => ({ concept: 'meeting' as const, key: meeting.key })),
        ],
      }),
    )
})

const hadJoined = (situation: Situation, network: Network, institution: string, day: Day): boolean =>
  situation
    .membershipsOf(network.key)
    .some((membership) => membership.institution === institution && isValidOn({ ...membership, validTo: null }, day))
