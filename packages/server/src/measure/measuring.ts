import { type MeasuredGraph, type SearchName, searches, searchFor, type Simulation } from '@geflecht/analysis'
import type { InstitutionMeasureKey, NetworkMeasureKey } from '@geflecht/domain'
import { tooMany } from '../graphql/fault.ts'
import { refuseTooManySteps } from './measuredNetwork.ts'
import { Abandoned, type Computation, MeasureDesk } from './measureDesk.ts'
import type { MeasureJob, MeasureResult } from './measureJob.ts'

/** One desk for the whole server: however many ask, one thread computes. */
const desk = new MeasureDesk()

/** What was asked over each graph, by name: whoever asks again is answered the same. */
const computations = new WeakMap<MeasuredGraph, Map<string, Computation<unknown>>>()

const asked = <W extends MeasureJob['what']>(
  measured: MeasuredGraph,
  name: string,
  job: MeasureJob & { what: W },
  gone: AbortSignal | null,
): Promise<MeasureResult[W]> => {
  const here = computations.get(measured) ?? new Map<string, Computation<unknown>>()
  computations.set(measured, here)
  const computation = desk.ask(job, gone ?? undefined, here.get(name) as Computation<MeasureResult[W]> | undefined)
  if (here.get(name) !== computation) {
    here.set(name, computation)
    computation.result.catch(() => here.delete(name))
  }
  return computation.result.catch((error: unknown) => {
    throw error instanceof Abandoned ? tooMany('The computation was stopped: nobody waited for it any more.', 'Ask again.') : error
  })
}

const plain = ({ facts, directed }: MeasuredGraph) => ({ facts, directed })

/** Sees to it that what the measures rest on is known; null when it is. */
export const whenSearched = (keys: readonly string[], measured: MeasuredGraph, gone: AbortSignal | null): Promise<unknown> | null => {
  if (measured.nodeCount === 0) return null
  const waited = keys.flatMap((key) => {
    const search = searchFor(key, measured)
    return search && !search.graph.knows(searches[search.name].find) ? [search] : []
  })
  return waited.length === 0 ? null : Promise.all(waited.map(({ name, graph }) => searched(name, graph, gone)))
}

const searched = async <Name extends SearchName>(name: Name, graph: MeasuredGraph, gone: AbortSignal | null): Promise<void> => {
  if (name === 'ways') refuseTooManySteps(graph)
  const found = await asked(graph, name, { ...plain(graph), what: name }, gone)
  graph.take(searches[name].find as (measured: MeasuredGraph) => MeasureResult[Name], found)
}

/** The p-value of a measure; null when it has none. */
export const pValueFor = (measured: MeasuredGraph, key: NetworkMeasureKey, gone: AbortSignal | null): Promise<number | null> =>
  asked(measured, `pValue ${key}`, { ...plain(measured), what: 'pValue', key }, gone)

/** The simulation of the asked measures. */
export const simulationFor = (
  measured: MeasuredGraph,
  networkKeys: readonly NetworkMeasureKey[],
  institutionKeys: readonly InstitutionMeasureKey[],
  gone: AbortSignal | null,
): Promise<Simulation> => {
  const name = `simulation ${[...networkKeys].sort().join()} ${[...institutionKeys].sort().join()}`
  return asked(measured, name, { ...plain(measured), what: 'simulation', networkKeys, institutionKeys }, gone)
}

/** The share that is done of what is being computed over the graph, with directions or without where both are looked along; null when nothing is. */
export const shareDone = (measured: MeasuredGraph): number | null => {
  const open = [...new Set([measured, measured.undirected])]
    .flatMap((graph) => [...(computations.get(graph)?.values() ?? [])])
    .filter(({ share }) => share < 1)
  return open.length === 0 ? null : open.reduce((sum, { share }) => sum + share, 0) / open.length
}
