import { type MeasureEntry, measureByKey } from '@geflecht/domain'
import { communitiesOf, communitiesStepwise } from './communities.ts'
import { eigenvectorOf, eigenvectorStepwise } from './eigenvector.ts'
import type { MeasuredGraph } from './measuredGraph.ts'
import { exactSteps, shortestWaysIn, shortestWaysStepwise } from './shortestWays.ts'

/** What takes long to find in a large graph, and on which several measures rest. */
interface Search<T> {
  /** Under this it is found once, see `MeasuredGraph.once`. */
  find: (measured: MeasuredGraph) => T
  /** The same in steps, each of which gives the share that is done. */
  stepwise: (measured: MeasuredGraph) => Generator<number, T>
  /** About how many steps along ties it takes. */
  steps: (measured: MeasuredGraph) => number
}

const search = <T>(found: Search<T>): Search<T> => found
/** Both of these read all ties some hundred times until nothing gets better. */
const rounds = ({ graph }: MeasuredGraph): number => 300 * graph.targets.length

export const searches = {
  ways: search({ find: shortestWaysIn, stepwise: shortestWaysStepwise, steps: ({ walked }) => exactSteps(walked) }),
  communities: search({ find: communitiesOf, stepwise: communitiesStepwise, steps: rounds }),
  eigenvector: search({ find: eigenvectorOf, stepwise: eigenvectorStepwise, steps: rounds }),
}

export type SearchName = keyof typeof searches

/** What each of them finds. */
export type SearchResult = { [Name in SearchName]: ReturnType<(typeof searches)[Name]['find']> }

const roundsOf: Readonly<Record<string, SearchName>> = { communities: 'communities', modularity: 'communities', eigenvector: 'eigenvector' }

/** On which search a measure rests, and in which graph: without directions where they do not count for it; null where it rests on none. */
export const searchFor = (key: string, measured: MeasuredGraph): { name: SearchName; graph: MeasuredGraph } | null => {
  const { cost, directed } = measureByKey.get(key) as MeasureEntry
  const name = cost === 'WAYS' ? 'ways' : roundsOf[key]
  return name ? { name, graph: directed === 'IGNORED' ? measured.undirected : measured } : null
}
