import type { AnyRow, Column, Columns } from '../fact/column.ts'
import { type ConceptName, concepts } from '../fact/concepts.ts'

/** What a column holds in facts that were written before it existed; migrations give stored rows the same. */
const beforeItExisted = ({ kind, optional }: Column): unknown => {
  if (kind === 'refs' || kind === 'terms') return []
  if (optional) return null
  return kind === 'flag' ? false : null
}

/** A fact as the log keeps it, made whole: columns that came later than the row are filled. */
export const loggedRow = (concept: ConceptName, logged: AnyRow | string | null): AnyRow | null => {
  const row = typeof logged === 'string' ? (JSON.parse(logged) as AnyRow) : logged
  if (row === null) return null
  const columns = concepts[concept] as Columns
  for (const name in columns) if (row[name] === undefined) row[name] = beforeItExisted(columns[name]!)
  return row
}
