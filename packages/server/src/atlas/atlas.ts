import { randomUUID } from 'node:crypto'
import type { AnyRow } from '../fact/column.ts'
import { type ConceptName, type Concepts, conceptNames, concepts, type Row } from '../fact/concepts.ts'
import type { Change } from '../log/change.ts'
import { Table } from './table.ts'

type Tables = { readonly [Name in ConceptName]: Table<Concepts[Name]> }

/**
 * The read model: every fact with its validity, in memory, indexed by id, key and neighbour.
 * Built from the tables once, then moved forward by the change log only. Reads never touch the database.
 */
export class Atlas {
  /** The last revision that it holds. */
  revision = 0
  /** The highest id ever given to a fact. */
  lastId = 0
  readonly tables: Tables
  private rows = new Int32Array(1024).fill(-1)
  private conceptCodes = new Uint8Array(1024)

  constructor(
    /** The secret from which the opaque keys of anonymous institutions are made; the same wherever the same database is read. */
    public seal: string = randomUUID(),
    /** Of one that was replayed from the log: the Atlas as it stands, since what has been hidden meanwhile is hidden in the past, too. */
    public later: (() => Atlas) | null = null,
  ) {
    const lookup = { rowOf: (id: number) => this.rowOf(id) }
    this.tables = Object.fromEntries(conceptNames.map((name) => [name, new Table(name, concepts[name], lookup)])) as unknown as Tables
  }

  /** Row of a fact in its table, or -1. */
  rowOf(id: number): number {
    return id > 0 && id < this.rows.length ? this.rows[id]! : -1
  }

  conceptOf(id: number): ConceptName | null {
    return this.rowOf(id) < 0 ? null : conceptNames[this.conceptCodes[id]!]!
  }

  /** The fact as stored, or null. */
  fact(id: number): AnyRow | null {
    const concept = this.conceptOf(id)
    return concept === null ? null : this.tables[concept].fact(this.rowOf(id))
  }

  factOf<C extends ConceptName>(concept: C, id: number): Row<C> | null {
    return this.conceptOf(id) === concept ? (this.fact(id) as Row<C>) : null
  }

  /** The id behind a key, or null. */
  idOfKey(concept: ConceptName, key: string): number | null {
    const table = this.tables[concept]
    const row = table.rowOfKey(key)
    return row < 0 ? null : table.id.at(row)
  }

  /** Makes room for facts about to be written, so that they can refer to each other in any order. */
  allocate(concept: ConceptName, id: number): void {
    if (id >= this.rows.length) this.widen(Math.max(id + 1, this.rows.length * 2))
    this.rows[id] = this.tables[concept].allocate()
    this.conceptCodes[id] = conceptNames.indexOf(concept)
    if (id > this.lastId) this.lastId = id
  }

  /** Makes room for ids up to this one at once. */
  reserve(lastId: number): void {
    if (lastId >= this.rows.length) this.widen(lastId + 1)
  }

  /** Takes in a page of stored facts of one concept, as `pageTextOf` has it written; references may lead to pages still to come. */
  takePage(concept: ConceptName, count: number, page: Readonly<Record<string, string>>): void {
    const table = this.tables[concept]
    const code = conceptNames.indexOf(concept)
    const first = table.takePage(count, page)
    for (let row = first; row < first + count; row++) {
      const id = table.id.cells[row]!
      this.rows[id] = row
      this.conceptCodes[id] = code
    }
  }

  write(concept: ConceptName, fact: AnyRow): void {
    ;(this.tables[concept] as Table).write(this.rowOf(fact.id), fact)
  }

  /** Moves forward by one revision; its changes are applied as one. */
  apply(revision: number, changes: readonly Change[]): void {
    if (revision !== this.revision + 1) throw new Error(`The Atlas stands at revision ${this.revision} and cannot take ${revision}`)
    for (const change of changes) if (change.before === null) this.allocate(change.concept, change.fact)
    for (const change of changes) if (change.after !== null) this.write(change.concept, change.after)
    for (const change of changes) if (change.after === null) this.remove(change)
    this.revision = revision
  }

  private remove({ concept, fact }: Change): void {
    this.tables[concept].remove(this.rowOf(fact))
    this.rows[fact] = -1
  }

  private widen(size: number): void {
    const rows = new Int32Array(size).fill(-1)
    rows.set(this.rows)
    const codes = new Uint8Array(size)
    codes.set(this.conceptCodes)
    this.rows = rows
    this.conceptCodes = codes
  }
}
