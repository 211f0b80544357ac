/** The rows of a long list that are worth drawing, and the room that the others take above and below them, in pixels. */
export interface Window {
  from: number
  to: number
  above: number
  below: number
}

/** Cuts a list of `count` rows of one height down to those in view, and `spare` more on both sides. */
export function windowOf(count: number, rowHeight: number, scrolled: number, viewHeight: number, spare = 8): Window {
  const from = Math.max(0, Math.min(count, Math.floor(scrolled / rowHeight) - spare))
  const to = Math.max(from, Math.min(count, Math.ceil((scrolled + viewHeight) / rowHeight) + spare))
  return { from, to, above: from * rowHeight, below: (count - to) * rowHeight }
}
