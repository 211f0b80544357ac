import { honeycomb, middleOf } from './cells.ts'
import { drawing, flatten, type Frame, type Outline } from './geometry.ts'
import type { MapModel, MapPoint, Mark } from './mapModel.ts'
import { spread, type Tile } from './spread.ts'
import type { Glass } from './zoom.ts'

/** A mark in its place: a tile at its seat, a cell where no map knows it, or the area within its outline. */
export interface Spot {
  key: string
  mark: Mark
  form: 'tile' | 'cell' | 'area'
  /** Its middle, in pixels. */
  x: number
  y: number
  /** Of a tile: where its seat is. */
  home: [number, number] | null
  /** Of an area: how it is drawn, before it is seen through the glass. */
  path: string | null
}

/** A part of the picture: the map, or the cells. */
export interface Pane extends Frame {
  x: number
  y: number
}

export interface MapLayout {
  map: Pane | null
  sketch: Pane | null
  /** From the middle of a cell to its corner, in pixels. */
  cellSize: number
  lands: { key: string; name: string; path: string; x: number; y: number }[]
  spots: Spot[]
  points: { point: MapPoint; x: number; y: number }[]
}

const margin = 26
const titleHeight = 40
const widestCell = 74

/** Where everything stands; `ground` are outlines behind, `outlines` those of marks by their official key. */
export function layoutMap(
  { marks, points, borders }: MapModel,
  frame: Frame,
  glass: Glass,
  ground: readonly Outline[],
  outlines: ReadonlyMap<string, Outline>,
  focus: readonly Outline[],
  tileSize: Frame,
): MapLayout {
  const outlineOf = ({ ags, fictional }: Mark) => (fictional ? undefined : outlines.get(ags ?? ''))
  const placed = marks.filter((mark) => mark.seat || outlineOf(mark))
  const schematic = marks.filter((mark) => !placed.includes(mark))
  const { map, sketch } = panesOf(frame, placed.length > 0 || schematic.length === 0, schematic.length > 0)
  const cells = sketch ? layoutCells(schematic, borders, sketch, tileSize) : { size: 0, spots: [] }
  if (!map) return { map, sketch, cellSize: cells.size, lands: [], spots: cells.spots, points: [] }

  const own = placed.flatMap((mark) => outlineOf(mark) ?? [])
  const seats = [...placed, ...points].flatMap(({ seat }) => seat ?? [])
  const draw = drawing(flatten([...focus, ...(focus.length ? [] : own)], focus.length ? [] : seats, map, margin))
  const seen = ([x, y]: readonly [number, number]): [number, number] => [x * glass.zoom + glass.x, y * glass.zoom + glass.y]
  const areas = placed.flatMap((mark): Spot[] => {
    const outline = outlineOf(mark)
    if (!outline) return []
    const [x, y] = seen(draw.middle(outline))
    return [{ key: mark.key, mark, form: 'area', x, y, home: null, path: draw.path(outline) }]
  })
  const tiles = placed.flatMap((mark): (Tile & { mark: Mark })[] => {
    if (!mark.seat || outlineOf(mark)) return []
    const [x, y] = draw.at(mark.seat)
    return [{ key: mark.key, mark, x: x * glass.zoom, y: y * glass.zoom }]
  })
  // Apart before the map is moved, so that moving it moves all alike.
  const apart = spread(tiles, tileSize.width + 8, tileSize.height + 12)
  const spots = tiles.map(({ key, mark, x, y }, n): Spot => {
    const at = apart[n] ?? { x, y }
    return { key, mark, form: 'tile', x: at.x + glass.x, y: at.y + glass.y, home: [x + glass.x, y + glass.y], path: null }
  })
  const lands = ground.map((outline) => {
    const [x, y] = seen(draw.middle(outline))
    return { key: outline.key, name: outline.name, path: draw.path(outline), x, y }
  })
  const placedPoints = points.map((point) => {
    const [x, y] = seen(draw.at(point.seat))
    return { point, x: x + map.x, y: y + map.y }
  })
  const shift = (spot: Spot): Spot => ({
    ...spot,
    x: spot.x + map.x,
    y: spot.y + map.y,
    home: spot.home && [spot.home[0] + map.x, spot.home[1] + map.y],
  })
  return { map, sketch, cellSize: cells.size, lands, spots: [...[...areas, ...spots].map(shift), ...cells.spots], points: placedPoints }
}

/** The map with the cells beside it, or beneath where it is narrow. */
function panesOf(frame: Frame, hasMap: boolean, hasCells: boolean): { map: Pane | null; sketch: Pane | null } {
  const whole: Pane = { x: 0, y: 0, ...frame }
  if (!hasCells) return { map: whole, sketch: null }
  if (!hasMap) return { map: null, sketch: whole }
  if (frame.width >= 620) {
    const width = Math.min(300, frame.width * 0.32)
    return { map: { ...whole, width: frame.width - width }, sketch: { x: frame.width - width, y: 0, width, height: frame.height } }
  }
  const height = Math.min(240, frame.height * 0.34)
  return { map: { ...whole, height: frame.height - height }, sketch: { x: 0, y: frame.height - height, width: frame.width, height } }
}

/** Cells in the middle of their pane; who has others of them within stands above these. */
function layoutCells(
  marks: readonly Mark[],
  borders: readonly [string, string][],
  pane: Pane,
  tileSize: Frame,
): { size: number; spots: Spot[] } {
  const parents = new Set(marks.map(({ parent }) => parent))
  const wholes = marks.filter(({ key }) => parents.has(key))
  const parts = marks.filter(({ key }) => !parents.has(key))
  const cells = honeycomb(
    parts.map(({ key }) => key),
    borders,
  )
  const middles = new Map([...cells].map(([key, cell]) => [key, middleOf(cell)]))
  const all = [...middles.values()]
  const [left, right] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))]
  const [top, bottom] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))]
  const above = titleHeight + (wholes.length ? tileSize.height + 16 : 0)
  const room = { width: pane.width - 24, height: pane.height - above - 16 }
  const size = parts.length
    ? Math.max(8, Math.min(widestCell, room.width / (right - left + Math.sqrt(3)), room.height / (bottom - top + 2)))
    : 0
  const centre = { x: pane.x + pane.width / 2, y: pane.y + above + Math.min(room.height / 2, ((bottom - top) / 2 + 1) * size) }
  const step = tileSize.width + 10
  return {
    size,
    spots: [
      ...wholes.map(
        (mark, n): Spot => ({
          key: mark.key,
          mark,
          form: 'tile',
          x: centre.x + (n - (wholes.length - 1) / 2) * step,
          y: pane.y + titleHeight + tileSize.height / 2,
          home: null,
          path: null,
        }),
      ),
      ...parts.map((mark): Spot => {
        const [x, y] = middles.get(mark.key) ?? [0, 0]
        return {
          key: mark.key,
          mark,
          form: 'cell',
          x: centre.x + (x - (left + right) / 2) * size,
          y: centre.y + (y - (top + bottom) / 2) * size,
          home: null,
          path: null,
        }
      }),
    ],
  }
}
