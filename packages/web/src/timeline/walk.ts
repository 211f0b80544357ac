import { dayNumber } from '../time/index.ts'
import type { Cell, LaneKey } from './timelineModel.ts'

/** A row as one walks it. */
export interface WalkRow {
  lane: LaneKey
  cells: readonly Pick<Cell, 'id' | 'from' | 'to'>[]
}

/** Where a thing lies in time: its begin, else its end; what has neither lies before everything. */
const timeOf = ({ from, to }: Pick<Cell, 'from' | 'to'>): number => dayNumber(from ?? to ?? '0001-01-01')

/**
 * Where a key leads from a thing: left and right in time along its row, up and down to what lies nearest in time in the next row, a page
 * to the next lane, Home and End to the ends of the row, with Ctrl of everything. Null where it leads nowhere.
 */
export function walk(rows: readonly WalkRow[], here: string | null, key: string, withCtrl = false): string | null {
  const walkable = rows.filter(({ cells }) => cells.length > 0)
  const place = walkable.findIndex(({ cells }) => cells.some(({ id }) => id === here))
  const row = walkable[place]
  if (!row) return walkable[0]?.cells[0]?.id ?? null
  const index = row.cells.findIndex(({ id }) => id === here)
  const from = timeOf(row.cells[index] as Cell)
  const nearest = (target: WalkRow | undefined): string | null => {
    const [first, ...more] = target?.cells ?? []
    if (!first) return null
    return more.reduce((best, cell) => (Math.abs(timeOf(cell) - from) < Math.abs(timeOf(best) - from) ? cell : best), first).id
  }
  const firstOfLane = (at: number) => walkable.findIndex(({ lane }) => lane === walkable[at]?.lane)
  switch (key) {
    case 'ArrowRight':
      return row.cells[index + 1]?.id ?? null
    case 'ArrowLeft':
      return row.cells[index - 1]?.id ?? null
    case 'ArrowDown':
      return nearest(walkable[place + 1])
    case 'ArrowUp':
      return nearest(walkable[place - 1])
    case 'PageDown':
      return nearest(walkable.find(({ lane }, at) => at > place && lane !== row.lane))
    case 'PageUp':
      return nearest(walkable[firstOfLane(Math.max(0, firstOfLane(place) - 1))])
    case 'Home':
      return (withCtrl ? walkable[0] : row)?.cells[0]?.id ?? null
    case 'End':
      return (withCtrl ? walkable.at(-1) : row)?.cells.at(-1)?.id ?? null
    default:
      return null
  }
}
