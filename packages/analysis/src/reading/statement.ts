import type { ReadingSentenceKind, TextFact } from '@geflecht/domain'

/** Where the answer to a sentence's question says a number of it. */
export interface ReadNumber {
  value: number
  /**
   * The names of the fields that lead to it in the answer, with dots between; lists are passed through, `[field=value|other]` keeps those
   * of a list, and `.length` at the end counts.
   */
  path: string
  /** A share that the answer gives from 0 to 1 is told in whole percent; REACHED is rounded down, for so much is there. */
  unit: 'COUNT' | 'PERCENT' | 'PERCENT_REACHED'
}

/** What a sentence is about: a fact or a gap, by concept and key. */
export interface ReadingSubject {
  concept: 'network' | 'gap'
  key: string
}

/** What one sentence of a reading tells, as data. */
export interface Statement {
  kind: ReadingSentenceKind
  /** The number by which its words are chosen; null where it speaks of none. */
  n: number | null
  /** Under the names of the placeholders of its words. */
  facts: Readonly<Record<string, TextFact>>
  /** Whether it is one of the things that stand out. */
  isFinding: boolean
  /** Of a finding what its gaps weigh together; 0 for everything else. */
  weight: number
  /** Whether it speaks only of what concerns the viewer's own institutions. */
  ownOnly: boolean
  subjects: readonly ReadingSubject[]
  /** With them its question is asked again. */
  variables: Readonly<Record<string, unknown>>
  numbers: readonly ReadNumber[]
}

/** A statement of which only what differs from the usual is given. */
export const statement = (kind: ReadingSentenceKind, told: Partial<Omit<Statement, 'kind'>> = {}): Statement => ({
  kind,
  n: null,
  facts: {},
  isFinding: false,
  weight: 0,
  ownOnly: false,
  subjects: [],
  variables: {},
  numbers: [],
  ...told,
})

export const counted = (value: number, path: string): ReadNumber => ({ value, path, unit: 'COUNT' })

/** A share in whole percent. */
export const percentOf = (share: number): number => Math.round(100 * share)

/** A share in whole percent, rounded down; what a computer writes a hair too small counts as reached. */
export const percentReached = (share: number): number => Math.floor(100 * share + 1e-9)
