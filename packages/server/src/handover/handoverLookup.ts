import { sorted } from '../graphql/page.ts'
import type { Institution } from '../institution/index.ts'
import { circleIn, type Network, networksAround } from '../network/index.ts'
import { Handover, handoverOrder } from './handover.type.ts'

/** Hand-overs of the day: of the network's procedure, or laid down between two institutions of its circle; by title. */
export const handoversOfNetwork = (network: Network): Handover[] => {
  const { view } = network
  const { fromInstitution, toInstitution, network: owner } = view.atlas.tables.handover.columns
  const circle = new Set(circleIn(network, 'CIRCLE').institutions.map(({ factId }) => factId))
  const between = [...circle]
    .flatMap((id) => [...view.validReferring('handover', 'fromInstitution', id)])
    .filter((row) => owner.at(row) === null && fromInstitution.at(row) !== null && circle.has(toInstitution.at(row) ?? -1))
  const rows = new Set([...network.validReferring('handover', 'network'), ...between])
  return sorted(
    Array.from(rows, (row) => new Handover(view, row)),
    handoverOrder,
  )
}

/** Hand-overs of the day that name the institution, or its type in a network in whose circle it stands; by title. */
export const handoversOf = (institution: Institution): Handover[] => {
  const { view } = institution
  const { fromType, toType } = view.atlas.tables.handover.columns
  const type = institution.type.key
  const byType = networksAround(institution)
    .flatMap((network) => network.validReferring('handover', 'network'))
    .filter((row) => fromType.at(row) === type || toType.at(row) === type)
  const byName = [...institution.validReferring('handover', 'fromInstitution'), ...institution.validReferring('handover', 'toInstitution')]
  return sorted(
    Array.from(new Set([...byName, ...byType]), (row) => new Handover(view, row)),
    handoverOrder,
  )
}
