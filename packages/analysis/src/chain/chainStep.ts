import {
  chainPartKinds,
  type ChainPartKind,
  type ChainPartState,
  type ChainReasonKey,
  type ChainState,
  type Handover,
  type HandoverTemplate,
  type Institution,
} from '@geflecht/domain'
import { byAscendingKey, compareKeys, type Situation } from '../situation/index.ts'
import type { ChainWay, WayPart } from './chainWay.ts'
import { giversAmong, takersOf, type Giver } from './sides.ts'
import { type StepGround, wayOf } from './wayOf.ts'

/** A part of a step, over all who give in it. */
export interface ChainPart {
  kind: ChainPartKind
  state: ChainPartState
  /** Why, for those for whom it does not hold; where it holds for all, why it does. */
  reason: ChainReasonKey
  /** Keys of those who give for whom it does not hold. */
  concerns: readonly string[]
}

/** One hand-over of a chain as it stands in a network. */
export interface ChainStep {
  template: HandoverTemplate
  /** Keys of the institutions that give; the general social service of a Jugendamt gives with it. */
  givers: readonly string[]
  /** Keys of those who take over. */
  takers: readonly string[]
  /** The best way of each who gives, in the order of `givers`. */
  ways: readonly ChainWay[]
  parts: readonly ChainPart[]
  state: ChainState
  /** Why, in the words of what weighs most. */
  reason: ChainReasonKey
}

/** What a step is evaluated over: the hand-overs of the network, those of its circle, and who can give in it. */
export interface StepQuestion {
  situation: Situation
  template: HandoverTemplate
  circle: readonly Institution[]
  giving: readonly Institution[]
  handovers: readonly Handover[]
  at: StepGround['at']
}

/** How a step stands: each who gives takes the best of the described ways. O(those who give × the hand-overs of the step). */
export function chainStep({ situation, template, circle, giving, handovers, at }: StepQuestion): ChainStep {
  const typeOf = (type: string | null, institution: string | null) => type ?? situation.institution(institution ?? '')?.type ?? ''
  const answering = handovers
    .filter(({ fromType, fromInstitution }) => template.from.includes(typeOf(fromType, fromInstitution)))
    .filter(({ toType, toInstitution }) => template.to.includes(typeOf(toType, toInstitution)))
  const givers = giversAmong(giving)
  const mine = answering.filter((handover) => givers.some((giver) => leadsFrom(situation, giver, handover)))
  const takers = takersOf(
    situation,
    template,
    circle,
    mine.map(({ toInstitution }) => toInstitution),
  )
  const ground = { situation, template, takers, at }
  const ways = takers.length === 0 ? [] : givers.map((giver) => bestWay(ground, giver, mine))
  const parts = ways.length === 0 ? [] : chainPartKinds.map((kind) => partOver(kind, ways))
  return {
    template,
    givers: givers.map(({ institution }) => institution.key),
    takers: takers.map(({ key }) => key),
    ways,
    parts,
    ...standingOf(givers, takers, ways, parts),
  }
}

const leadsFrom = (situation: Situation, { selves }: Giver, { fromType, fromInstitution }: Handover): boolean =>
  fromInstitution !== null ? selves.includes(fromInstitution) : selves.some((key) => situation.institution(key)?.type === fromType)

/** Of the ways of one who gives: one that can be used first, then the one of which most is there, then the least key. */
function bestWay(ground: StepGround, giver: Giver, handovers: readonly Handover[]): ChainWay {
  const described = handovers.filter((handover) => leadsFrom(ground.situation, giver, handover)).toSorted(byAscendingKey)
  const ways = described.map((handover) => wayOf(ground, giver, handover)).toSorted(byWorth)
  return ways[0] ?? wayOf(ground, giver, null)
}

const isThere = ({ state }: { state: ChainPartState }): boolean => state === 'HOLDS' || state === 'NOT_NEEDED'
const partsThere = ({ parts }: ChainWay): number => parts.filter(isThere).length
const byWorth = (a: ChainWay, b: ChainWay): number =>
  Number(b.usable) - Number(a.usable) || partsThere(b) - partsThere(a) || compareKeys(a.handover ?? '', b.handover ?? '')

function partOver(kind: ChainPartKind, ways: readonly ChainWay[]): ChainPart {
  const each = ways.map(({ from, parts }) => ({ from, ...(parts.find((part) => part.kind === kind) as WayPart) }))
  const lacking = each.filter((part) => !isThere(part))
  const worst = lacking.find(({ state }) => state === 'BROKEN') ?? lacking[0]
  if (worst) {
    const state = lacking.length < each.length ? 'PARTLY' : worst.state
    return { kind, state, reason: worst.reason, concerns: lacking.map(({ from }) => from) }
  }
  const shown = each.find(({ state }) => state === 'HOLDS') ?? (each[0] as WayPart)
  return { kind, state: shown.state, reason: shown.reason, concerns: [] }
}

/** In which order the parts of a step weigh when one sentence has to say why it stands as it does. */
const byWeight: readonly ChainPartKind[] = ['HANDOVER', 'AVAILABILITY', 'FUNCTION', 'AGREEMENT', 'DEPUTY', 'TIE']

function standingOf(
  givers: readonly unknown[],
  takers: readonly unknown[],
  ways: readonly ChainWay[],
  parts: readonly ChainPart[],
): Pick<ChainStep, 'state' | 'reason'> {
  if (givers.length === 0) return { state: 'NO_SIDE', reason: 'NO_GIVER' }
  if (takers.length === 0) return { state: 'NO_SIDE', reason: 'NO_TAKER' }
  const lacking = byWeight.flatMap((kind) => parts.filter((part) => part.kind === kind && !isThere(part)))
  if (!lacking[0]) return { state: 'HOLDS', reason: 'ALL_THERE' }
  const usable = ways.filter((way) => way.usable).length
  if (usable > 0) return { state: usable < ways.length ? 'PARTLY' : 'WEAK', reason: lacking[0].reason }
  // What stops everybody says more than what stops some.
  return { state: 'BROKEN', reason: (lacking.find(({ state }) => state !== 'PARTLY') ?? lacking[0]).reason }
}
