import {
  institutionMeasureNeedsWays,
  institutionMeasurement,
  type MeasuredGraph,
  networkMeasureNeedsWays,
  networkMeasurement,
} from '@geflecht/analysis'
import type { InstitutionMeasureKey, NetworkMeasureKey, TieKind } from '@geflecht/domain'
import { TieKindEnum } from '../cooperation/index.ts'
import { adds, addsTo, asks, onRoot, root, takes } from '../graphql/field.ts'
import { institutionWithKnownKey, Network } from '../network/index.ts'
import { askedMeasures } from './askedMeasures.ts'
import { measurePolicy } from './measure.policy.ts'
import { MeasureDefinition, measureTerms } from './measure.terms.ts'
import { InstitutionMeasures, Measure, MeasureValue } from './measure.type.ts'
import { measuredNetworkOf } from './measuredNetwork.ts'
import { whenWaysAreKnown } from './shortestWays.ts'

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

@addsTo(() => Network)
export class NetworkMeasures {
  @adds(
    () => [Measure],
    measurePolicy,
    'Measures of the network, computed on the simple undirected graph of its circle and the ties of the asked kinds; at most 5,000 institutions.',
  )
  measures(
    @onRoot() network: Network,
    @tiesTaken() kinds: TieKind[] | null,
    @takes('keys', () => [String], 'Which measures, by key, answered in this order; all of networks when left out.', { nullable: true })
    keys: string[] | null,
  ): Measure[] | Promise<Measure[]> {
    const asked = askedMeasures('NETWORK', keys)
    const { measured } = measuredNetworkOf(network, kinds ?? ['COOPERATION'])
    const size = { institutions: measured.nodeCount, ties: measured.edgeCount }
    return onceKnown(
      measured,
      asked.some(({ key }) => networkMeasureNeedsWays(key as NetworkMeasureKey)),
      () => asked.map((definition) => new Measure(definition, networkMeasurement(measured, definition.key as NetworkMeasureKey), size)),
    )
  }

  @adds(
    () => [InstitutionMeasures],
    measurePolicy,
    'Measures of each institution in the circle, by name, computed on the same graph; at most 5,000 institutions.',
    { size: 40 },
  )
  institutionMeasures(
    @onRoot() network: Network,
    @tiesTaken() kinds: TieKind[] | null,
    @takes('keys', () => [String], 'Which measures, by key, answered in this order.', {
      nullable: true,
      defaultValue: ['degree', 'betweenness'],
    })
    keys: string[] | null,
  ): InstitutionMeasures[] | Promise<InstitutionMeasures[]> {
    const asked = askedMeasures('INSTITUTION', keys).map(({ key }) => key as InstitutionMeasureKey)
    const { institutions, measured } = measuredNetworkOf(network, kinds ?? ['COOPERATION'])
    return onceKnown(measured, asked.some(institutionMeasureNeedsWays), () =>
      institutions.map((institution, node) => ({
        institution: institutionWithKnownKey(network.view, institution),
        values: asked.map((key) => new MeasureValue(key, institutionMeasurement(measured, node, key))),
      })),
    )
  }
}

const onceKnown = <T>(measured: MeasuredGraph, needsWays: boolean, answer: () => T): T | Promise<T> =>
  (needsWays ? whenWaysAreKnown(measured)?.then(answer) : null) ?? answer()

@root()
export class MeasureVocabularyResolver {
  @asks(() => [MeasureDefinition], measurePolicy, 'All measures, those of networks before those of institutions.', { size: 14 })
  measures(): readonly MeasureDefinition[] {
    return measureTerms.all
  }
}
