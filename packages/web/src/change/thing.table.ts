import type { Words } from '../shell/words/words.ts'
import type { Say } from '../take/offers.ts'
import { type Table, tableOf } from '../take/table.ts'
import { happenings, type Happening, type ThingGroup } from './thing.ts'

/** What came, ended and changed between two days, as it is taken away. */
export function changeTable(things: Record<Happening, ThingGroup[]>, words: Words['compare'], { columns }: Say): Table {
  const rows = happenings.flatMap((happening) =>
    things[happening].flatMap((group) => group.things.map((thing) => ({ happening, kind: group.kind, thing }))),
  )
  return tableOf(
    words.things,
    [
      [columns.happening, ({ happening }) => words[happening]],
      [columns.kind, ({ kind }) => (words.kinds as Record<string, string>)[kind] ?? kind],
      [columns.name, ({ thing }) => thing.name],
      [columns.other, ({ thing }) => thing.note],
      [columns.key, ({ thing }) => thing.key],
    ],
    rows,
  )
}
