import { drillOf } from '@geflecht/analysis'
import { situationOfNetwork } from '../atlas/situation.ts'
import { tiesInNetwork } from '../cooperation/index.ts'
import { adds, addsTo, onRoot, takes } from '../graphql/field.ts'
import { computedInsidePolicy, Network } from '../network/index.ts'
import { drillAsked, DrillInput } from './drill.inputs.ts'
import { Drill } from './drill.type.ts'

@addsTo(() => Network)
export class NetworkDrill {
  @adds(
    () => Drill,
    computedInsidePolicy,
    'What breaks when it is Friday at 17:00, an institution is gone or a function is vacant, and which detour is left, compared with the day as it is. Nothing is written. Null while the network does not hold.',
    { nullable: true },
  )
  drill(@onRoot() network: Network, @takes('input', () => DrillInput, 'What is imagined.') input: DrillInput): Drill | null {
    const { view, row } = network
    const question = drillAsked(view, input)
    const found = drillOf(situationOfNetwork(view, row), view.atlas.tables.network.key.at(row), question)
    const ties = found?.losses.ties.length ? tiesInNetwork(network, ['COOPERATION', 'AGREEMENT', 'HANDOVER']).ties : []
    return found && new Drill(view, found, ties)
  }
}
