import {
  disruptionKindLabels,
  disruptionStatusLabels,
  disruptionStatusOn,
  type Day,
  type DisruptionKind,
  type DisruptionStatus,
} from '@geflecht/domain'
import { Int } from 'type-graphql'
import { keyedFact } from '../atlas/keyedFact.ts'
import type { View } from '../atlas/view.ts'
import { Cooperation } from '../cooperation/index.ts'
import { enumType, objectType, shows } from '../graphql/field.ts'
import { meaningsOf } from '../graphql/meanings.ts'
import { byParts, sorted } from '../graphql/page.ts'
import { Recorded } from '../graphql/recorded.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { showsFactsOf, Subject } from '../graphql/subject.ts'
import { Institution, institutionOrNone } from '../institution/index.ts'
import { Provenance, provenanceOf } from '../source/index.ts'
import { disruptionTextPolicy, handoverPolicy, reporterPolicy } from './handover.policy.ts'
import { Handover } from './handover.type.ts'

export const DisruptionKindEnum = enumType<DisruptionKind>(
  'DisruptionKind',
  'What went wrong between institutions.',
  meaningsOf(disruptionKindLabels),
)
export const DisruptionStatusEnum = enumType<DisruptionStatus>(
  'DisruptionStatus',
  'Where a disruption stands on the day.',
  meaningsOf(disruptionStatusLabels),
)

@showsFactsOf('disruption')
@objectType('Disruption', 'A disturbance of a hand-over or a cooperation; never of a case.', { implements: [Subject] })
export class Disruption extends Recorded {
  get table() {
    return this.view.atlas.tables.disruption
  }

  @shows(() => DisruptionKindEnum, handoverPolicy, 'What went wrong.')
  get kind(): DisruptionKind {
    return this.table.columns.kind.at(this.row)
  }

  @shows(() => DisruptionStatusEnum, handoverPolicy, 'Where it stands on the day.')
  get status(): DisruptionStatus {
    return disruptionStatusOn(keyedFact(this.view.atlas, 'disruption', this.row), this.view.asOf) ?? 'OPEN'
  }

  @shows(() => Handover, handoverPolicy, 'The hand-over that it disturbs; null when it disturbs a cooperation.', { nullable: true })
  get handover(): Handover | null {
    const id = this.table.columns.handover.at(this.row)
    return id === null ? null : new Handover(this.view, this.view.rowOf(id))
  }

  @shows(() => Cooperation, handoverPolicy, 'The cooperation that it disturbs; null when it disturbs a hand-over.', { nullable: true })
  get cooperation(): Cooperation | null {
    const id = this.table.columns.cooperation.at(this.row)
    return id === null ? null : new Cooperation(this.view, this.view.rowOf(id))
  }

  @shows(() => DateScalar, handoverPolicy, 'When it was reported.')
  get reportedOn(): Day {
    return this.table.columns.reportedOn.at(this.row)!
  }

  @shows(() => Institution, reporterPolicy, 'Who reported it, if that is kept.', { nullable: true })
  get reportedBy(): Institution | null {
    return institutionOrNone(this.view, this.table.columns.reportedBy.at(this.row))
  }

  @shows(() => Int, handoverPolicy, '1 a nuisance, 2 delays, 3 puts protection at risk.')
  get severity(): number {
    return this.table.columns.severity.at(this.row)
  }

  @shows(() => DateScalar, handoverPolicy, 'Since when somebody works on it; null when nobody did by the day.', { nullable: true })
  get inWorkSince(): Day | null {
    return this.come('inWorkSince')
  }

  @shows(() => DateScalar, handoverPolicy, 'When it was solved; null when it was not by the day.', { nullable: true })
  get solvedOn(): Day | null {
    return this.come('solvedOn')
  }

  @shows(() => String, disruptionTextPolicy, 'A few words about it; never about a case.', { nullable: true })
  get note(): string | null {
    return this.table.columns.note.at(this.row)
  }

  @shows(() => [Provenance], handoverPolicy, 'What it rests on; at least one source.', { size: 2 })
  get provenance(): Provenance[] {
    return provenanceOf(this)
  }

  @shows(() => Int, handoverPolicy, 'Counts its changes, from 1. Writers name the version that they saw.')
  get version(): number {
    return this.table.version.at(this.row)!
  }

  private come(column: 'inWorkSince' | 'solvedOn'): Day | null {
    const day = this.table.columns[column].at(this.row)
    return day !== null && day <= this.view.asOf ? day : null
  }
}

const newestFirst = byParts<Disruption>(({ reportedOn, key }) => [reportedOn, key])

/** Those of these rows that were reported by the day, newest first. */
export const disruptionsReported = (view: View, rows: Iterable<number>): Disruption[] =>
  sorted(
    Array.from(new Set(rows), (row) => new Disruption(view, row)).filter(({ reportedOn }) => reportedOn <= view.asOf),
    newestFirst,
  ).reverse()
