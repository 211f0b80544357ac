/** Σ (greatest − value). */
export function excess(values: Float64Array): number {
  const most = greatest(values)
  return values.reduce((sum, value) => sum + (most - value), 0)
}

export const greatest = (values: Float64Array | Int32Array): number => {
  let most = 0
  for (const value of values) most = Math.max(most, value)
  return most
}

export const sumOf = (nodes: Int32Array, value: (node: number) => number): number => {
  let sum = 0
  for (const node of nodes) sum += value(node)
  return sum
}

export const meanOf = (parts: readonly Int32Array[], value: (part: Int32Array) => number): number =>
  parts.reduce((sum, part) => sum + value(part), 0) / parts.length
