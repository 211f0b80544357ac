/** A colour within a value of CSS. */
const colours = /(?:rgba?|oklch|oklab|color|color-mix|hsla?)\((?:[^()]|\([^()]*\))*\)|#[0-9a-f]{3,8}/gi

/** The colours in a picture or a shadow of CSS, in their order. */
export const coloursIn = (css: string): string[] => css.match(colours) ?? []

const pixels = (css: string): number[] => [...css.replace(colours, '').matchAll(/(-?\d+(?:\.\d+)?)px/g)].map(([, number]) => Number(number))

/** Stripes as CSS says them: how wide each is, how far it is from one to the next, and how far they are turned from upright. */
export interface Stripes {
  width: number
  period: number
  turned: number
}

/** The stripes of a `repeating-linear-gradient` that begins with its colour; null where it is something else. */
export function stripesOf(image: string): Stripes | null {
  if (!image.startsWith('repeating-linear-gradient')) return null
  const [from = 0, to = 0] = pixels(image)
  const period = Math.max(...pixels(image))
  const angle = Number(/(-?\d+(?:\.\d+)?)deg/.exec(image)?.[1] ?? 180)
  return to > from && period > 0 ? { width: to - from, period, turned: angle - 90 } : null
}

/** A seam that CSS makes with a shadow: without a blur, as wide on every side. */
export interface Ring {
  colour: string
  width: number
  inset: boolean
}

/** The seams of a shadow, the uppermost first. */
export function ringsOf(shadow: string): Ring[] {
  const layers = shadow.match(/(?:[^,(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? []
  return layers.flatMap((layer) => {
    const [colour] = coloursIn(layer)
    const [x = 0, y = 0, blur = 0, width = 0] = pixels(layer)
    return colour && width > 0 && x === 0 && y === 0 && blur === 0 ? [{ colour, width, inset: layer.includes('inset') }] : []
  })
}
