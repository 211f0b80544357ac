import { tieKinds } from '@geflecht/domain'
import { MeasuredGraph } from './measuredGraph.ts'
import type { MeasureFacts } from './measureFacts.ts'

/** How many answers about the cooperations of a network were asked for, and how many are there. */
export interface Answers {
  asked: number
  given: number
}

const cooperation = tieKinds.indexOf('COOPERATION')

/** Each cooperation asks both of its parties. */
export function answersIn(facts: MeasureFacts): Answers {
  const answers: Answers = { asked: 0, given: 0 }
  forEachAsked(facts, (_from, _to, claimed) => add(answers, claimed))
  return answers
}

/** The answers about the cooperations of each node, its own and those of the others. */
export function answersAt(facts: MeasureFacts): Answers[] {
  const answers = Array.from({ length: facts.nodeCount }, (): Answers => ({ asked: 0, given: 0 }))
  forEachAsked(facts, (from, to, claimed) => {
    for (const node of [from, to]) add(answers[node] as Answers, claimed)
  })
  return answers
}

/** Whoever denies a cooperation has answered like whoever states it. */
function forEachAsked(facts: MeasureFacts, visit: (from: number, to: number, claimed: number) => void): void {
  const { denied, kind } = facts
  kind.forEach((one, tie) => {
    if (one === cooperation) visit(facts.from[tie] as number, facts.to[tie] as number, facts.claimed[tie] as number)
  })
  denied.claimed.forEach((claimed, tie) => {
    visit(denied.from[tie] as number, denied.to[tie] as number, claimed)
  })
}

function add(answers: Answers, claimed: number): void {
  answers.asked += 2
  answers.given += (claimed & 1) + (claimed >> 1)
}

/**
 * What the answers that are there let one expect of those that are not: how probably the other side confirms a tie that not both have stated, and how
 * probably two institutions of which neither has answered are tied.
 */
export interface Expectation {
  confirms: number
  tied: number
  /** The nodes that have answered nothing. */
  silent: readonly number[]
}

/** Null when nobody has answered anything: then nothing can be expected. */
export function expectationOf({ facts, nodeCount, edgeCount }: MeasuredGraph): Expectation | null {
  if (answersIn(facts).given === 0) return null
  const hasAnswered = new Uint8Array(nodeCount)
  let both = 0
  forEachAsked(facts, (from, to, claimed) => {
    if (claimed & 1) hasAnswered[from] = 1
    if (claimed & 2) hasAnswered[to] = 1
    if (claimed === 3) both += 1
  })
  const confirmed = both - facts.denied.claimed.filter((claimed) => claimed === 3).length
  const silent = [...hasAnswered.keys()].filter((node) => !hasAnswered[node])
  const unseen = (silent.length * (silent.length - 1)) / 2
  const seen = (nodeCount * (nodeCount - 1)) / 2 - unseen
  // One more of each (Laplace): few answers say little. Whoever has answered is in a pair that is seen.
  return { confirms: (confirmed + 1) / (both + 2), tied: Math.min(1, edgeCount / seen), silent }
}

/**
 * The network as it may look once everybody has answered: a cooperation that not both sides have stated stays with the probability that the other confirms
 * it and is then confirmed and fresh, or else is denied; pairs of silent institutions are tied with the density of what is seen. Everything else stays. How far
 * the levels lie apart where not both are stated is drawn from where they are: of confirmed ties, and of denied ones.
 * After Huisman 2009, "Imputation of missing network data", Journal of Social Structure 10 (reconstruction, and random imputation where both are silent).
 */
export function answered({ facts, directed }: MeasuredGraph, { confirms, tied, silent }: Expectation, random: () => number): MeasuredGraph {
  const isOpen = (tie: number): boolean => facts.kind[tie] === cooperation && facts.claimed[tie] !== 3
  const stays = Uint8Array.from(facts.kind, (_, tie) => Number(!isOpen(tie) || random() < confirms))
  const kept = <T extends Int32Array | Uint8Array | Float64Array | Int8Array>(values: T): T =>
    values.filter((_, tie) => stays[tie] === 1) as T
  const gaps = facts.perceptionGap.filter((gap) => !Number.isNaN(gap))
  const drawn = (from: Float64Array): number => (from.length === 0 ? Number.NaN : (from[Math.floor(random() * from.length)] as number))
  const levels = facts.perceptionGap.map((gap, tie) => (Number.isNaN(gap) && facts.kind[tie] === cooperation ? drawn(gaps) : gap))
  const deniedGaps = facts.denied.perceptionGap.filter((gap) => !Number.isNaN(gap))
  const fallen = [...stays.keys()].filter((tie) => !stays[tie])
  const added = pairsAmong(silent, tied, random)
  const of = (value: number) => added.map(() => value)
  return new MeasuredGraph(
    {
      ...facts,
      from: Int32Array.from([...kept(facts.from), ...added.map(([from]) => from)]),
      to: Int32Array.from([...kept(facts.to), ...added.map(([, to]) => to)]),
      directed: Uint8Array.from([...kept(facts.directed), ...of(0)]),
      kind: Uint8Array.from([...kept(facts.kind), ...of(cooperation)]),
      confirmed: Uint8Array.from([...kept(facts.confirmed.map((one, tie) => (isOpen(tie) ? 1 : one))), ...of(1)]),
      claimed: Uint8Array.from([...kept(facts.claimed), ...of(3)]),
      perceptionGap: Float64Array.from([...kept(levels), ...of(Number.NaN)]),
      fresh: Int8Array.from([...kept(facts.fresh.map((one, tie) => (isOpen(tie) ? 1 : one))), ...of(1)]),
      denied: {
        from: Int32Array.from([...facts.denied.from, ...fallen.map((tie) => facts.from[tie] as number)]),
        to: Int32Array.from([...facts.denied.to, ...fallen.map((tie) => facts.to[tie] as number)]),
        claimed: new Uint8Array(facts.denied.from.length + fallen.length).fill(3),
        perceptionGap: Float64Array.from([...facts.denied.perceptionGap, ...fallen.map(() => Number.NaN)], (gap) =>
          Number.isNaN(gap) ? drawn(deniedGaps) : gap,
        ),
      },
    },
    directed,
    true,
  )
}

/** Each pair with the same probability; steps over those that are not drawn, so that it takes time for the drawn ones alone (Batagelj & Brandes 2005). */
function pairsAmong(nodes: readonly number[], probability: number, random: () => number): [number, number][] {
  const pairs: [number, number][] = []
  if (probability <= 0) return pairs
  const skip = (): number => (probability >= 1 ? 1 : 1 + Math.floor(Math.log1p(-random()) / Math.log1p(-probability)))
  let later = 1
  let earlier = -1
  while (later < nodes.length) {
    earlier += skip()
    while (earlier >= later && later < nodes.length) {
      earlier -= later
      later += 1
    }
    if (later < nodes.length) pairs.push([nodes[earlier] as number, nodes[later] as number])
  }
  return pairs
}
