import type { Day } from '@geflecht/domain'
import { shallowRef } from 'vue'

/** On which day the views of an invented network open, by its key: the last of its story. Those of a real one open on the current day. */
export const openingDays = shallowRef<ReadonlyMap<string, Day>>(new Map())

/**
 * The day that a link to a network carries; null is the current day. Within one network and from one real network to another the chosen day
 * stays; between an invented and a real one it does not, for it belongs to the story.
 */
export function dayCarried(chosen: Day | null, from: string | null, to: string | null, days: ReadonlyMap<string, Day>): Day | null {
  const story = from === null ? undefined : days.get(from)
  const next = to === null ? undefined : days.get(to)
  if (from !== null && from === to) return chosen
  if (from !== null && to !== null && story !== next) return next ?? null
  if (to === null) return story !== undefined && story === chosen ? null : chosen
  return chosen ?? next ?? null
}
