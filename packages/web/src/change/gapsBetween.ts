import { severities } from '@geflecht/domain'
import type { ListedGap } from './compare.documents.ts'

/** Which gaps are there on the later day only, and which on the earlier one only; a gap is told by its key. Most pressing first. */
export function gapsBetween(earlier: readonly ListedGap[], later: readonly ListedGap[]): { opened: ListedGap[]; closed: ListedGap[] } {
  return { opened: without(later, earlier), closed: without(earlier, later) }
}

function without(gaps: readonly ListedGap[], others: readonly ListedGap[]): ListedGap[] {
  const known = new Set(others.map(({ key }) => key))
  return gaps
    .filter(({ key }) => !known.has(key))
    .sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity) || (one.key < other.key ? -1 : 1))
}
