import { tieKinds } from '@geflecht/domain'
import type { MeasuredGraph } from './measuredGraph.ts'
import type { Formula } from './measurement.ts'
import { qapCorrelation, twoPicturesOf } from './permutations.ts'

export const evidenceFormulas = {
  reciprocity: ({ arcs, backArcs }) => {
    let returned = 0
    for (let node = 0; node < arcs.nodeCount; node++) {
      const back = new Set(backArcs.targets.subarray(backArcs.offsets[node], backArcs.offsets[node + 1]))
      for (const target of arcs.targets.subarray(arcs.offsets[node], arcs.offsets[node + 1])) returned += Number(back.has(target))
    }
    return returned / arcs.targets.length
  },
  confirmedShare: (measured) => {
    const pairs = pairsWith(measured, measured.facts.confirmed)
    return pairs.size / measured.edgeCount
  },
  meanPerceptionGap: ({ facts }) => {
    const gaps = [...facts.perceptionGap, ...facts.denied.perceptionGap].filter((gap) => !Number.isNaN(gap))
    return gaps.length === 0 ? 'notBothStated' : gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
  },
  freshness: ({ facts }) => {
    const said = facts.fresh.filter((fresh, tie) => fresh >= 0 && tieKinds[facts.kind[tie] as number] === 'COOPERATION')
    return said.length === 0 ? 'noCooperation' : said.filter((fresh) => fresh === 1).length / said.length
  },
  multiplexity: (measured) => {
    const { facts, edgeCount } = measured
    if (facts.kinds < 2) return 'oneKind'
    const kindsOf = new Map<number, number>()
    facts.kind.forEach((kind, tie) => {
      const pair = pairAt(measured, tie)
      kindsOf.set(pair, (kindsOf.get(pair) ?? 0) | (1 << kind))
    })
    return [...kindsOf.values()].filter((kinds) => (kinds & (kinds - 1)) !== 0).length / edgeCount
  },
  qapCorrelation: (measured) => {
    const pictures = measured.once(twoPicturesOf)
    if (!pictures) return 'nothingCompared'
    if (pictures.size < 3) return 'fewerThanThree'
    return qapCorrelation(pictures) ?? 'nothingVaries'
  },
} as const satisfies Record<string, Formula<[]>>

/** A number of its own for each unordered pair of nodes. */
const pairAt = ({ nodeCount, facts: { from, to } }: MeasuredGraph, tie: number): number => {
  const [one, other] = [from[tie] as number, to[tie] as number]
  return Math.min(one, other) * nodeCount + Math.max(one, other)
}

const pairsWith = (measured: MeasuredGraph, marked: Uint8Array): Set<number> => {
  const pairs = new Set<number>()
  marked.forEach((mark, tie) => {
    if (mark) pairs.add(pairAt(measured, tie))
  })
  return pairs
}
