import { circleOf } from '@geflecht/analysis'
import { situationOfNetwork } from '../atlas/situation.ts'
import type { Institution } from '../institution/index.ts'
import { type Network, networkOf, networksByName } from './network.type.ts'

/** The networks in whose circle an institution stands on the day, by name. */
export const networksAround = (institution: Institution): Network[] =>
  networksByName(networksTouching(institution).filter((network) => standsIn(network, institution.table.key.at(institution.row))))

/** Networks of which it was ever a member or one of whose meetings it took part in, and that hold on the day. */
const networksTouching = (institution: Institution): Network[] => {
  const { view } = institution
  const { membership, participation, meeting } = view.atlas.tables
  const ids = new Set<number>()
  for (const row of institution.referring('membership', 'institution')) ids.add(membership.columns.network.at(row))
  for (const row of institution.referring('participation', 'institution')) {
    const network = meeting.columns.network.at(view.rowOf(participation.columns.meeting.at(row)))
    if (network !== null) ids.add(network)
  }
  return [...ids].map((id) => networkOf(view, id)).filter(({ phase }) => phase === 'HOLDING')
}

const standsIn = ({ view, row, key }: Network, institution: string): boolean =>
  circleOf(situationOfNetwork(view, row), key).institutions.some((member) => member.key === institution)
