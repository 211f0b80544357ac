import { atLeastPlanned, agreementsInForce, allCovered } from './standing.ts'
import { changesForBetter, nothingBetter } from './change.ts'
import { chainsHolding } from './chainsTold.ts'
import type { ReadingFacts } from './readingFacts.ts'
import type { Statement } from './statement.ts'

/** As many as of what stands out, so that neither drowns the other. */
const mostTold = 3

/** What has become better or is as it should be: coverage, circle, chains, agreements, meetings, in this order. */
export function goesWell(facts: ReadingFacts): readonly Statement[] {
  const told = [
    ...allCovered(facts),
    ...changesForBetter(facts),
    ...chainsHolding(facts),
    ...agreementsInForce(facts),
    ...atLeastPlanned(facts),
  ].slice(0, mostTold)
  return told.length > 0 ? told : nothingBetter(facts)
}
