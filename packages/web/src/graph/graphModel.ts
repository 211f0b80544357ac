import type { Level } from '@geflecht/domain'
import type { MapInstitution, MapModel } from '../netzwerkkarte/mapModel.ts'
import { type AnsweredTies, mapTies, type MapTie, type TieLook } from '../netzwerkkarte/mapTies.ts'
import { shortNames } from '../netzwerkkarte/shortName.ts'

/** An institution in the picture. */
export interface GraphNode extends MapInstitution {
  shortName: string
  /** Whether it coordinates the network. */
  coordinates: boolean
  /** The other networks that it is a member of, by key. */
  networks: readonly string[]
  /** Whether the viewer may say how it cooperates. */
  mayClaim: boolean
}

/** One tie as one line; several between the same two run side by side. */
export interface GraphLine {
  key: string
  /** The pair that it ties, as the address and the inspector name it. */
  pair: string
  from: string
  to: string
  look: TieLook
  directed: boolean
  level: number | null
  /** One of many that an agreement of three or more makes: drawn only when one of its two ends is looked at. */
  among: boolean
  /** The cooperation that the viewer may end, by its id; null where there is none. */
  mayEnd: string | null
  /** How many ties it stands for, where that is not one. */
  ties?: number
}

/** What the picture shows before it is arranged. As a map its groups are the sectors, so that whatever speaks of a map speaks of it, too. */
export interface GraphModel extends MapModel {
  nodes: readonly GraphNode[]
  lines: readonly GraphLine[]
  /** The other networks that at least two of the institutions belong to, most first. */
  networks: readonly { key: string; name: string; members: number }[]
}

interface AnsweredInstitution {
  key: string
  name: string
  viewerMay: readonly string[]
  type: { label: string }
  sector: { key: string; label: string }
  memberships: readonly { network: { key: string; name: string } }[]
}

type AnsweredCooperation = AnsweredTies['graph']['institutions'][number]['cooperations'][number] & {
  id: string
  viewerMay: readonly string[]
}

/** What the server answers for the picture, as far as the model needs it. */
export interface GraphAnswer extends AnsweredTies {
  key: string
  territory: { name: string; ancestors: readonly { name: string; level: string }[] }
  circle: { institutions: readonly AnsweredInstitution[] }
  coordination: readonly { host: AnsweredInstitution }[]
  graph: { institutions: readonly { cooperations: readonly AnsweredCooperation[] }[]; ties: AnsweredTies['graph']['ties'] }
}

/** Makes the picture of an answer: nodes by sector and name, each tie as a line of its own, what is expected and not documented as one more. */
export function graphModel(answer: GraphAnswer): GraphModel {
  const hosts = new Set(answer.coordination.map(({ host }) => host.key))
  const everyone = [
    ...new Map([...answer.circle.institutions, ...answer.coordination.map(({ host }) => host)].map((each) => [each.key, each])).values(),
  ]
  const { compare } = new Intl.Collator('de')
  const ordered = everyone.toSorted((a, b) => compare(a.sector.label, b.sector.label) || compare(a.name, b.name))
  const short = shortNames(
    ordered.map(({ name }) => name),
    [answer.territory.name, ...answer.territory.ancestors.filter(({ level }) => level === 'KREIS').map(({ name }) => name)],
  )
  const levels = levelsWith(hosts, answer.graph.ties)
  const nodes = ordered.map(
    (each, at): GraphNode => ({
      key: each.key,
      name: each.name,
      shortName: short[at] ?? each.name,
      sector: each.sector,
      type: each.type.label,
      level: levels.get(each.key) ?? null,
      groups: [],
      coordinates: hosts.has(each.key),
      networks: [...new Set(each.memberships.map(({ network }) => network.key))].filter((key) => key !== answer.key),
      mayClaim: each.viewerMay.includes('claimCooperation'),
    }),
  )
  const ties = mapTies(answer, new Set(nodes.map(({ key }) => key)))
  const sectors = [...new Map(nodes.map(({ sector }) => [sector.key, sector.label]))]
  return {
    nodes,
    lines: linesOf(answer, ties),
    networks: networksOf(nodes, everyone),
    groups: sectors.map(([key, label]) => ({ key, label, status: null, institutions: nodes.filter(({ sector }) => sector.key === key) })),
    centre: null,
    ties,
  }
}

function linesOf({ graph }: GraphAnswer, pairs: readonly MapTie[]): GraphLine[] {
  const cooperations = new Map(graph.institutions.flatMap(({ cooperations: all }) => all).map((each) => [each.key, each]))
  const byPair = new Map<string, GraphAnswer['graph']['ties'][number][]>()
  for (const tie of graph.ties) {
    const pair = [tie.from.key, tie.to.key].sort().join('~')
    byPair.set(pair, [...(byPair.get(pair) ?? []), tie])
  }
  return pairs.flatMap((pair): GraphLine[] => {
    const documented = (byPair.get(pair.key) ?? []).map((tie): GraphLine => {
      const stated = cooperations.get(tie.key)
      return {
        key: `${tie.key} ${tie.from.key}`,
        pair: pair.key,
        from: tie.from.key,
        to: tie.to.key,
        look: lookOf(tie.kind, tie.confirmed, stated?.claims.length ?? 0),
        directed: tie.directed,
        level: tie.level,
        among: tie.kind === 'AGREEMENT' && (tie.agreement?.parties.length ?? 0) > 2,
        mayEnd: stated?.viewerMay.includes('endCooperation') ? stated.id : null,
      }
    })
    if (pair.gaps.length === 0) return documented
    const { from, to } = pair
    return [
      ...documented,
      { key: `gap ${pair.key}`, pair: pair.key, from, to, look: 'gap', directed: false, level: null, among: false, mayEnd: null },
    ]
  })
}

function lookOf(kind: string, confirmed: boolean, claims: number): TieLook {
  if (kind === 'AGREEMENT') return 'agreement'
  if (kind === 'HANDOVER') return 'handover'
  if (confirmed) return 'confirmed'
  return claims > 0 ? 'oneSided' : 'documented'
}

function levelsWith(hosts: ReadonlySet<string>, ties: AnsweredTies['graph']['ties']): Map<string, Level> {
  const levels = new Map<string, Level>()
  for (const { from, to, level } of ties) {
    const other = hosts.has(from.key) ? to.key : hosts.has(to.key) ? from.key : null
    if (other !== null && level !== null && level > (levels.get(other) ?? 0)) levels.set(other, level as Level)
  }
  return levels
}

function networksOf(nodes: readonly GraphNode[], everyone: readonly AnsweredInstitution[]): GraphModel['networks'] {
  const names = new Map(everyone.flatMap(({ memberships }) => memberships.map(({ network }) => [network.key, network.name] as const)))
  return [...new Set(nodes.flatMap(({ networks }) => networks))]
    .map((key) => ({ key, name: names.get(key) ?? key, members: nodes.filter(({ networks }) => networks.includes(key)).length }))
    .filter(({ members }) => members > 1)
    .toSorted((a, b) => b.members - a.members || a.name.localeCompare(b.name, 'de'))
}
