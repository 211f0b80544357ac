/** How many shades a map has. */
export const shadesInAll = 5

/** A shade and the values that it stands for, both ends included. */
export interface Shade {
  least: number
  most: number
}

/** Values that differ by less are the same to whoever reads a map. */
const same = 1e-9

/** The shades of values, in equal steps from the least to the most; of whole numbers never more than there are, and one where all are the same. */
export function shadesOf(values: readonly number[]): Shade[] {
  if (values.length === 0) return []
  const [low, high] = [Math.min(...values), Math.max(...values)]
  if (high - low < same) return [{ least: low, most: high }]
  if (values.every(Number.isInteger)) {
    const step = Math.max(1, Math.ceil((high - low + 1) / shadesInAll))
    return Array.from({ length: Math.ceil((high - low + 1) / step) }, (_, n) => ({
      least: low + n * step,
      most: Math.min(high, low + (n + 1) * step - 1),
    }))
  }
  const step = (high - low) / shadesInAll
  return Array.from({ length: shadesInAll }, (_, n) => ({
    least: low + n * step,
    most: n === shadesInAll - 1 ? high : low + (n + 1) * step,
  }))
}

/** Which of the shades a value has, as a share from 0 (palest) to 1; the last that begins at or below it. */
export function depthOf(value: number, shades: readonly Shade[]): number {
  const at = shades.findLastIndex(({ least }) => value >= least)
  return shades.length < 2 ? 0.5 : Math.max(0, at) / (shades.length - 1)
}

/** The colour of a depth, and whether what is written on it has to be pale. */
export const paint = (depth: number): string => `color-mix(in oklab, var(--atlas-most) ${Math.round(10 + 90 * depth)}%, var(--atlas-paper))`
export const isDeep = (depth: number): boolean => depth > 0.6
