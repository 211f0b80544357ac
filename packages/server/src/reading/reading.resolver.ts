import {
  networkMeasurement,
  networkReliability,
  type ReadingSubject,
  readingFactsOf,
  readingOf,
  type ReadTrust,
  type Statement,
} from '@geflecht/analysis'
import { yearBefore } from '@geflecht/domain'
import { situationOfNetwork } from '../atlas/situation.ts'
import { View } from '../atlas/view.ts'
import { type Gap, gapsInNetwork } from '../gap/gap.type.ts'
import type { RequestContext } from '../graphql/context.ts'
import { adds, addsTo, inContext, onRoot } from '../graphql/field.ts'
import { type Subject, subjectOfFact } from '../graphql/subject.ts'
import { measuredNetworkOf } from '../measure/measuredNetwork.ts'
import { simulationFor } from '../measure/measuring.ts'
import { computedInsidePolicy, Network } from '../network/index.ts'
import { Reading, ReadingParagraph, ReadingSentence } from './reading.type.ts'

/** So many things are linked from one sentence; the query behind it answers all. */
const mostSubjects = 10

@addsTo(() => Network)
export class NetworkReading {
  @adds(
    () => Reading,
    computedInsidePolicy,
    'The network in a few sentences, each with the query behind it. Gaps are told as far as you may see them; a value that too few answers carry is never told. Null when the network is not there on the day, and, with a fault that says why, when you may not look into it.',
    { nullable: true },
  )
  async reading(@onRoot() network: Network, @inContext() { gone }: RequestContext): Promise<Reading | null> {
    const { view, row, key, factId } = network
    if (network.phase !== 'HOLDING') return null
    const gaps = gapsInNetwork(view, row).filter(({ status }) => status !== 'ACCEPTED')
    const { rights } = view.sight
    const facts = readingFactsOf(situationOfNetwork(view, row), situationOfNetwork(earlier(view), row), key, {
      gaps: gaps.flatMap(({ finding }) => finding ?? []),
      ownOnly: !rights.isAnalyst && !rights.coordinatesNetwork(factId),
      trust: await trustIn(network, gone),
    })
    if (!facts) return null
    const subjectsOf = subjectsIn(view, gaps)
    return Object.assign(new Reading(), {
      asOf: view.asOf,
      paragraphs: readingOf(facts).map(({ kind, statements }) =>
        Object.assign(new ReadingParagraph(), {
          kind,
          sentences: statements.map((statement) => new ReadingSentence(statement, subjectsOf(statement))),
        }),
      ),
    })
  }
}

const earlier = ({ atlas, asOf, viewer, today }: View): View => new View(atlas, yearBefore(asOf), viewer, today)

/** The same measures over the same ties as `measures` answers. */
async function trustIn(network: Network, gone: AbortSignal | null): Promise<ReadTrust> {
  const { measured } = measuredNetworkOf(network, { kinds: ['COOPERATION'], directed: false, compared: null })
  const simulation = await simulationFor(measured, ['density', 'articulationPoints'], [], gone)
  return {
    density: networkMeasurement(measured, 'density').value,
    ofDensity: networkReliability(measured, 'density', simulation),
    ofArticulation: networkReliability(measured, 'articulationPoints', simulation),
  }
}

/** What a statement is about, without what the viewer may not see. */
function subjectsIn(view: View, gaps: readonly Gap[]): (statement: Statement) => Subject[] {
  const gapByKey = new Map(gaps.map((gap) => [gap.key, gap]))
  const subjectOf = ({ concept, key }: ReadingSubject): Subject | null => {
    if (concept === 'gap') return gapByKey.get(key) ?? null
    const id = view.atlas.idOfKey(concept, key)
    return id === null ? null : subjectOfFact(view, id)
  }
  return ({ subjects }) => subjects.slice(0, mostSubjects).flatMap((subject) => subjectOf(subject) ?? [])
}
