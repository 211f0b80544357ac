let context: CanvasRenderingContext2D | null = null
const known = new Map<string, Ink>()

/** A colour as every program reads it: `#rrggbb` and how opaque it is. */
export interface Ink {
  colour: string
  opacity: number
}

/** A colour of the theme as it is now, by the name of its token, such as `--atlas-gap`. */
export const tokenInk = (token: string): string => inkOf(getComputedStyle(document.documentElement).getPropertyValue(token).trim()).colour

/** Any colour of the page, also `oklch` and mixtures, which programs for pictures do not read. */
export function inkOf(colour: string): Ink {
  const found = known.get(colour)
  if (found) return found
  context ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })
  if (!context) return { colour, opacity: 1 }
  context.clearRect(0, 0, 1, 1)
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
  const ink = {
    colour: `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`,
    opacity: Number((alpha / 255).toFixed(3)),
  }
  known.set(colour, ink)
  return ink
}
