import type { CircleMeasures } from './measure.documents.ts'

export type CircleRow = CircleMeasures[number]

/** The value that a measure gives an institution; null where it gives none. */
export const measured = (row: CircleRow, key: string): number | null => row.values.find((value) => value.key === key)?.value ?? null

/** Institutions by name, or by a measure from its highest value down; who has no value comes last, equals stand by name. */
export function inOrder(rows: CircleMeasures, by: string, collator: Intl.Collator): CircleRow[] {
  const byName = (one: CircleRow, other: CircleRow) => collator.compare(one.institution.name, other.institution.name)
  if (by === 'name') return [...rows].sort(byName)
  const rank = (row: CircleRow) => measured(row, by) ?? Number.NEGATIVE_INFINITY
  return [...rows].sort((one, other) => (rank(one) === rank(other) ? byName(one, other) : rank(other) - rank(one)))
}
