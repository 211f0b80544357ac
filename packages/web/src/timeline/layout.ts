import { fitted, packed } from './labels.ts'
import type { Scale } from './scale.ts'
import { type Cell, type DayRange, type Lane, type LaneKey, type Row, touches } from './timelineModel.ts'

export interface PlacedCell {
  cell: Cell
  /** The line within the row, for those that would touch each other. */
  y: number
  left: number
  right: number
  /** Its words, and where they stand. */
  caption: { text: string; x: number; anchor: 'start' | 'middle' | 'end' } | null
  /** Where the sign of its gap stands: at the end of a bar, beside a mark. */
  gapAt: number | null
}

export interface PlacedRow {
  row: Row
  lane: LaneKey
  y: number
  height: number
  /** The middle of its first line of marks. */
  middle: number
  cells: PlacedCell[]
}

export interface PlacedLane {
  lane: Lane
  y: number
  height: number
  rows: PlacedRow[]
}

export interface Layout {
  lanes: PlacedLane[]
  height: number
}

/** What the picture gives its parts, in pixels. `above` is the room of a label that stands above its row, where there is none beside it. */
export interface Measures {
  head: number
  line: number
  above: number
  note: number
  caption: (text: string) => number
}

/** Lines of a row in which columns stand. */
const tallRow = 3

/** Lanes as far as they have anything to do with a range; groups stay as long as one of theirs does. */
export const within = (lanes: readonly Lane[], range: DayRange): Lane[] =>
  lanes.map((lane) => ({
    ...lane,
    rows: lane.rows
      .map((row) => ({ ...row, cells: row.cells.filter((cell) => touches(cell, range)) }))
      .filter(({ cells }) => cells.length > 0),
  }))

/** Where everything stands: lanes below one another, rows in them, captions of milestones on as many lines as keep them apart. */
export function layoutOf(lanes: readonly Lane[], scale: Scale, measures: Measures): Layout {
  let y = 0
  const placed = lanes.map((lane) => {
    const top = y
    y += measures.head
    const rows = lane.rows.map((row) => {
      const cells =
        lane.key === 'milestones'
          ? captioned(row.cells, scale, measures)
          : row.tall
            ? numbered(row.cells, scale, measures)
            : row.cells.map((cell) => placedAt(cell, scale, measures))
      const lines = Math.max(row.tall ? tallRow : 1, ...cells.map((cell) => cell.y + 1))
      const above = lane.key === 'milestones' ? 0 : measures.above
      const height = above + measures.line * lines
      const from = y
      y += height
      return {
        row,
        lane: lane.key,
        y: from,
        height,
        middle: from + above + measures.line / 2,
        cells: cells.map((cell) => ({ ...cell, y: cell.y * measures.line })),
      }
    })
    if (rows.length === 0) y += measures.note
    y += 8
    return { lane, y: top, height: y - top, rows }
  })
  return { lanes: placed, height: y }
}

function placedAt(cell: Cell, scale: Scale, { caption }: Measures): PlacedCell {
  const [left, right] = [scale.edge(cell.from, 'left'), scale.edge(cell.to, 'right')]
  const last = cell.segments.at(-1)
  const gapAt = !cell.gap ? null : last ? Math.max(left + 10, right - 12) : right + 14
  if (!last || !cell.caption) return { cell, y: 0, left, right, caption: null, gapAt }
  // Words of a bar stand in its last piece, which they are about, else anywhere in the bar; fewer of them where that is short.
  const places = [[scale.edge(last.from, 'left'), scale.edge(last.to, 'right')] as const, [left, right] as const]
  const found = [cell.caption, cell.brief ?? ''].flatMap((text) =>
    places.flatMap(([from, to]) => (text && to - from >= caption(text) + 30 ? [{ text, x: (from + to) / 2 }] : [])),
  )[0]
  return { cell, y: 0, left, right, caption: found ? { ...found, anchor: 'middle' } : null, gapAt }
}

/** Columns with their numbers above; of two numbers that would touch the later is left to its name. */
function numbered(cells: readonly Cell[], scale: Scale, measures: Measures): PlacedCell[] {
  let taken = Number.NEGATIVE_INFINITY
  return cells.map((cell) => {
    const at = placedAt(cell, scale, measures)
    const x = (at.left + at.right) / 2
    const half = measures.caption(cell.caption) / 2 + 2
    const isFree = x - half > taken
    if (isFree) taken = x + half
    return { ...at, caption: isFree ? { text: cell.caption, x, anchor: 'middle' as const } : null }
  })
}

/** Marks with words beside them: on the right, on the left where the picture ends; on a further line where they would touch. */
function captioned(cells: readonly Cell[], scale: Scale, measures: Measures): PlacedCell[] {
  const boxes = cells.map((cell) => {
    const at = placedAt(cell, scale, measures)
    const width = measures.caption(cell.caption) + 12
    const flipped = at.right + width > scale.right && at.left - width > 0
    return {
      ...at,
      left: flipped ? at.left - width : at.left - 8,
      right: flipped ? at.right + 8 : at.right + width,
      caption: {
        text: flipped ? cell.caption : fitted(cell.caption, scale.right + 10 - at.right, measures.caption),
        x: flipped ? at.left - 10 : at.right + 10,
        anchor: flipped ? ('end' as const) : ('start' as const),
      },
    }
  })
  const lines = packed(boxes, 10)
  return boxes.map((box, index) => ({ ...box, y: lines[index] ?? 0 }))
}
