import type { de } from './de.ts'

/** The shape of German with any text in it: English must have each key, and functions take the same things. */
export type Widened<T> = T extends (...given: infer Given) => string
  ? (...given: Given) => string
  : T extends string
    ? string
    : { readonly [Key in keyof T]: Widened<T[Key]> }

/** All words of the screen in one language. */
export type Words = Widened<typeof de>
