import { element, short } from '../take/markup.ts'

/** The icon of a sector on its disc, in white, as vectors: `half` is half its width. */
export const discIcon = (icon: string, x: number, y: number, half: number): string =>
  icon &&
  element(
    'g',
    { transform: `translate(${short(x - half)} ${short(y - half)}) scale(${(half / 12).toFixed(4)})`, color: '#ffffff' },
    icon.replaceAll('currentColor', '#ffffff'),
  )
