import type { Frame } from './geometry.ts'

/** How a drawing is seen: so many times as large, moved by so many pixels. */
export interface Glass {
  zoom: number
  x: number
  y: number
}

export const wholeMap: Glass = { zoom: 1, x: 0, y: 0 }
const most = 24

/** Never smaller than the whole, never past its edge. */
const held = ({ zoom, x, y }: Glass, { width, height }: Frame): Glass => ({
  zoom,
  x: Math.min(0, Math.max(width * (1 - zoom), x)),
  y: Math.min(0, Math.max(height * (1 - zoom), y)),
})

/** Nearer by a factor, with what lies at a point staying there; the middle where none is given. */
export function nearer(glass: Glass, factor: number, frame: Frame, at?: readonly [number, number]): Glass {
  const [atX, atY] = at ?? [frame.width / 2, frame.height / 2]
  const zoom = Math.max(1, Math.min(most, glass.zoom * factor))
  const by = zoom / glass.zoom
  return held({ zoom, x: atX - (atX - glass.x) * by, y: atY - (atY - glass.y) * by }, frame)
}

export const moved = (glass: Glass, dx: number, dy: number, frame: Frame): Glass =>
  held({ ...glass, x: glass.x + dx, y: glass.y + dy }, frame)

/** Moved so that a point of the drawing as it is seen lies well within the frame. */
export function towards(glass: Glass, [x, y]: readonly [number, number], frame: Frame): Glass {
  const margin = Math.min(60, frame.width / 4, frame.height / 4)
  const dx = x < margin ? margin - x : x > frame.width - margin ? frame.width - margin - x : 0
  const dy = y < margin ? margin - y : y > frame.height - margin ? frame.height - margin - y : 0
  return dx || dy ? moved(glass, dx, dy, frame) : glass
}
