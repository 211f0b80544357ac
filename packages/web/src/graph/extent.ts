import type { View } from './renderer.ts'

/** A piece of the picture, in its own units. */
export interface Extent {
  left: number
  top: number
  right: number
  bottom: number
}

/** What is to be in sight, with the room in pixels that it needs to the sides and above and below, however near the picture is. */
export interface Kept extends Extent {
  across: number
  down: number
}

/** How near a picture comes by itself, and how far away it may be. */
export const [nearest, farthest] = [1.25, 0.01]

/** What several pieces fill together; null where there is none. */
export function extentOf(pieces: Iterable<Extent>): Extent | null {
  let found: Extent | null = null
  for (const { left, top, right, bottom } of pieces)
    if (found) {
      found.left = Math.min(found.left, left)
      found.top = Math.min(found.top, top)
      found.right = Math.max(found.right, right)
      found.bottom = Math.max(found.bottom, bottom)
    } else found = { left, top, right, bottom }
  return found
}

/** What discs or rounds fill. */
export const aroundDisc = ({ x, y, radius }: { x: number; y: number; radius: number }): Extent => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
})

/** The nearest view that has everything in sight, in the middle of the frame. */
export function viewOf(kept: readonly Kept[], { width, height }: { width: number; height: number }): View {
  if (kept.length === 0) return { zoom: 1, left: width / 2, top: height / 2 }
  const reach = (zoom: number) => ({
    left: Math.min(...kept.map((each) => each.left * zoom - each.across)),
    top: Math.min(...kept.map((each) => each.top * zoom - each.down)),
    right: Math.max(...kept.map((each) => each.right * zoom + each.across)),
    bottom: Math.max(...kept.map((each) => each.bottom * zoom + each.down)),
  })
  const isIn = (zoom: number) => {
    const { left, top, right, bottom } = reach(zoom)
    return right - left <= width && bottom - top <= height
  }
  let [low, zoom] = [farthest, nearest]
  // The nearer, the more room is needed: halving what is still open finds the edge to a thousandth of a pixel.
  if (!isIn(zoom)) {
    for (let step = 0, high = zoom; step < 30; step++) {
      const middle = (low + high) / 2
      if (isIn(middle)) low = middle
      else high = middle
    }
    zoom = low
  }
  const { left, top, right, bottom } = reach(zoom)
  return { zoom, left: (width - left - right) / 2, top: (height - top - bottom) / 2 }
}
