/** A place in a grid, counted from 0. */
export interface Place {
  row: number
  column: number
}

/** How large the grid is, and how many rows a page of it has. */
export interface Extent {
  rows: number
  columns: number
  page: number
}

/** Where a key leads from a place, as grids are used everywhere: arrows, Home and End in the row, with Ctrl in the whole, a page up and down. Null for any other key. */
export function placeAfter(key: string, withCtrl: boolean, { row, column }: Place, { rows, columns, page }: Extent): Place | null {
  const at = (to: Place): Place => ({
    row: Math.max(0, Math.min(rows - 1, to.row)),
    column: Math.max(0, Math.min(columns - 1, to.column)),
  })
  switch (key) {
    case 'ArrowUp':
      return at({ row: row - 1, column })
    case 'ArrowDown':
      return at({ row: row + 1, column })
    case 'ArrowLeft':
      return at({ row, column: column - 1 })
    case 'ArrowRight':
      return at({ row, column: column + 1 })
    case 'Home':
      return at({ row: withCtrl ? 0 : row, column: 0 })
    case 'End':
      return at({ row: withCtrl ? rows - 1 : row, column: columns - 1 })
    case 'PageUp':
      return at({ row: row - page, column })
    case 'PageDown':
      return at({ row: row + page, column })
    default:
      return null
  }
}
