import { tieKinds, type Day, type Institution, type Level, type Membership, type Network, type TieKind } from '@geflecht/domain'
import { circleOf, meetingsAttendedBy } from '../circle/index.ts'
import { compareKeys, groupedByEach, isMoreThanInferred, type Situation } from '../situation/index.ts'
import { tieOf } from './tieOf.ts'

/** One tie between two institutions; of each kind but COOPERATION there is at most one per pair. */
export interface Tie {
  /** A cooperation's own key, else `tie.<kind>.<a>.<b>` with the lesser institution key first. */
  key: string
  kind: TieKind
  from: string
  to: string
  directed: boolean
  /** 1 to 5; null when not stated, as for every kind but COOPERATION. */
  level: Level | null
  /** Both parties say so: each claims a cooperation, or they are parties of an agreement in force. */
  confirmed: boolean
  validFrom: Day | null
  validTo: Day | null
}

/**
 * The ties of the asked kinds between members of a network's circle, by kind, then key. A cooperation of level 0 is denied and no tie;
 * what two members share through any network's membership or any meeting is projected to one tie per pair.
 * Hand-overs are not among the facts of a situation yet, so there are none.
 */
export function networkTies(situation: Situation, network: Network, kinds: readonly TieKind[]): readonly Tie[] {
  const members = circleOf(situation, network.key).institutions
  const inside = new Set(members.map(({ key }) => key))
  return tieKinds.filter((kind) => kinds.includes(kind)).flatMap((kind) => finders[kind](situation, members, inside).toSorted(byKey))
}

type TieFinder = (situation: Situation, members: readonly Institution[], inside: ReadonlySet<string>) => Tie[]

const finders: Record<TieKind, TieFinder> = {
  COOPERATION: cooperationTies,
  AGREEMENT: (situation, members, inside) =>
    tiesBetween(
      'AGREEMENT',
      members.flatMap(({ key }) => situation.agreementsOf(key)),
      ({ parties }) => parties.filter((party) => inside.has(party)),
      {
        confirmed: true,
      },
    ),
  HANDOVER: () => [],
  CO_MEMBERSHIP: (situation, members) => {
    const active = members.flatMap(({ key }) => situation.membershipsHeldBy(key)).filter(isActive)
    const networks = groupedByEach(active, (membership) => [membership.network])
    return tiesBetween('CO_MEMBERSHIP', [...networks.values()], (memberships) => memberships.map(({ institution }) => institution), {
      confirmed: false,
    })
  },
  CO_ATTENDANCE: (situation, members) => {
    const attendances = members.flatMap(({ key }) => meetingsAttendedBy(situation, key).map((meeting) => ({ institution: key, meeting })))
    const meetings = groupedByEach(attendances, ({ meeting }) => [meeting])
    return tiesBetween('CO_ATTENDANCE', [...meetings.values()], (present) => present.map(({ institution }) => institution), {
      confirmed: false,
    })
  },
}

const isActive = (membership: Membership): boolean => membership.status === 'ACTIVE' && isMoreThanInferred(membership)

function cooperationTies(situation: Situation, members: readonly Institution[], inside: ReadonlySet<string>): Tie[] {
  return members.flatMap((member) =>
    situation
      .cooperationsOf(member.key)
      .filter(({ from, to }) => from === member.key && from !== to && inside.has(to))
      .flatMap((cooperation) => {
        const { level, confirmed } = tieOf(cooperation, situation.claimsOf(cooperation.key))
        const { key, from, to, directed, validFrom, validTo } = cooperation
        return level === 0 ? [] : [{ key, kind: 'COOPERATION' as const, from, to, directed, level, confirmed, validFrom, validTo }]
      }),
  )
}

/** One undirected tie for each pair that stands together in any of the gatherings. */
function tiesBetween<G>(
  kind: TieKind,
  gatherings: readonly G[],
  keysOf: (gathering: G) => readonly string[],
  { confirmed }: { confirmed: boolean },
): Tie[] {
  const ties = new Map<string, Tie>()
  for (const gathering of new Set(gatherings)) {
    const keys = [...new Set(keysOf(gathering))].toSorted(compareKeys)
    for (const [i, from] of keys.entries()) {
      for (const to of keys.slice(i + 1)) {
        const key = `tie.${kind}.${from}.${to}`
        ties.set(key, { key, kind, from, to, directed: false, level: null, confirmed, validFrom: null, validTo: null })
      }
    }
  }
  return [...ties.values()]
}

const byKey = (a: Tie, b: Tie): number => compareKeys(a.key, b.key)
