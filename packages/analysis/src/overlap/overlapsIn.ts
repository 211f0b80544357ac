import type { BodyKind, Network } from '@geflecht/domain'
import { activeMembershipsIn, circleOf } from '../circle/index.ts'
import { compareKeys, groupedByEach, type Situation } from '../situation/index.ts'

/** Why two networks or bodies are called parallel: at least half of those in either sit in both; they have the same purpose for the same place. */
export const parallelReasons = ['COMPOSITION', 'PURPOSE'] as const
export type ParallelReason = (typeof parallelReasons)[number]

/** Two networks, or two bodies of networks, and what they share; keys, `a` before `b`. */
export interface Overlap {
  concept: 'network' | 'body'
  a: string
  b: string
  /** Keys of the institutions that stand in both, ascending. */
  shared: readonly string[]
  /** Those in both over those in either, 0 to 1 (Jaccard 1901, "Étude comparative de la distribution florale"). */
  jaccard: number
  /** Empty when they are not parallel. */
  parallel: readonly ParallelReason[]
}

/** From what Jaccard index on two have the same composition: a threshold of ours. */
export const sameCompositionFrom = 0.5

/**
 * The pairs of active networks of a territory and of places in it that share an institution or are parallel, and the pairs of their steering,
 * working and small groups with the same composition; networks first, by how much they share, then by key. Two networks have the same purpose
 * when they are of one kind (inter-municipal ones are of the kind of the others, a combined one of both of its sides) for places of which
 * one lies in the other. O(pairs that meet in an institution or a place).
 */
export function overlapsIn(situation: Situation, territory: string): readonly Overlap[] {
  const networks = situation.networksIn(territory).filter(({ dormant }) => !dormant)
  return [
    ...overlapsOf(
      'network',
      networks.map((network) => gatheringOf(situation, network)),
    ),
    ...overlapsOf('body', bodiesOf(situation, networks)),
  ]
}

/** A network or a body, who is in it, what it is for and where. */
interface Gathering {
  key: string
  members: ReadonlySet<string>
  purposes: readonly string[]
  /** Its places, and all that these lie in. */
  places: readonly string[]
  around: readonly string[]
}

const gatheringOf = (situation: Situation, network: Network): Gathering => {
  const places = network.areas.length > 0 ? network.areas : [network.territory]
  return {
    key: network.key,
    members: new Set(circleOf(situation, network.key).institutions.map(({ key }) => key)),
    purposes: purposesOf(network.kind),
    places,
    around: places.flatMap((place) => situation.places.chainOf(place)),
  }
}

const purposesOf = (kind: string): readonly string[] => {
  if (kind === 'FRUEHE_HILFEN_UND_KINDERSCHUTZ') return ['NETZWERK_FRUEHE_HILFEN', 'NETZWERK_KINDERSCHUTZ']
  return [kind === 'NETZWERK_KINDERSCHUTZ_INTERKOMMUNAL' ? 'NETZWERK_KINDERSCHUTZ' : kind]
}

/** A plenum is the network itself, and a coordination office no gathering. */
const workingBodies: readonly BodyKind[] = ['STEUERUNGSGRUPPE', 'ARBEITSGRUPPE', 'KLEINGRUPPE']

const bodiesOf = (situation: Situation, networks: readonly Network[]): readonly Gathering[] => {
  const here = new Set(networks.map(({ key }) => key))
  return situation.facts.bodies
    .filter(({ network, kind }) => here.has(network) && workingBodies.includes(kind))
    .map(({ key, network }) => {
      const seats = activeMembershipsIn(situation, network).filter(({ body }) => body === key)
      return { key, members: new Set(seats.map(({ institution }) => institution)), purposes: [], places: [], around: [] }
    })
}

function overlapsOf(concept: Overlap['concept'], gatherings: readonly Gathering[]): readonly Overlap[] {
  const meeting = [...groupedByEach(gatherings, ({ members }) => members).values()]
  const inside = groupedByEach(gatherings, ({ around }) => around)
  const sharingPlace = gatherings.map((one) => [one, ...one.places.flatMap((place) => inside.get(place) ?? [])])
  const found = new Map<string, Overlap>()
  for (const group of [...meeting, ...sharingPlace]) {
    const first = group[0] as Gathering
    // Those who meet in an institution are compared with each other; those around a place with the one whose place it is.
    for (const one of meeting.includes(group as never) ? group : [first]) {
      for (const other of group) {
        const [a, b] = one.key < other.key ? [one, other] : [other, one]
        const id = `${a.key} ${b.key}`
        if (a === b || found.has(id)) continue
        const overlap = overlapOf(concept, a, b)
        if (concept === 'network' ? overlap.shared.length > 0 || overlap.parallel.length > 0 : overlap.parallel.length > 0)
          found.set(id, overlap)
      }
    }
  }
  return [...found.values()].toSorted((x, y) => y.jaccard - x.jaccard || compareKeys(x.a, y.a) || compareKeys(x.b, y.b))
}

function overlapOf(concept: Overlap['concept'], a: Gathering, b: Gathering): Overlap {
  const shared = [...a.members].filter((key) => b.members.has(key)).toSorted(compareKeys)
  const either = a.members.size + b.members.size - shared.length
  const jaccard = either === 0 ? 0 : shared.length / either
  const samePurpose = a.purposes.some((purpose) => b.purposes.includes(purpose))
  const samePlace = a.places.some((place) => b.around.includes(place)) || b.places.some((place) => a.around.includes(place))
  const parallel: ParallelReason[] = []
  if (jaccard >= sameCompositionFrom) parallel.push('COMPOSITION')
  if (samePurpose && samePlace) parallel.push('PURPOSE')
  return { concept, a: a.key, b: b.key, shared, jaccard, parallel }
}
