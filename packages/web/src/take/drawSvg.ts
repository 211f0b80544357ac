import { inkOf } from './ink.ts'
import { element, escaped } from './markup.ts'

/** What makes a shape a shape; classes, names for screen readers and handles stay with the page. */
const kept = new Set(
  'd x y x1 y1 x2 y2 cx cy r rx ry width height points viewBox transform dx dy id href offset gradientUnits patternUnits patternTransform clipPathUnits maskUnits preserveAspectRatio'.split(
    ' ',
  ),
)
const colours = ['fill', 'stroke', 'stop-color'] as const
/** Properties that an element hands on to what is in it, with what they are at first. */
const looks: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  'font-size': '',
  'font-weight': '400',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'clip-path': 'none',
  mask: 'none',
}
const shapes = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'stop'])
/** What steps back on screen for something that is pointed at or chosen, and does not where nobody points. */
const atFullStrength = '[data-take="plain"]'
const withinDefs = 'defs, pattern, clipPath, mask, linearGradient, radialGradient'

/** Draws what stands in a picture as a part of the page, at its place there. */
type DrawWithin = (part: Element) => string
/** What is told to every part of a picture. */
interface Around {
  corner: { x: number; y: number }
  drawWithin: DrawWithin
}

/** How much larger a shape is drawn than it says; a line that keeps its width however near one looks is as much finer. */
function fineness(shape: Element, style: CSSStyleDeclaration): number {
  const matrix = style.vectorEffect === 'non-scaling-stroke' && shape instanceof SVGGraphicsElement ? shape.getScreenCTM() : null
  return matrix ? Math.hypot(matrix.a, matrix.b) || 1 : 1
}
const finer = (widths: string, by: number): string =>
  by === 1 ? widths : widths.replace(/\d+(?:\.\d+)?/g, (width) => String(Number((Number(width) / by).toFixed(4))))

/** The look of a shape as the page has worked it out, in attributes that every program reads. */
function lookOf(shape: Element, style: CSSStyleDeclaration): Record<string, string> {
  const found: Record<string, string> = {}
  for (const name of colours) {
    const value = style.getPropertyValue(name)
    if (!value || (name === 'stop-color' && shape.tagName !== 'stop')) continue
    if (value === 'none' || value.startsWith('url(')) {
      found[name] = value.replaceAll('"', '').replace(/url\([^#]*#/, 'url(#')
      continue
    }
    const { colour, opacity } = inkOf(value)
    found[name] = opacity === 0 ? 'none' : colour
    if (opacity > 0 && opacity < 1)
      found[`${name === 'stop-color' ? 'stop' : name}-opacity`] = String(opacity * Number(style.getPropertyValue(`${name}-opacity`) || 1))
  }
  const by = fineness(shape, style)
  for (const [name, first] of Object.entries(looks)) {
    const value = style.getPropertyValue(name)
    if (!value || (value === first && !(by !== 1 && name === 'stroke-width')) || name in found) continue
    const plain = value.replaceAll('px', '').replaceAll('"', '')
    found[name] = name === 'stroke-width' || name === 'stroke-dasharray' ? finer(plain, by) : plain
  }
  return found
}

/** What cuts a group off at an edge, as it does with a shape. */
const edgesOf = (style: CSSStyleDeclaration): Record<string, string> =>
  Object.fromEntries(
    ['clip-path', 'mask'].flatMap((name) => {
      const value = style.getPropertyValue(name)
      return value.startsWith('url(') ? [[name, value.replaceAll('"', '').replace(/url\([^#]*#/, 'url(#')]] : []
    }),
  )

/** A part of the page within the picture: it says its places as the page does, so what moves the picture is taken back. */
function drawForeign(part: Element, { corner, drawWithin }: Around): string {
  const matrix = part instanceof SVGGraphicsElement ? part.getScreenCTM() : null
  if (!matrix) return ''
  const back = new DOMMatrix([matrix.a, matrix.b, matrix.c, matrix.d, matrix.e - corner.x, matrix.f - corner.y]).inverse()
  const content = [...part.children].map(drawWithin).join('')
  return content && element('g', { transform: `matrix(${matrixOf(back)})` }, content)
}
const matrixOf = ({ a, b, c, d, e, f }: DOMMatrix): string => [a, b, c, d, e, f].map((each) => Number(each.toFixed(4))).join(' ')

/** One shape or group of a picture, with all that is in it; empty where nothing of it can be seen. */
function drawPart(part: Element, around: Around): string {
  if (part.tagName === 'title' || part.matches('[data-take="no"]')) return ''
  if (part.tagName === 'foreignObject') return drawForeign(part, around)
  const style = getComputedStyle(part)
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return ''
  const isShape = shapes.has(part.tagName)
  const attributes: Record<string, string> = {}
  for (const { name, value } of part.attributes) if (kept.has(name)) attributes[name] = value
  if (style.opacity !== '1' && !part.matches(atFullStrength)) attributes['opacity'] = style.opacity
  Object.assign(attributes, isShape ? lookOf(part, style) : edgesOf(style))
  const invisible = isShape && attributes['fill'] === 'none' && attributes['stroke'] === 'none' && !part.closest(withinDefs)
  if (invisible && part.tagName !== 'text') return ''
  const content = [...part.childNodes].map((node) => drawNode(node, around)).join('')
  if (!isShape && !content) return ''
  // The seam around letters goes beneath them; not every program can be told so.
  if (part.tagName === 'text' && style.paintOrder.startsWith('stroke') && attributes['stroke'] !== 'none') {
    const beneath = element(
      'text',
      { ...attributes, fill: attributes['stroke'], 'aria-hidden': 'true' },
      content.replace(/ fill="[^"]*"/g, ''),
    )
    return beneath + element('text', { ...attributes, stroke: 'none' }, content.replace(/ stroke(-width|-linejoin)?="[^"]*"/g, ''))
  }
  return element(part.tagName, attributes, content)
}

const drawNode = (node: Node, around: Around): string =>
  node instanceof Element
    ? drawPart(node, around)
    : node.nodeType === Node.TEXT_NODE && node.parentElement?.closest('text')
      ? escaped(node.textContent?.trim() ?? '')
      : ''

/** A picture of the page, drawn where it stands; `corner` is the place of the page that becomes the corner. */
export function drawSvg(svg: SVGSVGElement, corner: Around['corner'], drawWithin: DrawWithin): string {
  const matrix = svg.getScreenCTM()
  if (!matrix) return ''
  const content = [...svg.childNodes].map((node) => drawNode(node, { corner, drawWithin })).join('')
  const { a, b, c, d, e, f } = matrix
  return content && element('g', { transform: `matrix(${matrixOf(new DOMMatrix([a, b, c, d, e - corner.x, f - corner.y]))})` }, content)
}
