/** Where a part of a picture stands on the page, and how large it is drawn, which may be larger than it is there. */
export interface Standing {
  left: number
  top: number
  /** On the page. */
  bottom: number
  width: number
  height: number
}

/** No more room than this stays between two parts, whatever stands between them on the page. */
const most = 24

/** Puts the parts of a picture beneath one another as they stand on the page, without what lies between them there; those that stand side by side stay so. */
export function stacked(parts: readonly Standing[]): { places: { x: number; y: number }[]; width: number; height: number } {
  const left = Math.min(...parts.map((part) => part.left))
  const places = parts.map(() => ({ x: 0, y: 0 }))
  const order = parts.map((_, at) => at).sort((a, b) => (parts[a] as Standing).top - (parts[b] as Standing).top)
  let [shift, reached, height] = [0, Number.NEGATIVE_INFINITY, 0]
  for (const at of order) {
    const part = parts[at] as Standing
    const room = part.top - reached
    if (room >= 0) shift = Number.isFinite(room) ? height + Math.min(room, most) - part.top : -part.top
    places[at] = { x: part.left - left, y: part.top + shift }
    reached = Math.max(reached, part.bottom)
    height = Math.max(height, part.top + shift + part.height)
  }
  return { places, width: Math.max(...parts.map((part) => part.left - left + part.width)), height }
}
