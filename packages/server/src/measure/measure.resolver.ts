import {
  institutionMeasurement,
  institutionReliability,
  type MeasuredGraph,
  type Measurement,
  networkMeasurement,
  networkReliability,
} from '@geflecht/analysis'
import type { InstitutionMeasureKey, NetworkMeasureKey, TieKind } from '@geflecht/domain'
import { Float } from 'type-graphql'
import { TieKindEnum } from '../cooperation/index.ts'
import type { RequestContext } from '../graphql/context.ts'
import { adds, addsTo, asks, inContext, onRoot, root, takes } from '../graphql/field.ts'
import { institutionsByName } from '../institution/index.ts'
import { computedInsidePolicy, institutionWithKnownKey, Network } from '../network/index.ts'
import { askedMeasures } from './askedMeasures.ts'
import { TiesToCompareInput } from './measure.inputs.ts'
import { measurePolicy } from './measure.policy.ts'
import { MeasureDefinition, measureTerms } from './measure.terms.ts'
import { InstitutionMeasures, Measure, MeasurePart, MeasureValue } from './measure.type.ts'
import { measuredAsSeen, measuredNetworkOf, type MeasuredTies } from './measuredNetwork.ts'
import { pValueFor, shareDone, simulationFor, whenSearched } from './measuring.ts'

const tiesTaken = () =>
  takes(
    'ties',
    () => [TieKindEnum],
    'Which kinds of ties count; several kinds between two institutions are one tie. Shared membership and attendance are projected to one tie per pair.',
    {
      nullable: true,
      defaultValue: ['COOPERATION'],
    },
  )

const directionTaken = () =>
  takes(
    'directed',
    () => Boolean,
    'Whether the direction of ties counts for the measures that leave it open; an undirected tie runs both ways.',
    {
      nullable: true,
      defaultValue: false,
    },
  )

const comparisonTaken = (description: string) => takes('comparedWith', () => TiesToCompareInput, description, { nullable: true })

const compared = (asked: TiesToCompareInput | null): MeasuredTies['compared'] =>
  asked && { kinds: asked.ties ?? ['COOPERATION'], asOf: asked.asOf ?? null }

@addsTo(() => Network)
export class NetworkMeasures {
  @adds(
    () => [Measure],
    computedInsidePolicy,
    'Measures of the network, computed on the simple graph of its circle and the ties of the asked kinds; at most 5,000 institutions. What takes long is computed in a thread of its own, once for all who ask, and stopped when nobody waits for it any more.',
    { size: 28 },
  )
  measures(
    @onRoot() network: Network,
    @inContext() { gone }: RequestContext,
    @tiesTaken() kinds: TieKind[] | null,
    @takes('keys', () => [String], 'Which measures, by key, answered in this order; all of networks when left out.', { nullable: true })
    keys: string[] | null,
    @directionTaken() directed: boolean | null,
    @comparisonTaken('With what `qapCorrelation` compares; without it that measure has no value.') comparedWith: TiesToCompareInput | null,
  ): Measure[] | Promise<Measure[]> {
    const asked = askedMeasures('NETWORK', keys)
    const over = { kinds: kinds ?? (['COOPERATION'] as const), directed: directed ?? false }
    const { institutions, measured } = measuredNetworkOf(network, { ...over, compared: compared(comparedWith) })
    /** The parts name institutions: they are those of the ties that the viewer may know of. */
    const partsSeen = (key: NetworkMeasureKey, whole: Measurement['parts']): Measurement['parts'] =>
      whole.length === 0 ? whole : networkMeasurement(measuredAsSeen(network, { ...over, compared: null }).measured, key).parts
    const size = { institutions: measured.nodeCount, ties: measured.edgeCount }
    const institutionAt = (node: number) => institutionWithKnownKey(network.view, institutions[node] as string)
    const all = asked.map(({ key }) => key as NetworkMeasureKey)
    const measureOf = (definition: MeasureDefinition): Measure => {
      const key = definition.key as NetworkMeasureKey
      const measurement = networkMeasurement(measured, key)
      return new Measure(definition, measurement, size, {
        parts: partsSeen(key, measurement.parts).map((part) => new MeasurePart(part, measured.facts.sectors, institutionAt)),
        pValue: async () => (definition.cost === 'PERMUTED' ? pValueFor(measured, key, gone) : null),
        reliability: async () => networkReliability(measured, key, await simulationFor(measured, all, [], gone)),
      })
    }
    return onceKnown(measured, all, gone, () => asked.map(measureOf))
  }

  @adds(
    () => [InstitutionMeasures],
    computedInsidePolicy,
    'Measures of each institution in the circle, by name, computed over those of the ties of which you may know; at most 5,000 institutions.',
    { size: 40 },
  )
  institutionMeasures(
    @onRoot() network: Network,
    @inContext() { gone }: RequestContext,
    @tiesTaken() kinds: TieKind[] | null,
    @takes('keys', () => [String], 'Which measures, by key, answered in this order.', {
      nullable: true,
      defaultValue: ['degree', 'betweenness'],
    })
    keys: string[] | null,
    @directionTaken() directed: boolean | null,
  ): InstitutionMeasures[] | Promise<InstitutionMeasures[]> {
    const asked = askedMeasures('INSTITUTION', keys).map(({ key }) => key as InstitutionMeasureKey)
    const { institutions, measured } = measuredAsSeen(network, {
      kinds: kinds ?? ['COOPERATION'],
      directed: directed ?? false,
      compared: null,
    })
    const nodeOf = new Map(institutions.map((key, node) => [institutionWithKnownKey(network.view, key), node]))
    const valueAt = (node: number, key: InstitutionMeasureKey): MeasureValue =>
      new MeasureValue(key, institutionMeasurement(measured, node, key), async () =>
        institutionReliability(measured, node, key, await simulationFor(measured, [], asked, gone)),
      )
    return onceKnown(measured, asked, gone, () =>
      institutionsByName([...nodeOf.keys()]).map((institution) => ({
        institution,
        values: asked.map((key) => valueAt(nodeOf.get(institution) as number, key)),
      })),
    )
  }

  @adds(
    () => Float,
    computedInsidePolicy,
    'The share that is done, 0 to 1, of what is being computed at this moment for the measures over these ties; null when nothing is. To stop it, give up the request that waits for it.',
    { nullable: true },
  )
  measuring(
    @onRoot() network: Network,
    @inContext() { answer }: RequestContext,
    @tiesTaken() kinds: TieKind[] | null,
    @directionTaken() directed: boolean | null,
    @comparisonTaken('With what those measures are compared.') comparedWith: TiesToCompareInput | null,
  ): number | null {
    answer.momentary = true
    const asked = { kinds: kinds ?? (['COOPERATION'] as const), directed: directed ?? false, compared: compared(comparedWith) }
    return (
      shareDone(measuredNetworkOf(network, asked).measured) ?? shareDone(measuredAsSeen(network, { ...asked, compared: null }).measured)
    )
  }
}

const onceKnown = <T>(measured: MeasuredGraph, keys: readonly string[], gone: AbortSignal | null, answer: () => T): T | Promise<T> => {
  const waited = whenSearched(keys, measured, gone)
  return waited ? waited.then(answer) : answer()
}

@root()
export class MeasureVocabularyResolver {
  @asks(() => [MeasureDefinition], measurePolicy, 'All measures, those of networks before those of institutions.', { size: 45 })
  measures(): readonly MeasureDefinition[] {
    return measureTerms.all
  }
}
