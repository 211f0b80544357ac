import { chains, chainStates, handoverTemplateByKey, type Chain, type ChainState, type Institution, type WeekTime } from '@geflecht/domain'
import { circleOf } from '../circle/index.ts'
import { handoversIn } from '../gap/handoverScope.ts'
import type { Situation } from '../situation/index.ts'
import { chainStep, type ChainStep } from './chainStep.ts'
import { ofTypes } from './sides.ts'

/** A chain as it stands in a network. */
export interface ChainStanding {
  chain: Chain
  /** In the order of the chain; each gives what the one before has taken over. */
  steps: readonly ChainStep[]
  /** That of its weakest step. */
  state: ChainState
}

/**
 * How each chain of the catalogue stands in a network on the situation's day, step by step: who gives to whom, and whether cooperation,
 * hand-over, agreement, function and deputy are there and somebody can be reached. `at` asks for one moment of the week.
 * Sides are the circle and those to whom a hand-over of the network leads by name. Empty for a network that is not there on the day.
 * Source: § 3.7 of the domain model (hand-overs), § 9 Abs. 3 LKiSchG NRW.
 */
export function chainsOf(situation: Situation, network: string, at: WeekTime | null = null): readonly ChainStanding[] {
  const found = situation.network(network)
  if (!found) return []
  const circle = circleOf(situation, network).institutions
  const handovers = handoversIn(situation, { network: found })
  return chains.map((chain) => {
    const steps: ChainStep[] = []
    for (const [i, key] of chain.steps.entries()) {
      const template = handoverTemplateByKey.get(key)
      if (!template) continue
      const before = steps.at(-1)?.takers.flatMap((taker) => situation.institution(taker) ?? []) ?? []
      const giving: readonly Institution[] = ofTypes([...circle, ...before], i === 0 ? chain.from : template.from)
      steps.push(chainStep({ situation, template, circle, giving, handovers, at }))
    }
    return { chain, steps, state: weakest(steps) }
  })
}

const weakest = (steps: readonly ChainStep[]): ChainState =>
  chainStates[Math.max(...steps.map(({ state }) => chainStates.indexOf(state)))] ?? 'NO_SIDE'
