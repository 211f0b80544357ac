/** How large the world around the Musterkreis grows: about 1,000, 10,000 or 100,000 institutions, with 5,000, 60,000 or 600,000 ties. */
export const sizes = ['S', 'M', 'L'] as const
export type Size = (typeof sizes)[number]

/** How many further Kreise a size has, and what each of them holds. */
export interface Growth {
  kreise: number
  institutions: number
  ties: number
}

/** What, together with the Musterkreis itself (153 institutions, 415 ties), gives the size. */
export const growthOf: Readonly<Record<Size, Growth>> = {
  S: { kreise: 3, institutions: 282, ties: 1528 },
  M: { kreise: 30, institutions: 328, ties: 1986 },
  L: { kreise: 100, institutions: 998, ties: 5996 },
}
