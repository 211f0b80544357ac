import {
  type InstitutionMeasureKey,
  type MeasureEntry,
  measureByKey,
  type NetworkMeasureKey,
  type ReliabilityBadge,
  type ReliabilityReasonKey,
  type ReliabilityThreshold,
  reliabilityThresholds,
} from '@geflecht/domain'
import { institutionMeasurement } from './institutionMeasures.ts'
import type { MeasuredGraph } from './measuredGraph.ts'
import { networkMeasurement } from './networkMeasures.ts'
import { type Answers, answered, answersAt, answersIn, expectationOf } from './nonResponse.ts'
import { randomOf } from './random.ts'
import { exactSteps } from './shortestWays.ts'

/** From where to where a value may lie. */
export interface Interval {
  low: number
  high: number
}

/** How far a value can be trusted. */
export interface Reliability {
  badge: ReliabilityBadge
  reason: ReliabilityReasonKey
  /** What share of answers the badge would have needed; null where answers are not what it lacks. */
  needed: number | null
  /** The share of the answers asked for that are there: every cooperation asks both of its parties. 0 to 1. */
  responseShare: number
  /** Where 95 of 100 simulated values lie, the value itself included; null when it cannot be told. */
  interval: Interval | null
}

/**
 * So many networks are simulated; fewer, but at least the lesser number, where all of them together would have more institutions and ties, or take more steps
 * along ties, than this: some seconds. Ways are left out where even the lesser number would take more.
 */
const samples = 200
const fewestSamples = 20
const mostTies = 500_000
const mostSteps = 100_000_000
/** The 2.5 % of simulated values at either end are left out. */
const tail = 0.025
const seed = 2006

/** The simulated values of the asked measures: one list for each measure of a network, one for each node for each measure of institutions. */
export interface Simulation {
  network: ReadonlyMap<NetworkMeasureKey, readonly number[]>
  institution: ReadonlyMap<InstitutionMeasureKey, readonly (readonly number[])[]>
}

/**
 * Simulates how the network may look once everybody has answered, measures each of these networks and gives the share that is done on the way. The same
 * facts always give the same. A measure whose simulation would take too long is left out, as is one that does not depend on answers.
 * After Borgatti, Carley & Krackhardt 2006, "On the robustness of centrality measures under conditions of imperfect data", Social Networks 28; Kossinets
 * 2006, "Effects of missing data in social networks", Social Networks 28.
 */
export function* simulated(
  measured: MeasuredGraph,
  networkKeys: readonly NetworkMeasureKey[],
  institutionKeys: readonly InstitutionMeasureKey[],
): Generator<number, Simulation> {
  const expectation = expectationOf(measured)
  const within = (most: number, each: number): number => Math.min(samples, Math.floor(most / Math.max(1, each)))
  const rounds = within(mostSteps, exactSteps(measured.graph))
  const isFeasible = (key: string): boolean => {
    const { cost, robustness } = measureByKey.get(key) as MeasureEntry
    return robustness !== 'RECORDED' && key !== 'qapCorrelation' && (cost !== 'WAYS' || rounds >= fewestSamples)
  }
  const ofNetwork = expectation ? networkKeys.filter(isFeasible) : []
  const ofInstitutions = expectation ? institutionKeys.filter(isFeasible) : []
  const network = new Map(ofNetwork.map((key) => [key, [] as number[]]))
  const institution = new Map(ofInstitutions.map((key) => [key, Array.from({ length: measured.nodeCount }, (): number[] => [])]))
  const needsWays = [...ofNetwork, ...ofInstitutions].some((key) => measureByKey.get(key)?.cost === 'WAYS')
  const all = Math.min(needsWays ? rounds : samples, Math.max(fewestSamples, within(mostTies, measured.nodeCount + 2 * measured.edgeCount)))
  const random = randomOf(seed)
  for (let round = 0; expectation && round < all && network.size + institution.size > 0; round++) {
    const possible = answered(measured, expectation, random)
    for (const [key, values] of network) {
      const { value } = networkMeasurement(possible, key)
      if (value !== null) values.push(value)
    }
    for (const [key, nodes] of institution)
      nodes.forEach((values, node) => {
        const { value } = institutionMeasurement(possible, node, key)
        if (value !== null) values.push(value)
      })
    yield (round + 1) / all
  }
  return { network, institution }
}

/** How far a measure of the network can be trusted; null where it has no value, or does not rest on anybody's answers. */
export const networkReliability = (measured: MeasuredGraph, key: NetworkMeasureKey, simulation: Simulation): Reliability | null =>
  judged(key, networkMeasurement(measured, key).value, answersIn(measured.facts), answersIn(measured.facts), simulation.network.get(key))

/** The same for one institution: the answers about its own cooperations count. */
export const institutionReliability = (
  measured: MeasuredGraph,
  node: number,
  key: InstitutionMeasureKey,
  simulation: Simulation,
): Reliability | null =>
  judged(
    key,
    institutionMeasurement(measured, node, key).value,
    answersIn(measured.facts),
    measured.once(answersOfNodes)[node] as Answers,
    simulation.institution.get(key)?.[node],
  )

const answersOfNodes = ({ facts }: MeasuredGraph): Answers[] => answersAt(facts)

function judged(key: string, value: number | null, all: Answers, own: Answers, values: readonly number[] | undefined): Reliability | null {
  const { robustness, lowest, highest } = measureByKey.get(key) as MeasureEntry
  if (value === null || robustness === 'RECORDED' || all.asked === 0) return null
  const responseShare = own.asked === 0 ? 0 : own.given / own.asked
  const interval = intervalOf(value, values)
  const range = highest === null ? Math.max(1, Math.abs(value)) : highest - lowest
  const isSimulated = values !== undefined
  const width = interval ? (interval.high - interval.low) / range : Number.POSITIVE_INFINITY
  const { SAFE, DIRECTION_ONLY } = reliabilityThresholds[robustness]
  const isAnswered = (threshold: ReliabilityThreshold): boolean => responseShare >= threshold.responseShare
  // What was not simulated may be read as a direction where enough have answered; that it varies little nobody knows.
  const isDirection = isAnswered(DIRECTION_ONLY) && (!isSimulated || width <= DIRECTION_ONLY.width)
  const badge = isAnswered(SAFE) && width <= SAFE.width ? 'SAFE' : isDirection ? 'DIRECTION_ONLY' : 'DO_NOT_USE'
  const sought = badge === 'DO_NOT_USE' ? DIRECTION_ONLY : SAFE
  const isShort = responseShare < sought.responseShare
  const reason = badge === 'SAFE' ? 'enough' : isShort ? 'fewAnswers' : isSimulated ? 'wide' : 'notSimulated'
  return { badge, reason, needed: reason === 'fewAnswers' ? sought.responseShare : null, responseShare, interval }
}

/** Null when too few of the simulated networks have a value. */
function intervalOf(value: number, values: readonly number[] = []): Interval | null {
  if (values.length < fewestSamples) return null
  const sorted = Float64Array.from(values).sort()
  const at = (share: number): number => {
    const place = share * (sorted.length - 1)
    const [below, above] = [sorted[Math.floor(place)] as number, sorted[Math.ceil(place)] as number]
    return below + (place - Math.floor(place)) * (above - below)
  }
  return { low: Math.min(value, at(tail)), high: Math.max(value, at(1 - tail)) }
}
