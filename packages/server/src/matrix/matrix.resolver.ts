import { networkMeasurement } from '@geflecht/analysis'
import type { TieKind } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { TieKindEnum } from '../cooperation/index.ts'
import { badInput } from '../graphql/fault.ts'
import type { RequestContext } from '../graphql/context.ts'
import { adds, addsTo, inContext, onRoot, takes } from '../graphql/field.ts'
import { measuredAsSeen } from '../measure/measuredNetwork.ts'
import { whenSearched } from '../measure/measuring.ts'
import { computedInsidePolicy, Network } from '../network/index.ts'
import { NetworkMatrix } from './matrix.type.ts'
import { type MatrixContent, matrixOfNetwork } from './matrixOfNetwork.ts'

const usual = ['COOPERATION', 'AGREEMENT', 'HANDOVER'] as const

@addsTo(() => Network)
export class NetworkMatrixField {
  @adds(
    () => NetworkMatrix,
    computedInsidePolicy,
    'Who in its circle has what with whom, held against what is expected of them: each two sectors, and each two institutions; at most 5,000 institutions. Ties, agreements and expectations of which you may not know are left out of every figure.',
  )
  matrix(
    @onRoot() network: Network,
    @inContext() { gone }: RequestContext,
    @takes(
      'ties',
      () => [TieKindEnum],
      'Which kinds of ties count; of what is expected then only what one of them can meet. Shared membership and attendance meet nothing.',
      { nullable: true, defaultValue: usual },
    )
    kinds: TieKind[] | null,
    @takes('minLevel', () => Int, 'Cooperations of a lower level, or of none that is stated, do not count; 0 leaves out nothing.', {
      nullable: true,
      defaultValue: 0,
    })
    minLevel: number | null,
  ): NetworkMatrix {
    const level = minLevel ?? 0
    if (level < 0 || level > 5)
      throw badInput('A level of cooperation is 1 to 5.', 'Name one of them, or 0 for all.', { argument: 'minLevel' })
    const ties = kinds ?? usual
    const content = matrixOfNetwork(network, ties, level)
    return new NetworkMatrix(content, () => groupsOf(network, ties, content, gone))
  }
}

/** For each institution of the matrix the number of its community, by size: over the ties of which the viewer may know. */
const groupsOf = async (
  network: Network,
  kinds: readonly TieKind[],
  { keys }: MatrixContent,
  gone: AbortSignal | null,
): Promise<readonly number[]> => {
  const { institutions, measured } = measuredAsSeen(network, { kinds, directed: false, compared: null })
  await whenSearched(['communities'], measured, gone)
  const groups = networkMeasurement(measured, 'communities')
    .parts.filter(({ nodes }) => nodes.length > 1)
    .toSorted((a, b) => b.nodes.length - a.nodes.length)
  const groupOf = new Map(groups.flatMap(({ nodes }, group) => nodes.map((node) => [institutions[node] as string, group + 1] as const)))
  return keys.map((key) => groupOf.get(key) ?? 0)
}
