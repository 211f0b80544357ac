import type { TieKind } from '@geflecht/domain'
import type { ResultOf } from '../graphql.ts'
import { kindOfLook, type MapTie, pairKey, type TieLook, type TieSign } from '../netzwerkkarte/mapTies.ts'
import type { wholeQuery } from './graph.documents.ts'
import type { GraphLine, GraphModel, GraphNode } from './graphModel.ts'

export type WholeAnswer = ResultOf<typeof wholeQuery>['whole']
export type District = WholeAnswer['territories'][number]
type Kind = WholeAnswer['kinds'][number]

/** An institution of the whole, or several that stand as one. */
export interface WholeNode extends GraphNode {
  /** The place of its Kreis among the territories. */
  territory: number
  /** How many institutions it stands for, and how many ties lie between these. */
  institutions: number
  ties: number
}

/** Ties of one look between the same two. */
export interface WholeLine extends GraphLine {
  ties: number
}

export interface WholeModel extends GraphModel {
  nodes: readonly WholeNode[]
  lines: readonly WholeLine[]
  territories: readonly District[]
  /** Whether anybody stands gathered with others. */
  gathered: boolean
  /** All institutions and ties, gathered or not. */
  institutions: number
  tieCount: number
}

const looks: Readonly<Record<Kind, TieLook>> = {
  AGREEMENT: 'agreement',
  AGREEMENT_OF_MANY: 'agreement',
  CONFIRMED: 'confirmed',
  ONE_SIDED: 'oneSided',
  DOCUMENTED: 'documented',
  HANDOVER: 'handover',
}
/** Of several lines between the same two the first of these tells how the pair looks. */
const order: readonly TieLook[] = ['agreement', 'confirmed', 'oneSided', 'documented', 'handover']
/** Tens of thousands of pairs share these. */
const signsOf = new Map(order.map((look) => [look, new Set<TieSign>([look])]))
const nobody: readonly never[] = []

/** The sector of a group that holds all. */
const allSectors = { key: '', label: '' }

/** Makes the picture of the whole out of its lists. */
export function wholeModel(answer: WholeAnswer): WholeModel {
  const { nodes: told, memberships, networks, sectors, types } = answer
  const memberOf = new Map<number, string[]>()
  const members = new Map<string, number>()
  memberships.node.forEach((node, at) => {
    const { key } = networks[memberships.network[at] ?? -1] ?? { key: '' }
    const known = memberOf.get(node)
    if (known) known.push(key)
    else memberOf.set(node, [key])
    members.set(key, (members.get(key) ?? 0) + 1)
  })
  const nodes = told.key.map((key, at): WholeNode => {
    const name = told.name[at] ?? key
    const sector = sectors[told.sector[at] ?? -1] ?? allSectors
    const institutions = told.institutions[at] ?? 1
    return {
      key,
      name,
      // The sector of a Kreis lies in the round that has the name of the Kreis.
      shortName: institutions > 1 && sector !== allSectors ? sector.label : name,
      sector,
      type: types[told.type[at] ?? -1]?.label ?? '',
      level: null,
      groups: nobody,
      coordinates: false,
      networks: memberOf.get(at) ?? nobody,
      mayClaim: false,
      territory: told.territory[at] ?? 0,
      institutions,
      ties: told.ties[at] ?? 0,
    }
  })
  const lines = linesOf(answer, nodes)
  const present = sectors.filter(({ key }) => nodes.some(({ sector }) => sector.key === key))
  return {
    nodes,
    lines,
    networks: networks
      .map(({ key, name }) => ({ key, name, members: members.get(key) ?? 0 }))
      .toSorted((a, b) => b.members - a.members || a.name.localeCompare(b.name, 'de')),
    groups: present.map(({ key, label }) => ({ key, label, status: null, institutions: nodes.filter(({ sector }) => sector.key === key) })),
    centre: null,
    ties: pairsOf(lines),
    territories: answer.territories,
    gathered: answer.grain !== 'INSTITUTION',
    institutions: answer.institutions,
    tieCount: answer.ties,
  }
}

function linesOf({ lines, kinds }: WholeAnswer, nodes: readonly WholeNode[]): WholeLine[] {
  return lines.from.flatMap((from, at): WholeLine[] => {
    const [one, other, kind] = [nodes[from], nodes[lines.to[at] ?? -1], kinds[lines.kind[at] ?? -1]]
    if (!one || !other || !kind) return []
    const pair = pairKey(one.key, other.key)
    return [
      {
        key: `${pair} ${kind} ${one.key < other.key}`,
        pair,
        from: one.key,
        to: other.key,
        look: looks[kind],
        directed: kind === 'HANDOVER',
        level: lines.level[at] || null,
        among: kind === 'AGREEMENT_OF_MANY' && one.institutions === 1 && other.institutions === 1,
        mayEnd: null,
        ties: lines.ties[at] ?? 1,
      },
    ]
  })
}

/** One tie for each two between whom lines run, as the other pictures know it. */
function pairsOf(lines: readonly WholeLine[]): MapTie[] {
  const pairs = new Map<string, MapTie>()
  for (const { pair, from, to, look, level, among } of lines) {
    const known = pairs.get(pair)
    const [first, second] = from < to ? [from, to] : [to, from]
    const tie = known ?? {
      key: pair,
      from: first,
      to: second,
      look,
      signs: signsOf.get(look) ?? new Set<TieSign>(),
      kinds: new Set<TieKind>(),
      among,
      level: null,
      claims: nobody,
      handsOver: { there: false, back: false },
      gaps: nobody,
    }
    if (order.indexOf(look) < order.indexOf(tie.look)) Object.assign(tie, { look, signs: signsOf.get(look) })
    if (level !== null && level > (tie.level ?? 0)) tie.level = level
    const kind = kindOfLook[look]
    if (kind) (tie.kinds as Set<TieKind>).add(kind)
    tie.among &&= among
    if (!known) pairs.set(pair, tie)
  }
  return [...pairs.values()]
}

/** The name of a group as the answer calls it; its key where nobody is there any more. */
export function groupName(key: string, answer: WholeAnswer | undefined): string {
  const [territory, sector] = key.split('~')
  const place = answer?.territories.find((each) => each.key === territory)?.name ?? key
  const label = answer?.sectors.find((each) => each.key === sector)?.label
  return label === undefined ? place : `${label}, ${place}`
}

/** How many ties lead from each to others, as far as they are shown. */
export function tiesOutwards(lines: readonly Pick<WholeLine, 'from' | 'to' | 'ties'>[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const { from, to, ties } of lines) for (const end of [from, to]) found.set(end, (found.get(end) ?? 0) + ties)
  return found
}
