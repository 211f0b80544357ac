/** How discs show numbers. */
export interface NodeLooks {
  /** Half the width of each disc; null where the size stands for nothing. */
  radii: ReadonlyMap<string, number> | null
  /** The colour of each disc now; null where it stands for the sector. */
  colour: ((key: string) => string) | null
  /** The numbers in words, by institution. */
  spoken: ReadonlyMap<string, string>
}
