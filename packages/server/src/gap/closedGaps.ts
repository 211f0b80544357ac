import { networksFor, subtreeOf } from '../atlas/surroundings.ts'
import type { View } from '../atlas/view.ts'
import { Gap, gapsInNetwork, gapsInTerritory } from './gap.type.ts'

/** Gaps of a network that were recorded and are closed on the view's day. */
export const closedInNetwork = (view: View, row: number): Gap[] =>
  closedAmong(view, view.referring('gap', 'network', view.atlas.tables.network.id.at(row)!), gapsInNetwork(view, row))

/** The same for a territory, the places in it, and the networks for them. */
export const closedInTerritory = (view: View, row: number): Gap[] => {
  const { territory, network } = view.atlas.tables
  const within = subtreeOf(view.atlas, [territory.id.at(row)!])
  const rows = [
    ...[...within].flatMap((id) => [...view.referring('gap', 'territory', id)]),
    ...networksFor(view, within).flatMap((one) => [...view.referring('gap', 'network', network.id.at(one)!)]),
  ]
  return closedAmong(view, rows, gapsInTerritory(view, row))
}

const closedAmong = (view: View, rows: Iterable<number>, there: readonly Gap[]): Gap[] => {
  const { key, columns } = view.atlas.tables.gap
  const present = new Set(there.map((gap) => gap.key))
  return [...rows]
    .filter((row) => {
      const day = columns.closedOn.at(row)
      return day !== null && day <= view.asOf && !present.has(key.at(row))
    })
    .map((row) => new Gap(view, key.at(row), null))
    .filter(({ isVisible }) => isVisible)
}
