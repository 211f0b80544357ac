/** How large the world around the Musterkreis grows: about 1,000, 10,000 or 100,000 institutions, with 5,000, 60,000 or 600,000 ties. */
export const sizes = ['S', 'M', 'L'] as const
/** One of them, or a number of institutions, each with two ties or so: as documented networks have them. */
export type Size = (typeof sizes)[number] | number

/** How many further Kreise a size has, and what each of them holds. */
export interface Growth {
  kreise: number
  institutions: number
  ties: number
}

/** What, together with the Musterkreis itself (153 institutions, 415 ties), gives the size. */
const named: Readonly<Record<(typeof sizes)[number], Growth>> = {
  S: { kreise: 3, institutions: 282, ties: 1528 },
  M: { kreise: 30, institutions: 328, ties: 1986 },
  L: { kreise: 100, institutions: 998, ties: 5996 },
}

/** What the Musterkreis itself holds, and about as much a further Kreis. */
const own = 153
const each = 330

/** What gives a size, together with the Musterkreis itself. Fewer than 500 institutions are no size: a Kreis needs its offices. */
export const growthOf = (size: Size): Growth => {
  if (typeof size !== 'number') return named[size]
  const kreise = Math.max(1, Math.round((size - own) / each))
  const institutions = Math.round((size - own) / kreise)
  return { kreise, institutions, ties: 2 * institutions }
}
