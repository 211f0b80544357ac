import { effectiveFrom, effectiveTo, type Validity } from '@geflecht/domain'

/** Ends of the time in which a fact holds, as sortable texts; a planned one holds at no time. */
const ends = (validity: Validity): { from: string; to: string } | null =>
  validity.validFromPrecision === 'PLANNED' ? null : { from: effectiveFrom(validity) ?? '', to: effectiveTo(validity) ?? '9999' }

/** Whether the inner fact holds only while the outer one does; where the outer one's begin or end is not known, it sets no limit. */
export const liesWithin = (inner: Validity, outer: Validity): boolean => {
  const within = ends(inner)
  const around = ends(outer)
  if (within === null) return true
  if (around === null) return false
  return (within.from === '' || within.from >= around.from) && (outer.validTo === null || within.to <= around.to)
}

/** Whether two facts hold on at least one common day. */
export const overlap = (one: Validity, other: Validity): boolean => {
  const a = ends(one)
  const b = ends(other)
  return a !== null && b !== null && a.from < b.to && b.from < a.to
}
