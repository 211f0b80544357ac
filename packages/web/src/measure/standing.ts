import { type CircleRow, measured } from './circleOrder.ts'

/** How one institution is tied within its circle; shares from 0 to 1, null where there is no value. */
export interface Standing {
  /** To how many of the others it is tied, and how many others there are. */
  tiedTo: number | null
  others: number
  /** The share of the shortest ways between pairs of others that lead over it. */
  onTheWay: number | null
  closeness: number | null
}

/** Where an institution stands among the rows of its circle; null when it is not one of them. */
export function standingOf(rows: readonly CircleRow[], key: string): Standing | null {
  const row = rows.find(({ institution }) => institution.key === key)
  if (!row) return null
  const others = rows.length - 1
  const pairs = (others * (others - 1)) / 2
  const betweenness = measured(row, 'betweenness')
  return {
    tiedTo: measured(row, 'degree'),
    others,
    onTheWay: betweenness === null || pairs === 0 ? null : betweenness / pairs,
    closeness: measured(row, 'closeness'),
  }
}
