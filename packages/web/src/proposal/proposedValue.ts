import type { Value } from '../writing/form.ts'

/** What a proposal would put into a field; undefined where the input does not hold it as the field would show it. */
export function proposedValue(input: Readonly<Record<string, unknown>>, field: string): Value | undefined {
  if (!(field in input)) return undefined
  const value = input[field]
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? (value as readonly string[]) : undefined
}
