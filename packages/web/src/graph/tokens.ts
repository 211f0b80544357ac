import { sectorColour } from '../institution/sectorIcons.ts'
import type { Inks } from './renderer.ts'

/** The colour that a token of the theme has now; a canvas does not know tokens. */
function colourNow(token: string): string {
  probe ??= document.createElement('span')
  // Where the system forces its colours, it would answer with that of text for all of them, and not with what lines of the legend have.
  probe.style.setProperty('forced-color-adjust', 'none')
  probe.style.color = token
  if (!probe.isConnected) document.body.append(probe)
  probe.hidden = true
  const { color } = getComputedStyle(probe)
  return canvasColour(color)
}
let probe: HTMLElement | null = null

let context: CanvasRenderingContext2D | null = null
/** Any CSS colour as `#rrggbb`, as a canvas writes it: the renderers do not read `oklch`. */
function canvasColour(colour: string): string {
  context ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true })
  if (!context) return colour
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

export const inksNow = (): Inks => ({
  tie: colourNow('var(--atlas-tie)'),
  thin: colourNow('var(--atlas-tie-thin)'),
  gap: colourNow('var(--atlas-gap)'),
  paper: colourNow('var(--atlas-paper)'),
  accent: colourNow('var(--ui-primary)'),
})

/** The colours of sectors now, each asked once. */
export function sectorColoursNow(sectors: readonly string[]): Map<string, string> {
  return new Map([...new Set(sectors)].map((sector) => [sector, colourNow(sectorColour(sector))]))
}

/** The colours of a scale now, from the least to the most. */
export const scaleColoursNow = (steps: number): string[] =>
  Array.from({ length: steps }, (_, step) =>
    colourNow(`color-mix(in oklab, var(--atlas-most) ${(100 * step) / (steps - 1)}%, var(--atlas-least))`),
  )
