import type { Day } from '@geflecht/domain'
import { byName, type Order, sorted } from '../graphql/page.ts'

interface Ending {
  endsOn: Day | null
  title: string
  key: string
}

/** Later than any day that can be written. */
const never = '9999-99'

const byTitle = byName<Ending>(
  ({ title }) => title,
  ({ key }) => key,
)

/** By end of term, those without an end last; equal ones by title as a German directory sorts it, then by key. */
export const agreementOrder: Order<Ending> = {
  positionOf: (agreement) => [agreement.endsOn ?? never, ...byTitle.positionOf(agreement)],
  compare: ([endA, ...a], [endB, ...b]) => (endA === endB ? byTitle.compare(a, b) : String(endA) < String(endB) ? -1 : 1),
}

export const agreementsInOrder = <A extends Ending>(agreements: Iterable<A>): A[] => sorted(agreements, agreementOrder as Order<A>)
