import { batchesIn, documentedSet, musterkreis, type Size } from '@geflecht/demo'
import type { FactSet } from '@geflecht/domain'

/** A data set that comes with Geflecht, in batches that are each brought in as one revision. */
interface DataSet {
  /** What is said when it is brought in. */
  what: string
  /** Whether it can be had in sizes. */
  grows: boolean
  batches(size?: Size): Iterable<FactSet>
  count(size?: Size): number
}

/** The data sets that come with Geflecht, in the order in which the demo brings them in. */
export const dataSets: Readonly<Record<string, DataSet>> = {
  documented: { what: 'what published sources say', grows: false, batches: () => [documentedSet], count: () => 1 },
  musterkreis: { what: 'an invented Kreis, to show everything', grows: true, batches: musterkreis, count: batchesIn },
}
