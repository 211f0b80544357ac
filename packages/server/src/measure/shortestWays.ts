import type { MeasuredGraph } from '@geflecht/analysis'
import { badInput } from '../graphql/fault.ts'

/** So many steps along ties are walked at most, one search from each institution: some seconds. */
const mostSteps = 500_000_000

/** For so long the server does nothing else, in milliseconds. */
const atOneGo = 8

/** The searches that are waited for, one after the other: never two take turns with everybody else's requests. */
let line: Promise<void> = Promise.resolve()

const waiting = new WeakMap<MeasuredGraph, Promise<void>>()

/**
 * Finds the shortest ways of a graph in short turns, so that other requests are answered in between; at once done when they are known.
 * A graph with too many ties is refused before anything is computed.
 */
export const whenWaysAreKnown = (measured: MeasuredGraph): Promise<void> | null => {
  if (measured.knowsWays) return null
  refuseTooManySteps(measured)
  const known = waiting.get(measured)
  if (known) return known
  const found = line.then(() => inTurns(measured.findWays()))
  line = found.catch(() => {})
  waiting.set(measured, found)
  return found
}

const inTurns = async (steps: Generator<void>): Promise<void> => {
  for (let turnEnds = performance.now() + atOneGo; !steps.next().done; ) {
    if (performance.now() < turnEnds) continue
    await new Promise((resolve) => setImmediate(resolve))
    turnEnds = performance.now() + atOneGo
  }
}

const refuseTooManySteps = ({ nodeCount, edgeCount }: MeasuredGraph): void => {
  const found = nodeCount * (nodeCount + 2 * edgeCount)
  if (found <= mostSteps) return
  throw badInput(
    `The shortest ways between ${nodeCount} institutions with ${edgeCount} ties take ${found} steps to find; ${mostSteps} are made at most.`,
    'Ask for fewer kinds of ties, or leave out what rests on shortest ways: betweenness, closeness, their centralisations, diameter and meanDistance.',
    { limit: { name: 'steps', allowed: mostSteps, found } },
  )
}
