import type { InstitutionMeasureKey, NetworkMeasureKey } from '@geflecht/domain'
import {
  MeasuredGraph,
  type MeasureFacts,
  pValueOf,
  type SearchName,
  type SearchResult,
  searches,
  simulated,
  type Simulation,
} from '@geflecht/analysis'

/** What is computed over the graph of a network that may take long; plain data, so that it can be sent to a worker. */
export type MeasureJob = { facts: MeasureFacts; directed: boolean } & (
  | { what: SearchName }
  | { what: 'pValue'; key: NetworkMeasureKey }
  | { what: 'simulation'; networkKeys: readonly NetworkMeasureKey[]; institutionKeys: readonly InstitutionMeasureKey[] }
)

/** What each kind of job comes to. */
export interface MeasureResult extends SearchResult {
  pValue: number | null
  simulation: Simulation
}

/** The steps of a job: each gives the share that is done. */
export function stepsOf(job: MeasureJob): Generator<number, MeasureResult[keyof MeasureResult]> {
  const measured = new MeasuredGraph(job.facts, job.directed)
  if (job.what === 'pValue') return pValueOf(measured, job.key)
  if (job.what === 'simulation') return simulated(measured, job.networkKeys, job.institutionKeys)
  return searches[job.what].stepwise(measured)
}
