import type { DatePrecision, Day } from '@geflecht/domain'
import { Int } from 'type-graphql'
import type { Phase, TemporalConcept, View } from '../atlas/view.ts'
import type { Concepts } from '../fact/concepts.ts'
import { interfaceType, shows } from '../graphql/field.ts'
import { open } from '../graphql/policy.ts'
import { versionOf } from '../log/version.ts'
import { Recorded } from '../graphql/recorded.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { Subject } from '../graphql/subject.ts'
import { DatePrecisionEnum } from './source.enums.ts'
import { Provenance, provenanceOf } from './source.type.ts'

type TemporalTable = View['atlas']['tables'][TemporalConcept]

@interfaceType('Fact', 'Something stored, with the time for which it holds and what it rests on.', { implements: [Subject] })
export abstract class Fact extends Recorded {
  abstract override get table(): TemporalTable

  @shows(() => DateScalar, open, 'The first day on which it holds, the first of the period that its precision names; null is open.', {
    nullable: true,
  })
  get validFrom(): Day | null {
    return this.table.columns.validFrom.at(this.row)
  }

  @shows(() => DatePrecisionEnum, open, 'How exactly its begin is known.')
  get validFromPrecision(): DatePrecision {
    return this.table.columns.validFromPrecision.at(this.row)
  }

  @shows(() => DateScalar, open, 'The first day on which it no longer holds; null is open.', { nullable: true })
  get validTo(): Day | null {
    return this.table.columns.validTo.at(this.row)
  }

  @shows(() => DatePrecisionEnum, open, 'How exactly its end is known.')
  get validToPrecision(): DatePrecision {
    return this.table.columns.validToPrecision.at(this.row)
  }

  @shows(() => [Provenance], open, 'What it rests on; at least one source.', { size: 2 })
  get provenance(): Provenance[] {
    return provenanceOf(this)
  }

  @shows(() => Int, open, 'The revision of its last change, or of a part of it, such as a claim. Writers name the version that they saw.')
  get version(): number {
    return versionOf(this.view.atlas, this.factId)
  }

  /** Where it stands on the view's day. */
  get phase(): Phase {
    return this.view.phaseOf(this.table, this.row)
  }

  /** Rows of a concept that refer to it and hold on the day, in the order in which they were recorded. */
  validReferring<C extends TemporalConcept>(concept: C, column: keyof Concepts[C] & string): number[] {
    return [...this.view.validReferring(concept, column as never, this.factId)].sort((a, b) => a - b)
  }
}
