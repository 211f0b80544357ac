import { inkOf } from './ink.ts'
import { element, escaped } from './markup.ts'

/** What makes a shape a shape; classes, names for screen readers and handles stay with the page. */
const kept = new Set(
  'd x y x1 y1 x2 y2 cx cy r rx ry width height points viewBox transform dx dy id href offset gradientUnits patternUnits patternTransform clipPathUnits preserveAspectRatio'.split(
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
const withinDefs = 'defs, pattern, clipPath, mask, linearGradient, radialGradient'

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
  for (const [name, first] of Object.entries(looks)) {
    const value = style.getPropertyValue(name)
    if (value && value !== first && !(name in found)) found[name] = value.replaceAll('px', '').replaceAll('"', '')
  }
  return found
}

/** One shape or group of a picture, with all that is in it; empty where nothing of it can be seen. */
function drawPart(part: Element): string {
  if (part.tagName === 'foreignObject' || part.tagName === 'title' || part.matches('[data-take="no"]')) return ''
  const style = getComputedStyle(part)
  if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return ''
  const isShape = shapes.has(part.tagName)
  const attributes: Record<string, string> = {}
  for (const { name, value } of part.attributes) if (kept.has(name)) attributes[name] = value
  if (style.opacity !== '1') attributes['opacity'] = style.opacity
  if (isShape) Object.assign(attributes, lookOf(part, style))
  const invisible = isShape && attributes['fill'] === 'none' && attributes['stroke'] === 'none' && !part.closest(withinDefs)
  if (invisible && part.tagName !== 'text') return ''
  const content = [...part.childNodes].map(drawNode).join('')
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

const drawNode = (node: Node): string =>
  node instanceof Element
    ? drawPart(node)
    : node.nodeType === Node.TEXT_NODE && node.parentElement?.closest('text')
      ? escaped(node.textContent?.trim() ?? '')
      : ''

/** A picture of the page, drawn where it stands: `left` and `top` are the place of the page that becomes the corner. */
export function drawSvg(svg: SVGSVGElement, left: number, top: number): string {
  const matrix = svg.getScreenCTM()
  if (!matrix) return ''
  const { a, b, c, d, e, f } = matrix
  const content = [...svg.childNodes].map(drawNode).join('')
  return (
    content &&
    element('g', { transform: `matrix(${[a, b, c, d, e - left, f - top].map((each) => Number(each.toFixed(4))).join(' ')})` }, content)
  )
}
