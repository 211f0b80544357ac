import {
  countsAsActor,
  participationRoleByKey,
  type CoverageBasis,
  type Institution,
  type Membership,
  type Participation,
} from '@geflecht/domain'
import { byAscendingKey, isMoreThanInferred, type Situation } from '../situation/index.ts'

/** The institutions of a network on a day, by key, and how they were counted. */
export interface Circle {
  basis: 'MEMBERSHIP' | 'ATTENDANCE'
  institutions: readonly Institution[]
}

/**
 * The circle of a network: its active members; if it keeps no memberships, those who attended its meetings up to the day.
 * `countedBy` forces one of the two. A collective actor or a venue never belongs to it (invariant 5), nor does anybody whose
 * membership or attendance is only inferred (invariant 6), nor an institution that does not exist on the day.
 */
export function circleOf(situation: Situation, network: string, countedBy: CoverageBasis = 'CIRCLE'): Circle {
  const basis = countedBy === 'CIRCLE' ? (situation.keepsMemberships(network) ? 'MEMBERSHIP' : 'ATTENDANCE') : countedBy
  const known = circles.get(situation) ?? new Map<string, Circle>()
  circles.set(situation, known)
  const key = `${basis}:${network}`
  const circle = known.get(key) ?? { basis, institutions: actorsAmong(situation, keysOf(situation, network, basis)) }
  known.set(key, circle)
  return circle
}

/** Many questions are about the same circle, and a situation never changes. */
const circles = new WeakMap<Situation, Map<string, Circle>>()

/** Keys of the institutions that attended a meeting: in a role that attends, and not only inferred. */
export const attendeesOf = (situation: Situation, meeting: string): readonly string[] =>
  attendancesOf(situation, meeting).map(({ institution }) => institution)

const attendancesOf = (situation: Situation, meeting: string): readonly Participation[] =>
  situation.participationsOf(meeting).filter(isAttendance)

/** The attendances at the meetings of a network that put somebody into its circle where it is counted by attendance. */
export const attendancesIn = (situation: Situation, network: string): readonly Participation[] =>
  situation
    .meetingsOf(network)
    .filter(isMoreThanInferred)
    .flatMap((meeting) => attendancesOf(situation, meeting.key))

/** Keys of all meetings, of any network and kind, that an institution attended. */
export const meetingsAttendedBy = (situation: Situation, institution: string): readonly string[] =>
  situation
    .participationsBy(institution)
    .filter(isAttendance)
    .map(({ meeting }) => meeting)

/** Keys of the institutions with an active membership that is not only inferred. */
export const activeMembersOf = (situation: Situation, network: string): readonly string[] =>
  activeMembershipsIn(situation, network).map(({ institution }) => institution)

/** The memberships that put somebody into the circle of a network where it is counted by membership. */
export const activeMembershipsIn = (situation: Situation, network: string): readonly Membership[] =>
  situation.membershipsOf(network).filter((membership) => membership.status === 'ACTIVE' && isMoreThanInferred(membership))

const isAttendance = (participation: Participation): boolean =>
  (participationRoleByKey.get(participation.role)?.attends ?? false) && isMoreThanInferred(participation)

function keysOf(situation: Situation, network: string, basis: Circle['basis']): readonly string[] {
  if (basis === 'MEMBERSHIP') return activeMembersOf(situation, network)
  return attendancesIn(situation, network).map(({ institution }) => institution)
}

function actorsAmong(situation: Situation, keys: readonly string[]): readonly Institution[] {
  return [...new Set(keys)]
    .flatMap((key) => situation.institution(key) ?? [])
    .filter((institution) => countsAsActor(institution.type) && isMoreThanInferred(institution))
    .toSorted(byAscendingKey)
}
