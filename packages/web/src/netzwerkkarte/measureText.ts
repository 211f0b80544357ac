import { shallowRef } from 'vue'
import type { Measure } from './wrap.ts'

const family = '"Inter Variable"'
let context: CanvasRenderingContext2D | null = null
const widths = new Map<string, number>()

/** Which widths hold: those of the font, or before it has come those of the one that stands in for it. */
export const fontTurn = shallowRef(0)
let awaited = false

/**
 * Waits once for the font itself, not for the page's fonts to be at rest: they are at rest, too, when nothing has asked for one yet, and
 * then names would be set by widths that are not theirs. Texts that were measured before are forgotten, all of them.
 */
function awaitFont(): void {
  awaited = true
  const face = `500 12px ${family}`
  if (!document.fonts || document.fonts.check(face)) return
  const comes = document.fonts.load(face).then(() => {
    widths.clear()
    fontTurn.value += 1
  })
  // Without the font everything stands in the other one, by whose widths it is set.
  comes.catch(() => {})
}

/** Measures a text as the browser will set it. Each text is measured once; what is computed from widths is computed anew when the font comes. */
export const measureText: Measure = (text, size, weight) => {
  void fontTurn.value
  if (!awaited) awaitFont()
  const key = `${weight} ${size} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return text.length * size * 0.56
  context.font = `${weight} ${size}px ${family}, sans-serif`
  const width = Math.ceil(context.measureText(text).width) + 1
  widths.set(key, width)
  return width
}
