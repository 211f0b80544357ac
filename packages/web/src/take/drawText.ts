import { inkOf } from './ink.ts'
import { element, escaped } from './markup.ts'

let context: CanvasRenderingContext2D | null = null

/** How far letters rise above the line and fall below it, in parts of their size. */
function riseOf(style: CSSStyleDeclaration): { rise: number; fall: number } {
  context ??= document.createElement('canvas').getContext('2d')
  if (!context) return { rise: 0.97, fall: 0.24 }
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  const { fontBoundingBoxAscent: rise, fontBoundingBoxDescent: fall } = context.measureText('x')
  const size = Number.parseFloat(style.fontSize)
  return { rise: rise / size, fall: fall / size }
}

/** Where a part of a text stands. The hyphen at the end of the line before counts for browsers as the beginning of what follows; it is none of it. */
function seen(range: Range, upright: boolean): DOMRect | null {
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
  const [most] = boxes.toSorted((one, other) => other.width * other.height - one.width * one.height)
  if (!most) return null
  const along = boxes.filter(({ top, left }) => (upright ? Math.abs(left - most.left) : Math.abs(top - most.top)) < 3)
  const [left, top] = [Math.min(...along.map((box) => box.left)), Math.min(...along.map((box) => box.top))]
  return new DOMRect(left, top, Math.max(...along.map(({ right }) => right)) - left, Math.max(...along.map(({ bottom }) => bottom)) - top)
}

/** The lines that a text of the page is set in, each with its place. */
function linesOf(node: Text, upright: boolean): { text: string; box: DOMRect }[] {
  const lines: { text: string; from: number; to: number; at: number }[] = []
  const range = document.createRange()
  for (const { index, 0: word } of node.data.matchAll(/[^\s\u00AD\u200B/-]*[\s\u00AD\u200B/-]+|[^\s\u00AD\u200B/-]+$/g)) {
    range.setStart(node, index)
    range.setEnd(node, index + word.trimEnd().length)
    const box = seen(range, upright)
    if (!box) continue
    const { top, left } = box
    const at = Math.round(upright ? left : top)
    const line = lines.at(-1)
    if (line && Math.abs(line.at - at) < 3) line.to = index + word.length
    else lines.push({ text: '', from: index, to: index + word.length, at })
  }
  return lines.flatMap(({ from, to }) => {
    range.setStart(node, from)
    range.setEnd(node, from + node.data.slice(from, to).trimEnd().length)
    const box = seen(range, upright)
    if (!box) return []
    const broken = node.data.slice(from, to).endsWith('\u00AD') ? '-' : ''
    return {
      text:
        node.data
          .slice(from, to)
          .replace(/[\u00AD\u200B]/g, '')
          .replace(/\s+/g, ' ')
          .trim() + broken,
      box,
    }
  })
}

/** A text of the page as text, line by line, where it stands. */
export function drawText(node: Text, corner: { x: number; y: number }): string {
  const parent = node.parentElement
  if (!parent || !node.data.trim()) return ''
  const style = getComputedStyle(parent)
  const size = Number.parseFloat(style.fontSize)
  const { colour, opacity } = inkOf(style.color)
  const upright = style.writingMode.startsWith('vertical')
  const { rise, fall } = riseOf(style)
  const look = {
    'font-size': size,
    'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
    fill: colour,
    'fill-opacity': opacity < 1 ? opacity : null,
  }
  return linesOf(node, upright)
    .map(({ text, box }) => {
      const written = escaped(style.textTransform === 'uppercase' ? text.toUpperCase() : text)
      if (upright) {
        const x = box.left - corner.x + box.width / 2 + ((rise - fall) * size) / 2
        const y = box.bottom - corner.y
        return element('text', { transform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) rotate(-90)`, ...look }, written)
      }
      const line = box.top - corner.y + (box.height - (rise + fall) * size) / 2 + rise * size
      return element('text', { x: box.left - corner.x, y: line, ...look }, written)
    })
    .join('')
}
