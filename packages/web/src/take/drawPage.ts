import { drawBox } from './drawBox.ts'
import { drawSvg } from './drawSvg.ts'
import { drawText } from './drawText.ts'
import { element } from './markup.ts'
import { standInFor } from './standIn.ts'

/** What belongs to the hand and not to the picture. */
const left = '.no-print, [data-take="no"], input, select, template, script, style'

/** Names for screen readers take a pixel of room that nobody sees. */
const isUnseen = ({ width, height }: DOMRect, style: CSSStyleDeclaration): boolean =>
  width <= 1 && height <= 1 && style.overflow === 'hidden'

/** An element of the page with all that is in it, as vectors; `corner` is the place of the page that becomes the corner of the picture. */
export function drawPage(part: Element, corner: { x: number; y: number }): string {
  if (part.matches(left)) return ''
  const style = getComputedStyle(part)
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return ''
  const standIn = standInFor(part)
  const box = part.getBoundingClientRect()
  const place = { x: box.left - corner.x, y: box.top - corner.y }
  if (standIn) return element('g', { transform: `translate(${place.x} ${place.y})` }, standIn.draw())
  if (part instanceof SVGSVGElement) {
    const shapes = drawSvg(part, corner, (within) => drawPage(within, corner))
    return faded(clipped(shapes, part, style, corner), style)
  }
  if (isUnseen(box, style)) return ''
  const content = [...part.childNodes]
    .map((node) => (node instanceof Element ? drawPage(node, corner) : node instanceof Text ? drawText(node, corner) : ''))
    .join('')
  return faded(drawBox(style, { ...place, width: box.width, height: box.height }) + clipped(content, part, style, corner), style)
}

const faded = (drawn: string, { opacity }: CSSStyleDeclaration): string =>
  drawn && opacity !== '1' ? element('g', { opacity }, drawn) : drawn

let clips = 0
/** What does not show beyond the edge on the page does not in the picture either. */
function clipped(drawn: string, part: Element, { overflowX }: CSSStyleDeclaration, corner: { x: number; y: number }): string {
  if (!drawn || overflowX === 'visible' || !part.matches('svg.overflow-hidden, .graph-box')) return drawn
  const { left: x, top: y, width, height } = part.getBoundingClientRect()
  const id = `clip-${++clips}`
  const edge = element('clipPath', { id }, element('rect', { x: x - corner.x, y: y - corner.y, width, height }))
  return edge + element('g', { 'clip-path': `url(#${id})` }, drawn)
}
