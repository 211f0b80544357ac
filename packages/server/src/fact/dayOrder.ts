import type { Day } from '@geflecht/domain'

/** Says so where one of these days comes before an earlier one in the list; days that are not known stand in no order. */
export const orderProblem = <N extends string>(fact: Readonly<Record<N, Day | null>>, columns: readonly N[]): string | null => {
  const known = columns.filter((column) => fact[column] !== null)
  for (const [i, column] of known.entries()) {
    const before = known[i - 1]
    if (before !== undefined && fact[column]! < fact[before]!)
      return `${column} is ${fact[column]}, before ${before} on ${fact[before]}; the other way round would be right.`
  }
  return null
}
