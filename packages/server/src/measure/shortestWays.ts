import type { MeasuredGraph } from '@geflecht/analysis'
import { badInput } from '../graphql/fault.ts'

/** So many steps along ties are walked at most, one search from each institution: some seconds. */
const mostSteps = 300_000_000

/** For so long the server does nothing else, in milliseconds. */
const turn = 8

interface Search {
  steps: Generator<void>
  done: () => void
  failed: (bug: unknown) => void
}

/** The searches under way. They take turns, so that a small graph never waits for a large one to be done. */
const underWay: Search[] = []
const known = new WeakMap<MeasuredGraph, Promise<void>>()

/**
 * Finds the shortest ways of a graph in short turns, so that other requests are answered in between; null when they are known.
 * A graph with too many ties is refused before anything is computed.
 */
export const whenWaysAreKnown = (measured: MeasuredGraph): Promise<void> | null => {
  if (measured.knowsWays) return null
  refuseTooManySteps(measured)
  const search = known.get(measured) ?? searched(measured)
  known.set(measured, search)
  return search
}

const searched = (measured: MeasuredGraph): Promise<void> =>
  new Promise((done, failed) => {
    underWay.push({ steps: measured.findWays(), done, failed })
    if (!walking) void takeTurns()
  })

const takeTurns = async (): Promise<void> => {
  walking = true
  for (let search = underWay[0]; search; search = underWay[0]) {
    const ended = walk(search)
    underWay.shift()
    if (!ended) underWay.push(search)
    await new Promise((resolve) => setImmediate(resolve))
  }
  walking = false
}
let walking = false

/** Walks on for one turn; true when the search has come to its end. */
const walk = ({ steps, done, failed }: Search): boolean => {
  try {
    for (const ends = performance.now() + turn; performance.now() < ends; ) {
      if (!steps.next().done) continue
      done()
      return true
    }
    return false
  } catch (bug) {
    failed(bug)
    return true
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
