import { commitmentKindLabels, type CommitmentKind, type DatePrecision, type Day } from '@geflecht/domain'
import { Int } from 'type-graphql'
import type { View } from '../atlas/view.ts'
import { enumType, objectType, shows } from '../graphql/field.ts'
import { meaningsOf } from '../graphql/meanings.ts'
import { byParts, sorted } from '../graphql/page.ts'
import { Recorded } from '../graphql/recorded.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { showsFactsOf, Subject, subjectOfFact } from '../graphql/subject.ts'
import { DatePrecisionEnum, Provenance, provenanceOf } from '../source/index.ts'
import { needPolicy } from './need.policy.ts'

export const CommitmentKindEnum = enumType<CommitmentKind>(
  'CommitmentKind',
  'What kind of promise it is.',
  meaningsOf(commitmentKindLabels),
)

@showsFactsOf('commitment')
@objectType('Commitment', 'What a network, programme, institution or territory has promised of itself.', { implements: [Subject] })
export class Commitment extends Recorded {
  get table() {
    return this.view.atlas.tables.commitment
  }

  @shows(() => CommitmentKindEnum, needPolicy, 'What kind of promise it is.')
  get kind(): CommitmentKind {
    return this.table.columns.kind.at(this.row)
  }

  @shows(() => String, needPolicy, 'What is promised.')
  get summary(): string {
    return this.table.columns.summary.at(this.row)
  }

  @shows(() => Subject, needPolicy, 'Who promised.')
  get subject(): Subject {
    return subjectOfFact(this.view, this.table.columns.subject.at(this.row))!
  }

  @shows(() => DateScalar, needPolicy, 'When it was promised, or the first day of the period that the precision names.', { nullable: true })
  get madeOn(): Day | null {
    return this.table.columns.madeOn.at(this.row)
  }

  @shows(() => DatePrecisionEnum, needPolicy, 'How exactly that is known.')
  get madeOnPrecision(): DatePrecision {
    return this.table.columns.madeOnPrecision.at(this.row)
  }

  @shows(() => DateScalar, needPolicy, 'By when it is to be kept.', { nullable: true })
  get dueOn(): Day | null {
    return this.table.columns.dueOn.at(this.row)
  }

  @shows(() => DateScalar, needPolicy, 'When it was kept; null when it was not by the day.', { nullable: true })
  get keptOn(): Day | null {
    const day = this.table.columns.keptOn.at(this.row)
    return day !== null && day <= this.view.asOf ? day : null
  }

  @shows(() => [Provenance], needPolicy, 'What it rests on; at least one source.', { size: 2 })
  get provenance(): Provenance[] {
    return provenanceOf(this)
  }

  @shows(() => Int, needPolicy, 'Counts its changes, from 1. Writers name the version that they saw.')
  get version(): number {
    return this.table.version.at(this.row)!
  }
}

const byDay = byParts<Commitment>(({ madeOn, key }) => [madeOn ?? '', key])

/** Those of these rows that were made by the day, oldest first; those without a day count as past. */
export const commitmentsMade = (view: View, rows: Iterable<number>): Commitment[] =>
  sorted(
    Array.from(rows, (row) => new Commitment(view, row)).filter(({ madeOn }) => madeOn === null || madeOn <= view.asOf),
    byDay,
  )
