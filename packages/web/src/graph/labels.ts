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
const gap = 3
/** How many names a screen can bear, however large it is. */
const most = 260

/**
 * Which names stand where, so that none touches another, a disc or the edge: one after the other takes the first free side of its disc,
 * and one that finds none is left out. `blocks` keeps how names are broken into lines from one view to the next.
 */
export function placeNames(
  named: readonly Named[],
  view: View,
  frame: { width: number; height: number },
  measure: Measure,
  blocks: Map<string, Block> = new Map(),
): PlacedName[] {
  const discs = named
    .map(({ key, x, y, radius }) => ({ key, x: x * view.zoom + view.left, y: y * view.zoom + view.top, radius: radius * view.zoom }))
    .filter(({ x, y, radius }) => x > -radius && y > -radius && x < frame.width + radius && y < frame.height + radius)
  const taken = new Grid()
  for (const { x, y, radius } of discs) taken.add({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })
  const names = new Map(named.map(({ key, name }) => [key, name]))
  const placed: PlacedName[] = []
  for (const disc of discs) {
    if (placed.length >= most) break
    const name = names.get(disc.key) ?? ''
    const block = blocks.get(name) ?? wrapEvenly(name, widest, nameSetting, measure, 3)
    blocks.set(name, block)
    const { lines, width, height } = block
    for (const side of sides) {
      const box = { ...boxAt(disc, side, width, height), width, height }
      const inFrame = box.x >= 0 && box.y >= 0 && box.x + width <= frame.width && box.y + height <= frame.height
      if (!inFrame || taken.touches(box)) continue
      taken.add(box)
      placed.push({ ...box, key: disc.key, lines, side })
      break
    }
  }
  return placed
}

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
