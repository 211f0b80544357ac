import { isSecrecyBound, type Institution, type Label, type Network, type ThresholdKey } from '@geflecht/domain'
import { circleOf } from '../circle/index.ts'
import { buildGraph, networkTies, stepsTo, type Graph, type Tie } from '../graph/index.ts'
import type { Situation } from '../situation/index.ts'
import { findingOf, type Ground } from './finding.ts'
import { aboutNetworks } from './gapRule.ts'
import { groundOfNorm } from './lkischgNrw.ts'
import { institutionName } from './naming.ts'
import { thresholdAt, type ThresholdInForce } from './rulesInForce.ts'

/** Where somebody bound to secrecy has to get, in how many steps at most, and why. */
interface Target {
  key: string
  types: readonly string[]
  /** What says how many steps it may take at most. */
  steps: ThresholdKey
  label: Label
  ground: Ground
}

export const wayTargets: readonly Target[] = [
  {
    key: 'jugendamt',
    types: ['jugendamt', 'asd'],
    steps: 'stepsToJugendamt',
    label: { de: 'Jugendamt', en: 'the youth welfare office' },
    ground: groundOfNorm('norm.kkg.4', '§ 4 Abs. 3 KKG'),
  },
  {
    key: 'familiengericht',
    types: ['familiengericht'],
    steps: 'stepsToCourt',
    label: { de: 'Familiengericht', en: 'the family court' },
    ground: groundOfNorm('norm.sgb8.8a', '§ 8a Abs. 2 SGB VIII'),
  },
]

/**
 * [G22] From an institution of the circle whose staff is bound to secrecy the shortest documented way to a Jugendamt in the circle takes more
 * than two steps, to a family court in it more than three, or there is none (then high, else medium). A step is a described hand-over, in its
 * direction, or a cooperation of level 1 or above. Says nothing of a target that is not documented in the circle: there G01 speaks.
 * O(institutions + ties): one search from each target, not one from each institution.
 */
export const chainTooLong = aboutNetworks('G22', (situation, network) => {
  const { institutions } = circleOf(situation, network.key)
  const bound = institutions.flatMap((institution, node) => (isSecrecyBound(institution.type) ? [{ institution, node }] : []))
  const reached = wayTargets
    .map((target) => ({ target, ends: institutions.flatMap(({ type }, node) => (target.types.includes(type) ? [node] : [])) }))
    .filter(({ ends }) => ends.length > 0)
  if (bound.length === 0 || reached.length === 0) return []
  const ties = networkTies(situation, network, ['COOPERATION', 'HANDOVER']).filter(
    ({ kind, level }) => kind === 'HANDOVER' || (level !== null && level >= 1),
  )
  const reversed = reversedGraph(institutions, ties)
  const tiesAt = tiesByEnd(ties)
  return reached.flatMap(({ target, ends }) => {
    const steps = stepsTo(reversed, Int32Array.from(ends))
    const most = thresholdAt(situation, { concept: 'network', key: network.key }, target.steps)
    return bound
      .filter(({ node }) => steps[node] === -1 || (steps[node] as number) > (most.value ?? 0))
      .map(({ institution, node }) =>
        gapOf(situation, network, target, {
          from: institution.key,
          to: ends.map((end) => (institutions[end] as Institution).key),
          steps: steps[node] as number,
          ties: tiesAt.get(institution.key) ?? [],
          most,
        }),
      )
  })
})

interface Way {
  from: string
  to: readonly string[]
  /** −1 where there is none. */
  steps: number
  ties: readonly Tie[]
  most: ThresholdInForce
}

function gapOf(situation: Situation, network: Network, target: Target, { from, to, steps, ties, most }: Way) {
  const [only] = to
  return findingOf({
    rule: 'G22',
    severity: steps === -1 ? 'HIGH' : 'MEDIUM',
    scope: { concept: 'network', key: network.key },
    subjects: [
      { concept: 'network', key: network.key },
      { concept: 'institution', key: from },
      ...to.map((key) => ({ concept: 'institution' as const, key })),
    ],
    keyedBy: [from],
    discriminator: target.key,
    wording: steps === -1 ? 'messageNone' : 'message',
    facts: {
      network: network.name,
      a: institutionName(situation, from),
      b: to.length === 1 && only !== undefined ? institutionName(situation, only) : target.label,
      steps: Math.max(steps, 0),
    },
    grounds: [target.ground, stepsAreOurs],
    thresholds: [most],
    evidence: [
      { concept: 'institution', key: from },
      ...ties.filter(({ kind }) => kind === 'COOPERATION').map(({ key }) => ({ concept: 'cooperation' as const, key })),
    ],
  })
}

/** How many steps are too many is said by no law. */
const stepsAreOurs: Ground = { citation: 'Vorgabe von Geflecht', norm: null, template: null, verification: 'PRODUCT' }

/** Every step backwards: what is searched from the targets is who reaches them. */
function reversedGraph(institutions: readonly Institution[], ties: readonly Tie[]): Graph {
  const nodes = new Map(institutions.map(({ key }, node) => [key, node]))
  const steps = ties.flatMap(({ from, to, directed }) =>
    directed
      ? [[to, from]]
      : [
          [to, from],
          [from, to],
        ],
  ) as [string, string][]
  const end = (key: string) => nodes.get(key) as number
  return buildGraph(
    institutions.length,
    steps.map(([start]) => end(start)),
    steps.map(([, stop]) => end(stop)),
    true,
  )
}

function tiesByEnd(ties: readonly Tie[]): ReadonlyMap<string, readonly Tie[]> {
  const found = new Map<string, Tie[]>()
  for (const tie of ties)
    for (const end of [tie.from, tie.to]) {
      const known = found.get(end) ?? []
      found.set(end, known)
      known.push(tie)
    }
  return found
}
