import type { View } from '../atlas/view.ts'
import type { ConceptName, Concepts } from '../fact/concepts.ts'
import { publicId, Subject } from './subject.ts'

/** A stored fact seen from a view: one row of its concept's table. */
export abstract class Recorded extends Subject {
  abstract get table(): {
    id: { at(row: number): number | null }
    key: { at(row: number): string }
    version: { at(row: number): number | null }
  }

  constructor(
    readonly view: View,
    readonly row: number,
  ) {
    super()
  }

  /** Its number in the Atlas. */
  get factId(): number {
    return this.table.id.at(this.row)!
  }

  override get id(): string {
    return publicId(this.factId)
  }

  override get key(): string {
    return this.table.key.at(this.row)
  }

  /** Rows of a concept that refer to it, in the order in which they were recorded. */
  referring<C extends ConceptName>(concept: C, column: keyof Concepts[C] & string): number[] {
    return [...this.view.referring(concept, column, this.factId)].sort((a, b) => a - b)
  }
}
