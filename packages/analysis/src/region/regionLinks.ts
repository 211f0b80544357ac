import type { Network, TerritoryLevel } from '@geflecht/domain'
import { circleOf, meetingsAttendedBy } from '../circle/index.ts'
import { compareKeys, oncePer, type Situation } from '../situation/index.ts'

/** Two neighbouring territories that both have networks, and whether those are linked; keys, ascending, `a` before `b`. */
export interface RegionLink {
  a: string
  b: string
  /** They share a network, an institution in their circles, a meeting, a programme or the host of a coordination mandate. */
  linked: boolean
  /** Keys of the institutions that stand in circles of both. */
  sharedInstitutions: readonly string[]
  networksA: readonly string[]
  networksB: readonly string[]
}

/**
 * The pairs of neighbouring territories of one level in a Land where both have an active network, their own or one below, by `a`, then `b`.
 * A kreisfreie Stadt stands on the level of a Kreis: KREIS takes both, KREISFREIE_STADT only itself.
 */
export function regionLinks(situation: Situation, land: string, level: TerritoryLevel): readonly RegionLink[] {
  const levels: readonly TerritoryLevel[] = level === 'KREIS' ? ['KREIS', 'KREISFREIE_STADT'] : [level]
  const fits = (key: string) => {
    const territory = situation.territory(key)
    return territory !== undefined && levels.includes(territory.level) && situation.places.isWithin(key, land)
  }
  return neighbourLinks(situation, (a, b) => fits(a) && fits(b))
}

/** The links of those neighbouring pairs that are asked for; a pair is left out when one of the two has no active network. */
export function neighbourLinks(situation: Situation, asked: (a: string, b: string) => boolean): readonly RegionLink[] {
  const links = new Map<string, RegionLink>()
  for (const { a, b } of situation.facts.neighbourhoods) {
    if (a === b || !asked(a, b)) continue
    const [first, second] = a < b ? [a, b] : [b, a]
    const link = linkBetween(situation, first, second)
    if (link) links.set(`${first} ${second}`, link)
  }
  return [...links.values()].toSorted((x, y) => compareKeys(x.a, y.a) || compareKeys(x.b, y.b))
}

function linkBetween(situation: Situation, a: string, b: string): RegionLink | null {
  const one = regionOf(situation, a)
  const other = regionOf(situation, b)
  if (one.networks.size === 0 || other.networks.size === 0) return null
  const sharedInstitutions = [...one.institutions].filter((key) => other.institutions.has(key)).toSorted(compareKeys)
  const linked =
    sharedInstitutions.length > 0 ||
    meet(one.networks, other.networks) ||
    meet(one.meetings, other.meetings) ||
    meet(one.programmes, other.programmes) ||
    meet(one.hosts, other.hosts)
  return { a, b, linked, sharedInstitutions, networksA: [...one.networks], networksB: [...other.networks] }
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((key) => b.has(key))

/** What the active networks of a territory, its own and those below, bring with them. */
interface Region {
  networks: ReadonlySet<string>
  institutions: ReadonlySet<string>
  /** Held by its networks, or attended by an institution of their circles. */
  meetings: ReadonlySet<string>
  programmes: ReadonlySet<string>
  hosts: ReadonlySet<string>
}

function regionOf(situation: Situation, territory: string): Region {
  const known = regions.get(situation) ?? oncePer((key) => gatherRegion(situation, key))
  regions.set(situation, known)
  return known(territory)
}

/** A territory has several neighbours, and a situation never changes. */
const regions = new WeakMap<Situation, (territory: string) => Region>()

function gatherRegion(situation: Situation, territory: string): Region {
  const networks = situation.networksIn(territory).filter(({ dormant }) => !dormant)
  const institutions = new Set(networks.flatMap((network) => circleOf(situation, network.key).institutions.map(({ key }) => key)))
  const held = (network: Network) => situation.meetingsOf(network.key).map(({ key }) => key)
  return {
    networks: new Set(networks.map(({ key }) => key).toSorted(compareKeys)),
    institutions,
    meetings: new Set([...networks.flatMap(held), ...[...institutions].flatMap((key) => meetingsAttendedBy(situation, key))]),
    programmes: new Set(networks.flatMap(({ programme }) => programme ?? [])),
    hosts: new Set(networks.flatMap(({ key }) => situation.mandatesOf(key).map(({ host }) => host))),
  }
}
