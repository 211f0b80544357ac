import { binds, circleOf, partiesTo } from '@geflecht/analysis'
import { agreementAt } from '../atlas/agreementAt.ts'
import { situationOfNetwork } from '../atlas/situation.ts'
import type { View } from '../atlas/view.ts'
import type { Pair } from './pathGraph.ts'

/** Each pair of parties of an agreement in force. */
export function* agreements(view: View): Generator<Pair> {
  const { institution } = view.atlas.tables
  for (const row of view.rows('agreement')) {
    const found = agreementAt(view, row)
    if (!found || !binds(found)) continue
    const parties = partiesTo(found).map((key) => institution.rowOfKey(key))
    for (const [i, one] of parties.entries()) for (const other of parties.slice(i + 1)) yield [row, one, other]
  }
}

/** Hand-overs from giver to taker; one that a network describes for a type of institution leads to or from each of its members of that type. */
export function* handovers(view: View): Generator<Pair> {
  const { columns } = view.atlas.tables.handover
  for (const row of view.valid('handover')) {
    const membersOf = (type: string | null) => membersOfType(view, columns.network.at(row), type)
    const end = (institution: number | null, type: string | null) => (institution === null ? membersOf(type) : [view.rowOf(institution)])
    for (const from of end(columns.fromInstitution.at(row), columns.fromType.at(row)))
      for (const to of end(columns.toInstitution.at(row), columns.toType.at(row))) if (from !== to) yield [row, from, to]
  }
}

/** Rows of the institutions of a type in the circle of a network on the day; none where no network says whose type is meant. */
const membersOfType = (view: View, network: number | null, type: string | null): number[] => {
  if (network === null || !view.isValid('network', view.rowOf(network))) return []
  const { network: networks, institution } = view.atlas.tables
  const row = view.rowOf(network)
  return circleOf(situationOfNetwork(view, row), networks.key.at(row))
    .institutions.filter((one) => one.type === type)
    .map(({ key }) => institution.rowOfKey(key))
}
