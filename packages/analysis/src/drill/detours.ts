import { countsAsActor, type Handover, type WeekTime } from '@geflecht/domain'
import { answersAt, reachOf } from '../chain/reach.ts'
import { circleOf } from '../circle/index.ts'
import { handoversIn } from '../gap/handoverScope.ts'
import { buildGraph, shortestPath, tieOf } from '../graph/index.ts'
import { byAscendingKey, compareKeys, groupedBy, isMoreThanInferred, type Situation } from '../situation/index.ts'

/** One step of a detour: over a described hand-over, or to somebody with whom one cooperates. */
export interface DetourStep {
  from: string
  to: string
  by: 'HANDOVER' | 'COOPERATION'
  /** Key of the hand-over or the cooperation. */
  key: string
  /** Key of the function that can be reached there; null when none is named. */
  contact: string | null
}

/** Finds the shortest way that is left from any of some institutions to any of others; null when none is documented. */
export type DetourFinder = (from: readonly string[], to: readonly string[]) => readonly DetourStep[] | null

/**
 * The ways that are left among the circle and those whom its hand-overs name: described hand-overs on which somebody can be reached at the
 * moment, from giver to taker, and cooperation that nobody denies, to whoever has a function that can be reached then (at no particular
 * moment to anybody). Of equally short ways the one over hand-overs counts, then the lesser keys.
 */
export function detoursIn(situation: Situation, network: string, at: WeekTime | null): DetourFinder {
  const found = situation.network(network)
  if (!found) return () => null
  const circle = circleOf(situation, network).institutions.map(({ key }) => key)
  const handovers = handoversIn(situation, { network: found })
  const named = handovers.flatMap(({ fromInstitution, toInstitution }) => [fromInstitution ?? [], toInstitution ?? []].flat())
  const acts = (key: string): boolean => countsAsActor(situation.institution(key)?.type ?? 'sammelgruppe')
  const nodes = [...new Set([...circle, ...named])].filter(acts).toSorted(compareKeys)
  const steps = [...handoverSteps(situation, nodes, handovers, at), ...cooperationSteps(situation, nodes, at)]
  const ordinals = new Map(nodes.map((key, i) => [key, i]))
  const ordinal = (key: string) => ordinals.get(key) as number
  const graph = buildGraph(
    nodes.length,
    steps.map(({ from }) => ordinal(from)),
    steps.map(({ to }) => ordinal(to)),
    true,
  )
  const placed = (keys: readonly string[]) => Int32Array.from(keys.flatMap((key) => ordinals.get(key) ?? []))
  return (from, to) => {
    const path = shortestPath(graph, placed(from), placed(to))
    return path && path.edges.length > 0 ? Array.from(path.edges, (edge) => steps[edge] as DetourStep) : null
  }
}

function handoverSteps(
  situation: Situation,
  nodes: readonly string[],
  handovers: readonly Handover[],
  at: WeekTime | null,
): readonly DetourStep[] {
  const byType = groupedBy(nodes, (key) => situation.institution(key)?.type ?? null)
  const inside = new Set(nodes)
  const endsAt = (type: string | null, institution: string | null): readonly string[] =>
    institution === null ? (byType.get(type ?? '') ?? []) : [institution].filter((key) => inside.has(key))
  return handovers
    .filter((handover) => reachOf(situation, handover, at).state === 'HOLDS')
    .toSorted(byAscendingKey)
    .flatMap((handover) =>
      endsAt(handover.fromType, handover.fromInstitution).flatMap((from) =>
        endsAt(handover.toType, handover.toInstitution)
          .filter((to) => to !== from)
          .map((to) => ({
            from,
            to,
            by: 'HANDOVER' as const,
            key: handover.key,
            contact: situation.contact(handover.contact ?? '')?.key ?? null,
          })),
      ),
    )
}

function cooperationSteps(situation: Situation, nodes: readonly string[], at: WeekTime | null): readonly DetourStep[] {
  const answering = new Map(
    nodes.map((key) => [
      key,
      situation
        .contactsAt(key)
        .toSorted(byAscendingKey)
        .find((contact) => answersAt(situation, contact, at))?.key ?? null,
    ]),
  )
  return nodes.flatMap((from) =>
    situation
      .cooperationsOf(from)
      .filter((one) => isMoreThanInferred(one) && tieOf(one, situation.claimsOf(one.key)).level !== 0)
      .map(({ key, from: one, to: other }) => ({ from, to: one === from ? other : one, by: 'COOPERATION' as const, key }))
      .filter(({ to }) => to !== from && answering.has(to) && (at === null || answering.get(to) !== null))
      .map((step) => ({ ...step, contact: answering.get(step.to) ?? null })),
  )
}
