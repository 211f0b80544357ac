import type { AnyRow, Column, Columns } from '../fact/column.ts'
import { type ColumnStore, IntegerStore, makeStore, NONE, type StoreFor } from './columnStore.ts'
import { Incidence } from './incidence.ts'
import { KeyIndex } from './keyIndex.ts'
import { KeyStore } from './keyStore.ts'

/** What a table needs to know about the whole: where the fact with an id stands. */
export interface RowLookup {
  /** Row of the fact within its own table, or -1. */
  rowOf(id: number): number
}

/**
 * All facts of one concept, column by column. A row keeps its place for the life of an Atlas;
 * a removed fact leaves a dead row.
 */
export class Table<C extends Columns = Columns> {
  readonly id = new IntegerStore()
  readonly key = new KeyStore()
  readonly version = new IntegerStore()
  readonly columns: { [Name in keyof C]: StoreFor<C[Name]> }
  /** Rows that refer to a fact, by column. */
  readonly by: { [Name in keyof C]?: Incidence } = {}

  private readonly entries: readonly (readonly [string, Column, ColumnStore<unknown>])[]
  private readonly keys = new KeyIndex(
    (row) => this.key.at(row),
    () => this.rows(),
  )
  private alive = new Uint8Array(0)
  private capacity = 0
  /** Rows ever used, dead ones included: iterate `0 … size`, asking `has`. */
  size = 0
  count = 0

  constructor(
    readonly concept: string,
    private readonly declared: C,
    private readonly lookup: RowLookup,
  ) {
    this.entries = Object.entries(declared).map(([name, column]) => [name, column, makeStore(column)] as const)
    this.columns = Object.fromEntries(this.entries.map(([name, , store]) => [name, store])) as unknown as typeof this.columns
    for (const [name, column] of this.entries) if (column.kind === 'ref') this.by[name as keyof C] = new Incidence()
  }

  has(row: number): boolean {
    return this.alive[row] === 1
  }

  /** The row with this key, or -1. */
  rowOfKey(key: string): number {
    return this.keys.find(key)
  }

  *rows(): Generator<number> {
    for (let row = 0; row < this.size; row++) if (this.alive[row] === 1) yield row
  }

  /** Rows that refer to the fact `id` through `column`. */
  *referring(column: keyof C & string, id: number): Generator<number> {
    const target = this.place(this.declared[column]!, id)
    if (target >= 0) yield* this.by[column]!.of(target)
  }

  /** Makes room for a fact that is about to be written; other facts can refer to it from now on. */
  allocate(): number {
    if (this.size === this.capacity) this.widen(Math.max(64, this.capacity * 2))
    return this.size++
  }

  /** Makes room for so many further rows at once. */
  reserve(rows: number): void {
    if (this.size + rows > this.capacity) this.widen(this.size + rows)
  }

  /** Takes in a page of stored facts, column by column; gives their first row. `linkAll` has to follow once everything is there. */
  takePage(count: number, page: Readonly<Record<string, string>>): number {
    const first = this.size
    this.reserve(count)
    this.size += count
    this.count += count
    this.id.read(first, page.id!, count)
    this.key.read(first, page.key!)
    this.version.read(first, page.version!, count)
    for (const [name, , store] of this.entries) store.read(first, page[name]!, count)
    this.alive.fill(1, first, this.size)
    return first
  }

  /** Links every row to what it refers to, after all pages of all tables have been taken in. */
  linkAll(): void {
    for (const [name, column, store] of this.entries) {
      if (column.kind !== 'ref') continue
      const incidence = this.by[name as keyof C]!
      const { cells } = store as IntegerStore
      let end = this.size
      while (end > 0 && cells[end - 1] === NONE) end--
      incidence.reserve(end)
      for (let row = 0; row < end; row++) if (cells[row] !== NONE) incidence.link(this.place(column, cells[row]!), row)
    }
  }

  write(row: number, fact: AnyRow): void {
    const fresh = this.alive[row] !== 1
    if (!fresh) this.unlink(row)
    this.id.set(row, fact.id)
    this.version.set(row, fact.version)
    if (fresh || this.key.at(row) !== fact.key) {
      if (!fresh) this.keys.remove(this.key.at(row), row)
      this.key.set(row, fact.key)
      this.keys.add(fact.key, row)
    }
    for (const [name, , store] of this.entries) store.set(row, fact[name])
    this.alive[row] = 1
    if (fresh) this.count++
    this.link(row)
  }

  remove(row: number): void {
    this.unlink(row)
    this.keys.remove(this.key.at(row), row)
    this.alive[row] = 0
    this.count--
  }

  /** The fact as the change log writes it. */
  fact(row: number): AnyRow {
    const fact: AnyRow = { id: this.id.at(row)!, key: this.key.at(row), version: this.version.at(row)! }
    for (const [name, , store] of this.entries) fact[name] = store.at(row)
    return fact
  }

  /** Where a referred fact stands in an incidence list: its row, or its id where facts of every concept are meant. */
  private place(column: Column, id: number): number {
    return column.of === null ? id : this.lookup.rowOf(id)
  }

  private link(row: number): void {
    for (const [name, column, store] of this.entries) {
      const target = column.kind === 'ref' ? (store.at(row) as number | null) : null
      if (target !== null) this.by[name as keyof C]!.link(this.place(column, target), row)
    }
  }

  private unlink(row: number): void {
    for (const [name, column, store] of this.entries) {
      const target = column.kind === 'ref' ? (store.at(row) as number | null) : null
      if (target !== null) this.by[name as keyof C]!.unlink(this.place(column, target), row)
    }
  }

  private widen(capacity: number): void {
    this.capacity = capacity
    this.id.grow(this.capacity)
    this.key.grow(this.capacity)
    this.version.grow(this.capacity)
    for (const [, , store] of this.entries) store.grow(this.capacity)
    const alive = new Uint8Array(this.capacity)
    alive.set(this.alive)
    this.alive = alive
  }
}
