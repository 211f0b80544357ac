import type { LaterWords } from '../shell/words/later/words.ts'
import { type Table, tableOf } from '../take/table.ts'
import type { WholeLine, WholeModel, WholeNode } from './whole.ts'
import { rowsOfNetworks, rowsOfWhole } from './wholeRows.ts'

type Words = LaterWords['graph']
interface Shown {
  nodes: readonly WholeNode[]
  lines: readonly WholeLine[]
}

/** Who stands in the picture of the whole, as it is taken away: gathered as in the picture, or by Kreis and sector. */
export const groupsTable = (words: Words, model: WholeModel, shown: Shown): Table =>
  tableOf(
    words.groups,
    [
      [words.group, ({ name }) => name],
      [words.institutions, ({ institutions }) => institutions],
      [words.tiesInside, ({ inside }) => inside],
      [words.tiesBeyond, ({ beyond }) => beyond],
    ],
    rowsOfWhole(model, shown),
  )

/** The networks in the picture of the whole, as they are taken away. */
export const networksTable = (words: Words, model: WholeModel, shown: Shown): Table =>
  tableOf(
    words.networks,
    [
      [words.network, ({ name }) => name],
      [words.institutions, ({ institutions }) => institutions],
      [words.tieCount, ({ ties }) => ties],
    ],
    rowsOfNetworks(model, shown),
  )
