import type { Measure } from '../netzwerkkarte/wrap.ts'
import { wrap } from '../netzwerkkarte/wrap.ts'
import { element, escaped } from './markup.ts'

/** What stands around a picture: above what it is and of which day, beneath where it comes from. */
export interface Framing {
  title: string
  /** Network, day, revision. */
  subtitle: string
  /** Source and address, each a line or more. */
  foot: readonly string[]
  /** What the picture shows, for those who hear it. */
  says: string
}

/** What is drawn, and how large it is. */
export interface Drawn {
  content: string
  width: number
  height: number
}

const margin = 24
const least = 560
const settings = {
  title: { size: 20, weight: 600, line: 26 },
  subtitle: { size: 13, weight: 400, line: 19 },
  foot: { size: 10.5, weight: 400, line: 15 },
} as const
const inks = { title: '#0f172a', subtitle: '#475569', foot: '#475569' } as const

/** A picture with all that it needs to be understood where nobody can ask: as one SVG with text, light on white. */
export function framed(
  { content, width, height }: Drawn,
  framing: Framing,
  style: string,
  fonts: string,
  measure: Measure,
): { svg: string; width: number; height: number } {
  const inside = Math.max(width, least)
  const written = (text: string, kind: keyof typeof settings, top: number) => {
    const setting = settings[kind]
    const { lines } = wrap(text, inside, setting, measure)
    const drawn = lines.map((line, row) =>
      element(
        'text',
        {
          x: margin,
          y: top + setting.size + row * setting.line,
          'font-size': setting.size,
          'font-weight': setting.weight,
          fill: inks[kind],
        },
        escaped(line),
      ),
    )
    return { drawn: drawn.join(''), bottom: top + lines.length * setting.line }
  }
  const title = written(framing.title, 'title', margin)
  const subtitle = written(framing.subtitle, 'subtitle', title.bottom + 2)
  const top = subtitle.bottom + 14
  let bottom = top + height + 16
  const foot = framing.foot.map((text) => {
    const { drawn, bottom: next } = written(text, 'foot', bottom)
    bottom = next
    return drawn
  })
  const [whole, high] = [Math.ceil(inside + 2 * margin), Math.ceil(bottom + margin)]
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: whole,
      height: high,
      viewBox: `0 0 ${whole} ${high}`,
      role: 'img',
      'aria-labelledby': 'title desc',
      'font-family': fonts,
    },
    [
      element('title', { id: 'title' }, escaped(`${framing.title}. ${framing.subtitle}`)),
      element('desc', { id: 'desc' }, escaped(framing.says || framing.title)),
      style && element('style', {}, style),
      element('rect', { width: whole, height: high, fill: '#ffffff' }),
      title.drawn,
      subtitle.drawn,
      element('g', { transform: `translate(${margin + (inside - width) / 2} ${top})` }, content),
      element('line', { x1: margin, y1: top + height + 8, x2: whole - margin, y2: top + height + 8, stroke: '#e2e8f0' }),
      ...foot,
    ].join(''),
  )
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width: whole, height: high }
}
