import type { Day } from '@geflecht/domain'

/**
 * The words in which a concept's columns are declared. One declaration per concept gives the stored entity,
 * the columns of the Atlas, the payload of the change log and the TypeScript type of a row.
 */
export type ColumnKind = 'text' | 'phrase' | 'term' | 'terms' | 'ref' | 'refs' | 'day' | 'count' | 'decimal' | 'flag'

export interface Column<T = unknown, K extends ColumnKind = ColumnKind> {
  kind: K
  optional: boolean
  /** For `ref` and `refs`: the concept whose facts are meant; null where any fact can be. */
  of: string | null
  /** For texts: the most characters that are kept; 500 when left out. */
  most?: number
  /** Never there at run time: carries the type of a value. */
  readonly value?: T
}

const column = <T, K extends ColumnKind>(kind: K, optional = false, of: string | null = null): Column<T, K> => ({ kind, optional, of })

/** Free text, different in nearly every row. */
export const text = (most?: number): Column<string, 'text'> => ({ ...column<string, 'text'>('text'), ...(most ? { most } : {}) })
export const textOrNone = (most?: number): Column<string | null, 'text'> => ({
  ...column<string | null, 'text'>('text', true),
  ...(most ? { most } : {}),
})
/** Text that many rows share; stored once. */
export const phraseOrNone = () => column<string | null, 'phrase'>('phrase', true)
/** The key of a taxonomy term or enum value. */
export const term = <T extends string = string>() => column<T, 'term'>('term')
export const termOrNone = <T extends string = string>() => column<T | null, 'term'>('term', true)
export const terms = () => column<readonly string[], 'terms'>('terms')
/** Another fact, by its id. */
export const ref = (of: string) => column<number, 'ref'>('ref', false, of)
export const refOrNone = (of: string) => column<number | null, 'ref'>('ref', true, of)
export const refs = (of: string) => column<readonly number[], 'refs'>('refs', false, of)
/** Any fact, whatever its concept. */
export const refToAny = () => column<number, 'ref'>('ref', false, null)
export const day = () => column<Day, 'day'>('day')
export const dayOrNone = () => column<Day | null, 'day'>('day', true)
export const count = () => column<number, 'count'>('count')
export const countOrNone = () => column<number | null, 'count'>('count', true)
export const decimalOrNone = () => column<number | null, 'decimal'>('decimal', true)
export const flag = () => column<boolean, 'flag'>('flag')

export type Columns = Readonly<Record<string, Column>>
export type ValueOf<C> = C extends Column<infer T> ? T : never

/** What every fact carries besides its own columns. */
export interface FactHead {
  id: number
  key: string
  /** The revision of its last change; a writer names the version that it saw. */
  version: number
}

/** A fact as it is stored, logged and moved into the Atlas: ids instead of keys, ISO days, plain JSON. */
export type RowOf<C extends Columns> = FactHead & { [Name in keyof C]: ValueOf<C[Name]> }
export type AnyRow = FactHead & Record<string, unknown>
