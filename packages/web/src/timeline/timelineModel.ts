import type { Day } from '@geflecht/domain'
import type { Selection } from '../shell/viewState.ts'
import type { Period, Segment } from './period.ts'

export const lanes = ['milestones', 'members', 'meetings', 'attendance', 'agreements', 'work'] as const
export type LaneKey = (typeof lanes)[number]

export type SignLook =
  | 'founding'
  | 'milestone'
  | 'meeting'
  | 'other'
  | 'review'
  | 'reviewed'
  | 'end'
  | 'voiced'
  | 'due'
  | 'done'
  | 'dropped'

/** A mark for one date; drawn as a bracket over the whole period where the day is not known. */
export interface Sign {
  look: SignLook
  at: Period
}

/** How many institutions came to a meeting, how many of them were members, how many members there were, and the most of either in the picture. */
export interface Column {
  came: number
  members: number
  of: number
  most: number
}

/** One thing in the picture, that can be walked to, named and selected. */
export interface Cell {
  id: string
  /** What it covers; null is the edge of the picture. */
  from: Day | null
  to: Day | null
  segments: Segment[]
  signs: Sign[]
  what: string
  /** Its dates in words, as exact as they are known. */
  dates: string
  /** Where it stands. */
  note: string
  target: Selection | null
  /** The key of the most severe gap about it. */
  gap: string | null
  /** Words that stand beside its mark, or in its bar where they have room. */
  caption: string
  /** The same in fewer words. */
  brief?: string
  /** Drawn as a column that stands on the row's foot. */
  column?: Column
}

/** How many hold from a day on; from null on since before everything that is known. */
export interface Step {
  from: Day | null
  count: number
}

/** Several rows as one, until it is opened. */
export interface Group {
  key: string
  steps: Step[]
  /** The most that hold at once in any group of the lane. */
  most: number
  open: boolean
}

export interface Row {
  id: string
  label: string
  /** The key of the sector whose sign stands before the label. */
  sector: string | null
  group: Group | null
  /** Stands beneath the row before it. */
  within: boolean
  /** Has room for columns. */
  tall?: true
  cells: Cell[]
}

export interface Lane {
  key: LaneKey
  rows: Row[]
  /** Said where there is nothing to draw, or of what cannot be drawn. */
  note: string | null
  /** How many things it holds. */
  count: number
}

/** Between which days a picture is drawn; both included. */
export interface DayRange {
  from: Day
  to: Day
}

export const spoken = ({ what, dates, note }: Pick<Cell, 'what' | 'dates' | 'note'>): string =>
  [what, dates, note].filter(Boolean).join(', ')

/** In the order of time, by begin, else by end; what has neither comes first. */
export function byTime(a: Pick<Cell, 'from' | 'to'>, b: Pick<Cell, 'from' | 'to'>): number {
  const [one, other] = [a.from ?? a.to ?? '', b.from ?? b.to ?? '']
  return one < other ? -1 : one > other ? 1 : 0
}

/** When a thing of the timeline has anything to do with a range: it touches it. Undated things always do. */
export const touches = ({ from, to }: Pick<Cell, 'from' | 'to'>, range: DayRange): boolean =>
  (from === null || from <= range.to) && (to === null || to >= range.from)

/** All days that things name, from the first year's begin to the last year's end, `days` among them. */
export function extentOf(all: readonly Lane[], days: readonly Day[]): DayRange {
  const named = all.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ from, to, segments, signs }) => [
        from,
        to,
        ...segments.flatMap((each) => [each.from, each.to]),
        ...signs.flatMap(({ at }) => [at.first, at.last]),
      ]),
    ),
  )
  const known = [...named.filter((day) => day !== null), ...days].sort()
  const [first = '2000-01-01', last = first] = [known[0], known.at(-1)]
  return { from: `${first.slice(0, 4)}-01-01`, to: `${last.slice(0, 4)}-12-31` }
}
