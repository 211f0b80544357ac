import type { CoverageStatus, Level } from '@geflecht/domain'

/** An institution on the map. `groups` names every expected group that it counts for. */
export interface MapInstitution {
  key: string
  name: string
  sector: { key: string; label: string }
  type: string
  /** Its level with the coordinating institution; null when not stated. */
  level: Level | null
  groups: readonly string[]
}

/** A sector of the ring: an expected group, or „Weitere“ (`status` null). */
export interface MapGroup {
  key: string
  label: string
  status: CoverageStatus | null
  institutions: readonly MapInstitution[]
}

/** How a tie is drawn: both said so, one said so, a source says so, an agreement is in force. */
export const tieLooks = ['confirmed', 'oneSided', 'documented', 'agreement'] as const
export type TieLook = (typeof tieLooks)[number]

export interface MapTie {
  key: string
  from: string
  to: string
  look: TieLook
  level: number | null
}

/** All that the Netzwerkkarte shows, before it is laid out. */
export interface MapModel {
  groups: readonly MapGroup[]
  /** The coordinating institution, in the middle; null when none is documented. */
  centre: MapInstitution | null
  ties: readonly MapTie[]
}

/** The key of the sector for those who count for no expected group. */
export const othersKey = '+weitere'

interface AnsweredInstitution {
  key: string
  name: string
  type: { label: string }
  sector: { key: string; label: string }
}

/** What the server answers for a map, as far as the model needs it. */
export interface MapAnswer {
  coverage: { items: readonly { key: string; label: string; status: CoverageStatus; presentBy: readonly { key: string }[] }[] } | null
  circle: { institutions: readonly AnsweredInstitution[] }
  coordination: readonly { host: AnsweredInstitution }[]
  graph: {
    ties: readonly { key: string; kind: string; from: { key: string }; to: { key: string }; level: number | null; confirmed: boolean }[]
  }
}

/**
 * Puts each institution into the first group (in the template's order) that it counts for, the others into „Weitere“,
 * and the coordinating one into the middle. `claimants` says for a cooperation's key how many parties stated it.
 */
export function mapModel(answer: MapAnswer, othersLabel: string, claimants: ReadonlyMap<string, number>): MapModel {
  const items = answer.coverage?.items ?? []
  const host = answer.coordination[0]?.host ?? null
  const levels = levelsWith(host?.key ?? null, answer.graph.ties)
  const draw = (institution: AnsweredInstitution): MapInstitution => ({
    key: institution.key,
    name: institution.name,
    sector: institution.sector,
    type: institution.type.label,
    level: levels.get(institution.key) ?? null,
    groups: items.filter(({ presentBy }) => presentBy.some(({ key }) => key === institution.key)).map(({ key }) => key),
  })
  const around = answer.circle.institutions.filter(({ key }) => key !== host?.key).map(draw)
  const groups: MapGroup[] = items.map(({ key, label, status }) => ({
    key,
    label,
    status,
    institutions: around.filter(({ groups: [first] }) => first === key),
  }))
  const others = around.filter(({ groups: [first] }) => first === undefined)
  if (others.length > 0) groups.push({ key: othersKey, label: othersLabel, status: null, institutions: others })
  const drawn = new Set([...around.map(({ key }) => key), ...(host ? [host.key] : [])])
  const ties = answer.graph.ties
    .filter(({ from, to }) => drawn.has(from.key) && drawn.has(to.key))
    .map(({ key, kind, from, to, level, confirmed }) => ({
      key: `${kind}:${key}`,
      from: from.key,
      to: to.key,
      level,
      look: lookOf(kind, confirmed, claimants.get(key) ?? 0),
    }))
  return { groups, centre: host ? draw(host) : null, ties }
}

function lookOf(kind: string, confirmed: boolean, claimants: number): TieLook {
  if (kind === 'AGREEMENT') return 'agreement'
  if (confirmed) return 'confirmed'
  return claimants > 0 ? 'oneSided' : 'documented'
}

function levelsWith(host: string | null, ties: MapAnswer['graph']['ties']): Map<string, Level> {
  const levels = new Map<string, Level>()
  for (const { from, to, level } of ties) {
    const other = from.key === host ? to.key : to.key === host ? from.key : null
    if (other !== null && level !== null && level > (levels.get(other) ?? 0)) levels.set(other, level as Level)
  }
  return levels
}
