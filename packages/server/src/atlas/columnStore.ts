import { fromDayNumber, toDayNumber, type Day } from '@geflecht/domain'
import type { Column } from '../fact/column.ts'
import { readIntegers, readRuns } from './pageText.ts'

/** Marks an empty cell in integer columns. */
export const NONE = -0x80000000

/** One column of the Atlas: typed, growable, addressed by row. `at` gives the value, `json` the same as the change log writes it. */
export interface ColumnStore<T> {
  at(row: number): T
  set(row: number, value: T): void
  /** Fills the rows from `from` on with a page of the table, written as `pageTextOf` asks for it. */
  read(from: number, page: string, count: number): void
  grow(capacity: number): void
}

const widened = <A extends Int32Array | Float64Array | Uint8Array | Uint16Array>(
  old: A,
  make: new (n: number) => A,
  capacity: number,
): A => {
  const wide = new make(capacity)
  wide.set(old as never)
  return wide
}

/** Whole numbers and references: four bytes a row. */
export class IntegerStore implements ColumnStore<number | null> {
  cells = new Int32Array(0)
  at(row: number) {
    const cell = this.cells[row]!
    return cell === NONE ? null : cell
  }
  set(row: number, value: number | null) {
    this.cells[row] = value ?? NONE
  }
  read(from: number, page: string, count: number) {
    readIntegers(page, this.cells, from, count, NONE)
  }
  grow(capacity: number) {
    this.cells = widened(this.cells, Int32Array, capacity)
  }
}

/** Days as numbers since 1970-01-01 (`day` gives the number), ISO outside. */
export class DayStore implements ColumnStore<Day | null> {
  cells = new Int32Array(0)
  at(row: number) {
    const cell = this.cells[row]!
    return cell === NONE ? null : fromDayNumber(cell)
  }
  day(row: number): number | null {
    const cell = this.cells[row]!
    return cell === NONE ? null : cell
  }
  set(row: number, value: Day | null) {
    this.cells[row] = value === null ? NONE : toDayNumber(value)
  }
  read(from: number, page: string, count: number) {
    readIntegers(page, this.cells, from, count, NONE)
  }
  grow(capacity: number) {
    this.cells = widened(this.cells, Int32Array, capacity)
  }
}

export class DecimalStore implements ColumnStore<number | null> {
  private cells = new Float64Array(0)
  at(row: number) {
    const cell = this.cells[row]!
    return Number.isNaN(cell) ? null : cell
  }
  set(row: number, value: number | null) {
    this.cells[row] = value ?? Number.NaN
  }
  read(from: number, page: string, count: number) {
    const cells = page === '' ? Array<string>(count).fill('') : page.split(',')
    for (const cell of cells) this.set(from++, cell === '' ? null : Number(cell))
  }
  grow(capacity: number) {
    this.cells = widened(this.cells, Float64Array, capacity)
  }
}

export class FlagStore implements ColumnStore<boolean> {
  private cells = new Uint8Array(0)
  at(row: number) {
    return this.cells[row] === 1
  }
  set(row: number, value: boolean) {
    this.cells[row] = value ? 1 : 0
  }
  read(from: number, page: string) {
    for (let n = 0; n < page.length; n++) this.cells[from + n] = page[n] === '1' ? 1 : 0
  }
  grow(capacity: number) {
    this.cells = widened(this.cells, Uint8Array, capacity)
  }
}

/** Values of which there are few: each stored once, two bytes (then four) a row. */
export class DictionaryStore<T> implements ColumnStore<T> {
  private codes: Uint16Array | Int32Array = new Uint16Array(0)
  private readonly values: T[] = []
  private readonly codeOf = new Map<unknown, number>()
  at(row: number) {
    return this.values[this.codes[row]!]!
  }
  set(row: number, value: T) {
    this.setCode(row, row + 1, this.code(value))
  }
  read(from: number, page: string, count: number) {
    readRuns<T>(page, from, count, (value, first, end) => this.setCode(first, end, this.code(value)))
  }
  grow(capacity: number) {
    this.codes = this.codes instanceof Uint16Array ? widened(this.codes, Uint16Array, capacity) : widened(this.codes, Int32Array, capacity)
  }
  /** By what two values are told apart. */
  protected nameOf(value: T): unknown {
    return value
  }
  protected code(value: T): number {
    const name = this.nameOf(value)
    const known = this.codeOf.get(name)
    if (known !== undefined) return known
    const code = this.values.push(value) - 1
    this.codeOf.set(name, code)
    if (code === 0xffff) this.codes = Int32Array.from(this.codes)
    return code
  }
  protected setCode(first: number, end: number, code: number) {
    if (end === first + 1) this.codes[first] = code
    else this.codes.fill(code, first, end)
  }
}

/** Lists of which there are few different ones. */
export class ListStore<T> extends DictionaryStore<readonly T[]> {
  override read(from: number, page: string, count: number) {
    const codes = new Map<string, number>()
    readRuns<string>(page, from, count, (text, first, end) => {
      const code = codes.get(text) ?? this.code(JSON.parse(text) as readonly T[])
      codes.set(text, code)
      this.setCode(first, end, code)
    })
  }
  protected override nameOf(value: readonly T[]) {
    return JSON.stringify(value)
  }
}

/** Values that differ from row to row. */
export class PlainStore<T> implements ColumnStore<T> {
  private readonly cells: T[] = []
  at(row: number) {
    return this.cells[row]!
  }
  set(row: number, value: T) {
    this.cells[row] = value
  }
  read(from: number, page: string) {
    for (const value of JSON.parse(page) as T[]) this.cells[from++] = value
  }
  grow() {}
}

const storeOfKind = {
  text: () => new PlainStore<string | null>(),
  phrase: () => new DictionaryStore<string | null>(),
  term: () => new DictionaryStore<string | null>(),
  terms: () => new ListStore<string>(),
  ref: () => new IntegerStore(),
  refs: () => new ListStore<number>(),
  day: () => new DayStore(),
  count: () => new IntegerStore(),
  decimal: () => new DecimalStore(),
  flag: () => new FlagStore(),
} as const

/** How a declared column is read: `at` for every kind, `day` (days since 1970-01-01, null when empty) for days. */
export type StoreFor<C> =
  C extends Column<infer T, infer K> ? { at(row: number): T } & (K extends 'day' ? { day(row: number): number | null } : unknown) : never

export const makeStore = (column: Column): ColumnStore<unknown> => storeOfKind[column.kind]() as ColumnStore<unknown>
