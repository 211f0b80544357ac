import type { Teller } from './teller.ts'
import type { LaneKey, Row, Step } from './timelineModel.ts'

interface GroupOfRows {
  key: string
  label: string
  sector: string | null
  rows: readonly Row[]
  steps: Step[]
}

/** Things by their key, in the order in which the keys first occur. */
export function groupsBy<Thing>(all: readonly Thing[], keyOf: (thing: Thing) => string): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>()
  for (const thing of all) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing])
  return groups
}

/** How many there are on a day, by steps. */
export const countOn = (steps: readonly Step[], day: string): number =>
  steps.findLast(({ from }) => from === null || from <= day)?.count ?? 0

/** One row for each group, which says how many hold when; beneath those that are opened, their own rows. */
export function groupedRows(groups: readonly GroupOfRows[], lane: LaneKey, teller: Teller): Row[] {
  const most = Math.max(1, ...groups.flatMap(({ steps }) => steps.map(({ count }) => count)))
  return groups.flatMap(({ key, label, sector, rows, steps }) => {
    const open = teller.opened.includes(key)
    const cells = rows.flatMap((row) => row.cells)
    const from = cells.map((cell) => cell.from ?? '').sort()[0] || null
    const row: Row = {
      id: `${lane}:group:${key}`,
      label,
      sector,
      group: { key, steps, most, open },
      within: false,
      cells: [
        {
          id: `group:${key}`,
          from,
          to: teller.horizon,
          segments: [],
          signs: [],
          what: label,
          dates: teller.words.groupOn(countOn(steps, teller.day), rows.length),
          note: open ? teller.words.groupOpen : teller.words.groupClosed,
          target: null,
          gap: null,
          caption: String(countOn(steps, teller.day)),
        },
      ],
    }
    return [row, ...(open ? rows.map((each) => ({ ...each, within: true })) : [])]
  })
}
