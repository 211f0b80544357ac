import { overlap, type Rectangle } from '../netzwerkkarte/geometry.ts'
import { type Block, type Measure, type Setting, wrapEvenly } from '../netzwerkkarte/wrap.ts'
import type { View } from './renderer.ts'

/** Somebody whose name should stand in the picture, the most important first. */
export interface Named {
  key: string
  name: string
  x: number
  y: number
  radius: number
  /** Whether it has stepped back: whoever is looked at may have their name over it. */
  faint?: boolean
  /** Whose name has to stand there: in the first place that other names leave, over others who have stepped back, and for `all` over whomever there is. */
  insists?: 'faint' | 'all' | undefined
}

/** The name of a part of the picture, at a place in it. */
export interface Caption {
  key: string
  name: string
  x: number
  y: number
}

/** A name on screen: its lines and the box that they fill, in pixels. */
export interface PlacedName extends Rectangle {
  key: string
  lines: readonly string[]
  side: Side
}

const sides = ['below', 'above', 'right', 'left', 'belowRight', 'aboveRight', 'belowLeft', 'aboveLeft'] as const
type Side = (typeof sides)[number]

export const nameSetting: Setting = { size: 12, weight: 500, line: 15 }
/** The widest line, and the room between a name and whatever else there is. */
const widest = 132
/** As wide a name is that has to stand where there is little room. */
const slender = 88
const gap = 3
/** So much farther from its disc a name still seems to belong to it. */
const near = 9
/** How many names a screen can bear, however large it is. */
const most = 260

/** A name broken into lines. `blocks` keeps them from one view to the next. */
export function blockOf(name: string, measure: Measure, blocks: Map<string, Block>, width = widest): Block {
  const kept = width === widest ? name : `${name} ${width}`
  const block = blocks.get(kept) ?? wrapEvenly(name, width, nameSetting, measure, 3)
  blocks.set(kept, block)
  return block
}

/**
 * Which names stand where, so that none touches another, a disc or the edge: one after the other takes the first free side of its disc,
 * and one that finds none is left out, unless it insists: then it stands over discs, with a halo around its letters. `blocks` keeps how names are broken into lines; nothing stands on `boxes`.
 */
export function placeNames(
  named: readonly Named[],
  view: View,
  frame: { width: number; height: number },
  measure: Measure,
  blocks: Map<string, Block> = new Map(),
  boxes: readonly Rectangle[] = [],
): PlacedName[] {
  const discs = named
    .map(({ key, x, y, radius }) => ({ key, x: x * view.zoom + view.left, y: y * view.zoom + view.top, radius: radius * view.zoom }))
    .filter(({ x, y, radius }) => x > -radius && y > -radius && x < frame.width + radius && y < frame.height + radius)
  const people = new Map(named.map((each) => [each.key, each]))
  const [placedNames, strong, faint] = [new Grid(), new Grid(), new Grid()]
  for (const { key, x, y, radius } of discs)
    (people.get(key)?.faint ? faint : strong).add({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })
  for (const box of boxes) placedNames.add(box)
  const placed: PlacedName[] = []
  for (const disc of discs) {
    if (placed.length >= most) break
    const { name = '', insists } = people.get(disc.key) ?? {}
    const broad = blockOf(name, measure, blocks)
    const find = (inTheWay: readonly Grid[], farther = 0, nudged = false, { lines, width, height } = broad): PlacedName | undefined => {
      for (const side of sides) {
        const at = boxAt({ ...disc, radius: disc.radius + farther }, side, width, height)
        const box = { ...(nudged ? into(frame, at, width, height) : at), width, height }
        const inFrame = box.x >= 0 && box.y >= 0 && box.x + width <= frame.width && box.y + height <= frame.height
        if (inFrame && !inTheWay.some((grid) => grid.touches(box))) return { ...box, key: disc.key, lines, side }
      }
    }
    const bySqueezing = () => {
      const narrow = blockOf(name, measure, blocks, slender)
      const besides = [placedNames, strong]
      return find(besides) ?? find(besides, near) ?? find(besides, 0, false, narrow) ?? find(besides, near, false, narrow)
    }
    const over = () => find([placedNames], 0, true) ?? find([placedNames], broad.height + gap, true)
    const found = find([placedNames, strong, faint]) ?? (insists && bySqueezing()) ?? (insists === 'all' ? over() : undefined)
    if (!found) continue
    placedNames.add(found)
    placed.push(found)
  }
  return placed
}

/** As near as a box can be to where it should stand, within the frame. */
const into = (frame: { width: number; height: number }, { x, y }: { x: number; y: number }, width: number, height: number) => ({
  x: Math.max(0, Math.min(x, frame.width - width)),
  y: Math.max(0, Math.min(y, frame.height - height)),
})

function boxAt(
  { x, y, radius }: { x: number; y: number; radius: number },
  side: Side,
  width: number,
  height: number,
): { x: number; y: number } {
  const away = radius + gap
  const aslant = radius * 0.75 + gap
  const left = side === 'right' ? x + away : side === 'left' ? x - away - width : x - width / 2
  const top = side === 'below' ? y + away : side === 'above' ? y - away - height : y - height / 2
  if (side === 'belowRight' || side === 'aboveRight') return { x: x + aslant, y: side === 'belowRight' ? y + aslant : y - aslant - height }
  if (side === 'belowLeft' || side === 'aboveLeft')
    return { x: x - aslant - width, y: side === 'belowLeft' ? y + aslant : y - aslant - height }
  return { x: left, y: top }
}

/** Boxes by the cells that they lie in, so that a new one is held only against those near it. */
class Grid {
  private readonly cells = new Map<number, Rectangle[]>()
  add(box: Rectangle): void {
    eachCell(box, (cell) => {
      const known = this.cells.get(cell)
      if (known) known.push(box)
      else this.cells.set(cell, [box])
      return false
    })
  }
  touches(box: Rectangle): boolean {
    return eachCell(box, (cell) => this.cells.get(cell)?.some((other) => overlap(box, other, 2)) ?? false)
  }
}
const side = 80
/** Columns that a number tells apart; no screen is wider. */
const columns = 4096
/** Goes through the cells in which a box lies until one says yes. */
function eachCell({ x, y, width, height }: Rectangle, ask: (cell: number) => boolean): boolean {
  for (let column = Math.floor((x - 2) / side); column <= Math.floor((x + width + 2) / side); column++)
    for (let row = Math.floor((y - 2) / side); row <= Math.floor((y + height + 2) / side); row++)
      if (ask(row * columns + column)) return true
  return false
}
