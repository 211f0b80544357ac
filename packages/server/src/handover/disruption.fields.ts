import { adds, addsTo, onRoot } from '../graphql/field.ts'
import { circleIn, Network, insidePolicy } from '../network/index.ts'
import { Disruption, disruptionsReported } from './disruption.type.ts'
import { handoverPolicy } from './handover.policy.ts'
import { Handover } from './handover.type.ts'
import { handoversOfNetwork } from './handoverLookup.ts'

@addsTo(() => Handover)
export class DisruptionFields {
  @adds(() => [Disruption], handoverPolicy, 'Its disruptions that were reported by the day, newest first.', { size: 3 })
  disruptions(@onRoot() handover: Handover): Disruption[] {
    return disruptionsReported(handover.view, handover.referring('disruption', 'handover'))
  }
}

@addsTo(() => Network)
export class NetworkDisruptions {
  @adds(
    () => [Disruption],
    insidePolicy,
    'Disruptions of its hand-overs and of the cooperations between institutions of its circle that were reported by the day, newest first.',
  )
  disruptions(@onRoot() network: Network): Disruption[] {
    const { view } = network
    const ofHandovers = handoversOfNetwork(network).flatMap((handover) => handover.referring('disruption', 'handover'))
    return disruptionsReported(view, [
      ...ofHandovers,
      ...tiesInside(network).flatMap((tie) => [...view.referring('disruption', 'cooperation', tie)]),
    ])
  }
}

/** Ids of the cooperations of the day between institutions of the circle. */
const tiesInside = (network: Network): number[] => {
  const { view } = network
  const { cooperation } = view.atlas.tables
  const circle = new Set(circleIn(network, 'CIRCLE').institutions.map(({ factId }) => factId))
  return [...circle]
    .flatMap((id) => [...view.validReferring('cooperation', 'from', id)])
    .filter((row) => circle.has(cooperation.columns.to.at(row)))
    .map((row) => cooperation.id.at(row)!)
}
