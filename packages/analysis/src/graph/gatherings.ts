import type { Institution, Membership, Network, TieKind } from '@geflecht/domain'
import { circleOf, meetingsAttendedBy } from '../circle/index.ts'
import { groupedByEach, isMoreThanInferred, type Situation } from '../situation/index.ts'

/** Institutions that share something, by key: a network's membership or a meeting. Each is tied to each other one. */
export type Gathering = readonly string[]

type Gatherer = (situation: Situation, members: readonly Institution[]) => readonly Gathering[]

/** By which kinds of ties what members share is projected to ties between them, and in which gatherings they share it. */
export const gatherers = {
  CO_MEMBERSHIP: (situation, members) => {
    const active = members.flatMap(({ key }) => situation.membershipsHeldBy(key)).filter(isActive)
    return gathered(groupedByEach(active, ({ network }) => [network]))
  },
  CO_ATTENDANCE: (situation, members) => {
    const attendances = members.flatMap(({ key }) => meetingsAttendedBy(situation, key).map((meeting) => ({ institution: key, meeting })))
    return gathered(groupedByEach(attendances, ({ meeting }) => [meeting]))
  },
} as const satisfies Partial<Record<TieKind, Gatherer>>

/** How many pairs of a network's circle would be looked at to project the asked kinds: it grows with the square of each gathering. Cheap to know beforehand. */
export function pairsToProject(situation: Situation, network: Network, kinds: readonly TieKind[]): number {
  const members = circleOf(situation, network.key).institutions
  const gatherings = Object.entries(gatherers).flatMap(([kind, gather]) =>
    kinds.includes(kind as TieKind) ? gather(situation, members) : [],
  )
  return gatherings.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0)
}

const isActive = (membership: Membership): boolean => membership.status === 'ACTIVE' && isMoreThanInferred(membership)

const gathered = (groups: ReadonlyMap<string, readonly { institution: string }[]>): Gathering[] =>
  [...groups.values()].map((group) => [...new Set(group.map(({ institution }) => institution))])
