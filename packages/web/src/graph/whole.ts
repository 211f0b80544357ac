import { mapTies } from '../netzwerkkarte/mapTies.ts'
import type { GraphLine, GraphModel, GraphNode } from './graphModel.ts'

/** One of several networks, as far as it is drawn among the others. */
export interface WholePart {
  key: string
  name: string
  institutions: readonly {
    key: string
    name: string
    viewerMay: readonly string[]
    type: { label: string }
    sector: { key: string; label: string }
  }[]
  ties: readonly {
    key: string
    kind: string
    directed: boolean
    from: { key: string }
    to: { key: string }
    level: number | null
    confirmed: boolean
    claimedBy: readonly { key: string }[]
    agreement: { parties: readonly unknown[] } | null
  }[]
}

/** Several networks as one picture: whoever is in more than one stands in it once, and so does each tie. */
export function wholeModel(parts: readonly WholePart[]): GraphModel {
  const everyone = [...new Map(parts.flatMap(({ institutions }) => institutions).map((each) => [each.key, each])).values()]
  const belongs = new Map<string, string[]>()
  for (const { key, institutions } of parts) for (const each of institutions) belongs.set(each.key, [...(belongs.get(each.key) ?? []), key])
  const nodes = everyone.map(
    (each): GraphNode => ({
      key: each.key,
      name: each.name,
      shortName: each.name,
      sector: each.sector,
      type: each.type.label,
      level: null,
      groups: [],
      coordinates: false,
      networks: belongs.get(each.key) ?? [],
      mayClaim: each.viewerMay.includes('claimCooperation'),
    }),
  )
  const ties = [...new Map(parts.flatMap((part) => part.ties).map((tie) => [`${tie.key} ${tie.from.key}`, tie])).entries()]
  const stated = ties.map(([, { key, level, claimedBy }]) => ({
    key,
    perceptionGap: null,
    claims: claimedBy.map((by) => ({ level: level ?? 1, by })),
  }))
  const pairs = mapTies(
    { graph: { institutions: [{ cooperations: stated }], ties: ties.map(([, tie]) => tie) }, gaps: { edges: [] }, expectedHandovers: [] },
    new Set(everyone.map(({ key }) => key)),
  )
  const lines = ties.map(
    ([key, { kind, directed, from, to, level, confirmed, claimedBy, agreement }]): GraphLine => ({
      key,
      pair: [from.key, to.key].sort().join('~'),
      from: from.key,
      to: to.key,
      look:
        kind === 'AGREEMENT'
          ? 'agreement'
          : kind === 'HANDOVER'
            ? 'handover'
            : confirmed
              ? 'confirmed'
              : claimedBy.length
                ? 'oneSided'
                : 'documented',
      directed,
      level,
      among: kind === 'AGREEMENT' && (agreement?.parties.length ?? 0) > 2,
      mayEnd: null,
    }),
  )
  const { compare } = new Intl.Collator('de')
  const sectors = [...new Map(nodes.map(({ sector }) => [sector.key, sector.label]))].toSorted(([, a], [, b]) => compare(a, b))
  return {
    nodes,
    lines,
    networks: parts.map(({ key, name, institutions }) => ({ key, name, members: institutions.length })),
    groups: sectors.map(([key, label]) => ({ key, label, status: null, institutions: nodes.filter(({ sector }) => sector.key === key) })),
    centre: null,
    ties: pairs,
  }
}
