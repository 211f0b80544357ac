/** How discs show numbers. */
export interface NodeLooks {
  /** Half the width of each disc; null where the size stands for nothing. */
  radii: ReadonlyMap<string, number> | null
  /** Where each stands between the least and the most, from 0 to 1; null where the colour stands for the sector. */
  shares: ReadonlyMap<string, number> | null
  /** The numbers in words, by institution. */
  spoken: Spoken
}

/** What is told of each, as far as there is something to tell. */
export type Spoken = Pick<ReadonlyMap<string, string>, 'get'>

export const plainLooks: NodeLooks = { radii: null, shares: null, spoken: new Map() }

/** The measure that a size or colour stands for, from its least to its greatest value. */
export interface Scale {
  label: string
  least: string
  most: string
}

const [smallest, largest] = [7, 28]
/** How many colours a scale has: more are not told apart. */
export const colourSteps = 5

/** Where each value stands between the least and the most; who has none stands at neither. All the same is the middle. */
export function sharesOf(values: ReadonlyMap<string, number | null>): Map<string, number> {
  const known = [...values].flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]))
  const least = known.reduce((low, [, value]) => Math.min(low, value), Number.POSITIVE_INFINITY)
  const most = known.reduce((high, [, value]) => Math.max(high, value), Number.NEGATIVE_INFINITY)
  return new Map(known.map(([key, value]) => [key, most > least ? (value - least) / (most - least) : 0.5]))
}

/** Discs whose area grows with the value; who has none has the smallest. */
export const radiiOf = (shares: ReadonlyMap<string, number>): Map<string, number> =>
  new Map([...shares].map(([key, share]) => [key, Math.sqrt(smallest ** 2 + share * (largest ** 2 - smallest ** 2))]))
