import type { CoverageStatus, Level } from '@geflecht/domain'
import { type AnsweredTies, type MapTie, mapTies } from './mapTies.ts'
import { shortNames } from './shortName.ts'

/** An institution on the map. `groups` names every expected group that it counts for. */
export interface MapInstitution {
  key: string
  name: string
  /** The name without what goes without saying in this network; for where there is little room. */
  shortName?: string
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
export interface MapAnswer extends AnsweredTies {
  territory: { name: string; ancestors: readonly { name: string; level: string }[] }
  coverage: { items: readonly { key: string; label: string; status: CoverageStatus; presentBy: readonly { key: string }[] }[] } | null
  circle: { institutions: readonly AnsweredInstitution[] }
  coordination: readonly { host: AnsweredInstitution }[]
}

/** Puts each institution into the first group (in the template's order) that it counts for, the others into „Weitere“, and the coordinating one into the middle. */
export function mapModel(answer: MapAnswer, othersLabel: string): MapModel {
  const items = answer.coverage?.items ?? []
  const host = answer.coordination[0]?.host ?? null
  const levels = levelsWith(host?.key ?? null, answer.graph.ties)
  const members = answer.circle.institutions.filter(({ key }) => key !== host?.key)
  const everyone = host ? [...members, host] : members
  const short = shortNames(
    everyone.map(({ name }) => name),
    placesOf(answer),
  )
  const draw = (institution: AnsweredInstitution): MapInstitution => ({
    key: institution.key,
    name: institution.name,
    shortName: short[everyone.findIndex(({ key }) => key === institution.key)] ?? institution.name,
    sector: institution.sector,
    type: institution.type.label,
    level: levels.get(institution.key) ?? null,
    groups: items.filter(({ presentBy }) => presentBy.some(({ key }) => key === institution.key)).map(({ key }) => key),
  })
  const around = members.map(draw)
  const groups: MapGroup[] = items.map(({ key, label, status }) => ({
    key,
    label,
    status,
    institutions: around.filter(({ groups: [first] }) => first === key),
  }))
  const others = around.filter(({ groups: [first] }) => first === undefined)
  if (others.length > 0) groups.push({ key: othersKey, label: othersLabel, status: null, institutions: others })
  return { groups, centre: host ? draw(host) : null, ties: mapTies(answer, new Set(everyone.map(({ key }) => key))) }
}

/** The places that go without saying in a network: its own and the Kreis in which that lies. */
const placesOf = ({ territory }: MapAnswer): string[] => [
  territory.name,
  ...territory.ancestors.filter(({ level }) => level === 'KREIS').map(({ name }) => name),
]

function levelsWith(host: string | null, ties: MapAnswer['graph']['ties']): Map<string, Level> {
  const levels = new Map<string, Level>()
  for (const { from, to, level } of ties) {
    const other = from.key === host ? to.key : to.key === host ? from.key : null
    if (other !== null && level !== null && level > (levels.get(other) ?? 0)) levels.set(other, level as Level)
  }
  return levels
}
