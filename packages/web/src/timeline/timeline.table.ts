import type { LaterWords } from '../shell/words/later/words.ts'
import { type Table, tableOf } from '../take/table.ts'
import { within } from './layout.ts'
import type { DayRange, Lane } from './timelineModel.ts'

/** Every single thing of the timeline in a range, as it leaves the page. */
export function timelineTable(lanes: readonly Lane[], range: DayRange, words: LaterWords['timeline']): Table {
  const things = within(lanes, range).flatMap(({ key, rows }) =>
    rows.filter(({ group }) => !group).flatMap(({ cells }) => cells.map((cell) => ({ key, cell }))),
  )
  return tableOf(
    words.everything,
    [
      [words.section, ({ key }) => words.lanes[key]],
      [words.what, ({ cell }) => cell.what],
      [words.when, ({ cell }) => cell.dates],
      [words.standing, ({ cell }) => cell.note || null],
      [words.gapSign, ({ cell }) => cell.gap],
    ],
    things,
  )
}
