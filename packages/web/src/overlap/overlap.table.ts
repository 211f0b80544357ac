import type { Words } from '../shell/words/words.ts'
import type { LaterWords } from '../shell/words/later/words.ts'
import type { Inclusion, MeetingLoad } from './overlap.documents.ts'
import type { Say } from '../take/offers.ts'
import { listCell, type Table, tableOf } from '../take/table.ts'
import { nameOfSide, type NetTie } from './overlapModel.ts'

/** What networks share, as it is taken away: one pair a row. */
export const overlapTable = (
  title: string,
  ties: readonly NetTie[],
  words: LaterWords['overlap'],
  reasons: (parallel: NetTie['overlap']['parallel']) => string,
): Table =>
  tableOf(
    title,
    [
      [`${words.pair} (1)`, ({ overlap }) => nameOfSide(overlap.a)],
      [`${words.pair} (2)`, ({ overlap }) => nameOfSide(overlap.b)],
      [words.shared, ({ overlap }) => overlap.shared.length],
      [words.jaccard, ({ overlap }) => overlap.jaccard],
      [words.sharedOnes, ({ overlap }) => listCell(overlap.shared.map(({ name }) => name))],
      [words.mark, ({ overlap }) => (overlap.parallel.length ? `${words.parallel}: ${reasons(overlap.parallel)}` : null)],
    ],
    ties,
  )

/** Who stands in several networks, as it is taken away. */
export const loadTable = (loads: readonly MeetingLoad[], words: LaterWords['load']): Table =>
  tableOf(
    words.title,
    [
      [words.institution, ({ institution }) => institution.name],
      [words.networks, ({ networks }) => listCell(networks.map(({ name }) => name))],
      [words.set, ({ meetingsPerYear }) => meetingsPerYear],
      [words.attended, ({ attendedLastYear }) => attendedLastYear],
    ],
    loads,
  )

/** Which groups the early-help networks involve, as it is taken away. */
export const inclusionTable = (title: string, inclusion: readonly Inclusion[], words: Words['coverage'], { columns }: Say): Table =>
  tableOf(
    title,
    [
      [words.group, ({ item }) => item.label],
      [columns.involving, ({ involving }) => involving.length],
      [columns.compared, ({ compared }) => compared],
      [columns.here, ({ share }) => (share === null ? null : { share })],
      [columns.survey, ({ benchmark }) => ({ share: benchmark })],
      [columns.year, ({ year }) => year],
      [words.citation, ({ citation }) => citation],
    ],
    inclusion,
  )
