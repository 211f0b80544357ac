/** Dark enough for white letters on them, and none of them means anything else on the screen. */
const colours = ['#1d4ed8', '#7c3aed', '#0e7490', '#a21caf', '#4d7c0f', '#7c5a3a'] as const
/** Whoever does not tell the colours apart has the shapes: circle, square, leaf, drop. */
const shapes = ['9999px', '4px', '9999px 4px', '9999px 9999px 9999px 4px'] as const

export const colourOf = (colour: number): string => colours[colour % colours.length] ?? colours[0]
export const shapeOf = (colour: number): string => shapes[colour % shapes.length] ?? shapes[0]
