import { isSealed } from '../atlas/seal.ts'
import type { View } from '../atlas/view.ts'
import type { ConceptName, Concepts } from '../fact/concepts.ts'
import { rightsOf } from '../rights/rights.ts'
import { verbsOn } from '../rights/verbs.ts'
import { publicId, Subject } from './subject.ts'

/** A stored fact seen from a view: one row of its concept's table. */
export abstract class Recorded extends Subject {
  abstract get table(): {
    concept: string
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
    return this.view.keyOf(this.table.concept as ConceptName, this.row)
  }

  /** Whether its words would tell which single professional is meant whom the viewer may not tell from others. */
  protected get isSealed(): boolean {
    return isSealed(this.view.sight, this.table.concept as ConceptName, this.row)
  }

  override get isVisible(): boolean {
    return this.view.sees(this.table.concept as ConceptName, this.row)
  }

  override get viewerMay(): readonly string[] {
    const { atlas, viewer } = this.view
    return verbsOn(atlas, rightsOf(atlas, viewer), this.table.concept as ConceptName, this.factId)
  }

  /** Rows of a concept that refer to it, in the order in which they were recorded. */
  referring<C extends ConceptName>(concept: C, column: keyof Concepts[C] & string): number[] {
    return [...this.view.referring(concept, column, this.factId)].sort((a, b) => a - b)
  }
}
