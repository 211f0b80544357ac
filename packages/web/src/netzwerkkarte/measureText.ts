import type { Measure } from './wrap.ts'

let context: CanvasRenderingContext2D | null = null
const widths = new Map<string, number>()

/** Measures a text as the browser will set it. Each text is measured once. */
export const measureText: Measure = (text, size, weight) => {
  const key = `${weight} ${size} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return text.length * size * 0.56
  context.font = `${weight} ${size}px "Inter Variable", sans-serif`
  const width = Math.ceil(context.measureText(text).width) + 1
  widths.set(key, width)
  return width
}

/** Forgets all widths, for when the font has arrived. */
export const forgetWidths = (): void => widths.clear()

/** Whether the first text measured is as wide as it was: a font that has arrived since then sets it otherwise. */
export function haveWidthsChanged(): boolean {
  const [first] = widths
  const [, weight, size, text] = (first && /^(\d+) ([\d.]+) (.*)$/s.exec(first[0])) ?? []
  if (!first || text === undefined) return false
  widths.delete(first[0])
  return measureText(text, Number(size), Number(weight)) !== first[1]
}
