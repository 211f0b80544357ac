import { type CircleRow, measured } from './circleOrder.ts'

/** Who of the circle has no tie, and without whom others would be cut off from the rest. */
export function looselyTied(rows: readonly CircleRow[]): { isolates: CircleRow[]; bridges: CircleRow[] } {
  return {
    isolates: rows.filter((row) => measured(row, 'degree') === 0),
    bridges: rows.filter((row) => (measured(row, 'cutOff') ?? 0) > 0),
  }
}
