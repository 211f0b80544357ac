import type { ViewState } from '../shell/viewState.ts'

/** What all views of a network are narrowed to together: sectors that are looked at, looks, kinds and levels of ties, and a range of days. */
export const filterNames = ['sector', 'ties', 'counted', 'level', 'range'] as const
export type FilterName = (typeof filterNames)[number]

/** Which filters are set. */
export const filtersSet = ({ sector, ties, counted, level, from, to }: ViewState): FilterName[] => {
  const set: Record<FilterName, boolean> = {
    sector: sector.length > 0,
    ties: ties !== null,
    counted: counted.length > 0,
    level: level !== null,
    range: from !== null && to !== null,
  }
  return filterNames.filter((name) => set[name])
}

/** What takes a filter away. */
export const without: Record<FilterName, Partial<ViewState>> = {
  sector: { sector: [] },
  ties: { ties: null },
  counted: { counted: [] },
  level: { level: null },
  range: { from: null, to: null },
}

/** Whether something that holds from one day until before another does so on any day of a range; null is open. */
export function holdsWithin({ from, to }: { from: string | null; to: string | null }, range: { from: string; to: string } | null): boolean {
  return range === null || ((from === null || from <= range.to) && (to === null || to > range.from))
}

/** The range that is chosen; null where none is. */
export const chosenRange = ({ from, to }: Pick<ViewState, 'from' | 'to'>): { from: string; to: string } | null =>
  from === null || to === null ? null : from <= to ? { from, to } : { from: to, to: from }
