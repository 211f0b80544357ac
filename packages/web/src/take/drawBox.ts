import { inkOf } from './ink.ts'
import { element } from './markup.ts'
import { coloursIn, ringsOf, stripesOf } from './ornaments.ts'

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** The first colour in a picture of CSS that is there to be seen. */
const firstColour = (image: string): string | null => coloursIn(image).find((colour) => inkOf(colour).opacity > 0) ?? null

let patterns = 0
/** What a box shows besides its colour: stripes, or a line from corner to corner. */
function ornament(image: string, box: Box, radius: number): string {
  const colour = image === 'none' ? null : firstColour(image)
  if (!colour) return ''
  const { colour: stroke, opacity } = inkOf(colour)
  const stripes = stripesOf(image)
  if (!stripes) {
    return element('line', { x1: box.x, y1: box.y + box.height, x2: box.x + box.width, y2: box.y, stroke, 'stroke-opacity': opacity })
  }
  const id = `stripes-${++patterns}`
  const { width, period, turned } = stripes
  const stripe = element('rect', { width, height: period, fill: stroke, 'fill-opacity': opacity })
  return (
    element(
      'pattern',
      { id, width: period, height: period, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${turned})` },
      stripe,
    ) + element('rect', { ...box, rx: radius || null, fill: `url(#${id})` })
  )
}

/** The ground and the edges of an element; empty where it has none. */
export function drawBox(style: CSSStyleDeclaration, box: Box): string {
  if (box.width === 0 || box.height === 0) return ''
  const radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, box.width / 2, box.height / 2)
  const round = style.borderTopLeftRadius.endsWith('%') ? Math.min(box.width, box.height) / 2 : radius
  const ground = inkOf(style.backgroundColor)
  const parts = [
    ground.opacity > 0 &&
      element('rect', { ...box, rx: round || null, fill: ground.colour, 'fill-opacity': ground.opacity < 1 ? ground.opacity : null }),
    ornament(style.backgroundImage, box, round),
    rings(style.boxShadow, box, round),
    edges(style, box, round),
  ]
  return parts.filter(Boolean).join('')
}

/** The seams within and around the box, which CSS makes with shadows. */
const rings = (shadow: string, box: Box, radius: number): string =>
  ringsOf(shadow)
    .toReversed()
    .map(({ colour, width, inset }) => {
      const { colour: stroke, opacity } = inkOf(colour)
      const out = inset ? -width / 2 : width / 2
      return opacity === 0
        ? ''
        : element('rect', {
            x: box.x - out,
            y: box.y - out,
            width: box.width + 2 * out,
            height: box.height + 2 * out,
            rx: radius ? Math.max(0, radius + out) : null,
            fill: 'none',
            stroke,
            'stroke-width': width,
            'stroke-opacity': opacity < 1 ? opacity : null,
          })
    })
    .join('')

const sides = ['Top', 'Right', 'Bottom', 'Left'] as const

function edges(style: CSSStyleDeclaration, box: Box, radius: number): string {
  const drawn = sides.map((side) => {
    const width = style[`border${side}Style`] === 'none' ? 0 : Number.parseFloat(style[`border${side}Width`])
    return { side, width, ink: inkOf(style[`border${side}Color`]), dashed: style[`border${side}Style`] === 'dashed' }
  })
  const seen = drawn.filter(({ width, ink }) => width > 0 && ink.opacity > 0)
  const [first] = seen
  if (!first) return ''
  const look = ({ width, ink, dashed }: (typeof seen)[number]) => ({
    stroke: ink.colour,
    'stroke-width': width,
    'stroke-opacity': ink.opacity < 1 ? ink.opacity : null,
    'stroke-dasharray': dashed ? '4 3' : null,
  })
  if (seen.length === 4) {
    const half = first.width / 2
    return element('rect', {
      x: box.x + half,
      y: box.y + half,
      width: box.width - first.width,
      height: box.height - first.width,
      rx: radius || null,
      fill: 'none',
      ...look(first),
    })
  }
  const { x, y, width, height } = box
  return seen
    .map((edge) => {
      const half = edge.width / 2
      const ends = {
        Top: [x, y + half, x + width, y + half],
        Right: [x + width - half, y, x + width - half, y + height],
        Bottom: [x, y + height - half, x + width, y + height - half],
        Left: [x + half, y, x + half, y + height],
      }[edge.side]
      return element('line', { x1: ends[0], y1: ends[1], x2: ends[2], y2: ends[3], ...look(edge) })
    })
    .join('')
}
