import type { ChainPartState, MeasureReasonKey, Network } from '@geflecht/domain'
import { type ChainStep, chainsOf, type ChainWay } from '../chain/index.ts'
import type { Situation } from '../situation/index.ts'

/**
 * The mean over the steps of a network's chains that have both sides there, each step once however many chains contain it: of each who gives
 * in it, the share of the parts that the best way needs and that hold. At no particular moment.
 */
export function chainReadiness(situation: Situation, network: Network): number | MeasureReasonKey {
  const steps = chainsOf(situation, network.key).flatMap((chain) => chain.steps)
  const ready = [...new Map(steps.filter(({ ways }) => ways.length > 0).map((step) => [keyOf(step), step.ways])).values()]
  return ready.length === 0 ? 'noHandoverExpected' : mean(ready.map((ways) => mean(ways.map(shareOf))))
}

/** Chains may share a step with fewer who give in it: then it is another one. */
const keyOf = ({ template, givers }: ChainStep): string => [template.key, ...givers].join(' ')

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

const needed = (state: ChainPartState): boolean => state !== 'NOT_NEEDED'

/** Who gives, who takes over and that the step is one are there already: a way always needs some part. */
function shareOf({ parts }: ChainWay): number {
  const asked = parts.filter(({ state }) => needed(state))
  return asked.filter(({ state }) => state === 'HOLDS').length / asked.length
}
