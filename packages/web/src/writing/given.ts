import type { Value } from './form.ts'

/** What stands in a form at first because of where it was opened from, by field: a list for a field that holds several. */
export type Given = Readonly<Record<string, string | number | readonly string[] | null | undefined>>

/** What a form is about, with what is to stand in it at first, as one word of the address. */
export function withGiven(of: string, given: Given): string {
  const words = new URLSearchParams()
  for (const [field, value] of Object.entries(given)) for (const one of [value ?? []].flat()) words.append(field, String(one))
  return words.size > 0 ? `${of}?${words}` : of
}

/** Takes both apart again. */
export function readGiven(word: string): { of: string; given: URLSearchParams } {
  const at = word.indexOf('?')
  return at < 0 ? { of: word, given: new URLSearchParams() } : { of: word.slice(0, at), given: new URLSearchParams(word.slice(at + 1)) }
}

/** What was given for a field, as the field holds it: one word, a list, or a number; undefined where nothing was. */
export function givenFor(given: URLSearchParams, field: string, as: 'word' | 'list' | 'number'): Value | undefined {
  if (!given.has(field)) return undefined
  if (as === 'list') return given.getAll(field)
  return as === 'number' ? Number(given.get(field)) : given.get(field)
}
