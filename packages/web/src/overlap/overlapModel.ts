import type { TerritoryLevel } from '@geflecht/domain'
import type { NetworkWithin, OverlapFound, Together, UnlinkedPair } from './overlap.documents.ts'

/** A network as the picture draws it. */
export interface NetNode {
  key: string
  name: string
  kind: string
  /** The place whose networks stand together. */
  group: string
  /** How many take part; null where the viewer may not look in, 0 where nobody is documented. */
  members: number | null
  dormant: boolean
  fictional: boolean
}

/** The networks of one place, side by side on the ring. */
export interface NetGroup {
  key: string
  name: string
  nodes: readonly NetNode[]
}

/** Two networks that share institutions or are parallel; of bodies, the networks that these belong to. */
export interface NetTie {
  /** As it stands in the address: both keys, `~` between them. */
  key: string
  a: string
  b: string
  overlap: OverlapFound
}

/** Two groups of neighbouring places without a documented link. */
export interface NetBreak {
  /** The key of its gap. */
  key: string
  a: string
  b: string
  pair: UnlinkedPair
}

/** Everything that picture and tables show. */
export interface NetsModel {
  groups: readonly NetGroup[]
  nodes: readonly NetNode[]
  ties: readonly NetTie[]
  breaks: readonly NetBreak[]
}

export const keyOfOverlap = ({ a, b }: OverlapFound): string => `${a.key}~${b.key}`

/** The network that stands for one side: itself, or the one that a body belongs to. */
export const networkOfSide = (side: OverlapFound['a']): string => (side.__typename === 'Body' ? side.network.key : side.key)

/** What a side is called; a body with its network, for many are called alike. */
export function nameOfSide(side: OverlapFound['a']): string {
  if (side.__typename === 'Body') return `${side.name} (${side.network.name})`
  return side.__typename === 'Network' ? side.name : side.key
}

/** Brings networks and what they have in common together. `level` is that of the territory looked at: above a Kreis its networks are grouped by Kreis, else by place. */
export function netsModel(
  networks: readonly NetworkWithin[],
  level: TerritoryLevel,
  together: Together | null,
  language: 'DE' | 'EN',
): NetsModel {
  const { compare } = new Intl.Collator(language === 'DE' ? 'de' : 'en')
  const groups = new Map<string, { key: string; name: string; nodes: NetNode[] }>()
  for (const network of networks) {
    const place = groupOf(network, level)
    const group = groups.get(place.key) ?? { ...place, nodes: [] }
    group.nodes.push({
      key: network.key,
      name: network.name,
      kind: network.kind.label,
      group: place.key,
      members: network.circle?.institutions.length ?? null,
      dormant: network.status === 'DORMANT',
      fictional: network.fictional,
    })
    groups.set(place.key, group)
  }
  const ordered = [...groups.values()].sort((one, other) => compare(one.name, other.name))
  for (const { nodes } of ordered) nodes.sort((one, other) => compare(one.name, other.name))
  const nodes = ordered.flatMap((group) => group.nodes)
  const drawn = new Set(nodes.map(({ key }) => key))
  const ties = (together?.overlaps ?? [])
    .map((overlap) => ({ key: keyOfOverlap(overlap), a: networkOfSide(overlap.a), b: networkOfSide(overlap.b), overlap }))
    .filter(({ a, b }) => drawn.has(a) && drawn.has(b))
  return { groups: ordered, nodes, ties, breaks: breaksOf(networks, level, together) }
}

const districts: readonly TerritoryLevel[] = ['KREIS', 'KREISFREIE_STADT']

function groupOf({ territory }: NetworkWithin, level: TerritoryLevel): { key: string; name: string } {
  if (districts.includes(level) || level === 'GEMEINDE') return territory
  return [territory, ...territory.ancestors].find((place) => districts.includes(place.level)) ?? territory
}

/** Neighbours that stand apart on the ring; two places within one group are told in the list only. */
function breaksOf(networks: readonly NetworkWithin[], level: TerritoryLevel, together: Together | null): NetBreak[] {
  const groupAt = new Map(
    networks.flatMap((network) =>
      [network.territory, ...network.territory.ancestors].map(({ key }) => [key, groupOf(network, level).key] as const),
    ),
  )
  for (const network of networks) groupAt.set(network.territory.key, groupOf(network, level).key)
  return (together?.gaps?.edges ?? []).flatMap(({ node: pair }) => {
    const [a, b] = pair.subjects.map(({ key }) => groupAt.get(key))
    return a && b && a !== b ? [{ key: pair.key, a, b, pair }] : []
  })
}
