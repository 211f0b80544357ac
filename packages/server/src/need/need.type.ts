import {
  needCategoryLabels,
  needStatusLabels,
  needStatusOn,
  type DatePrecision,
  type Day,
  type NeedCategory,
  type NeedStatus,
} from '@geflecht/domain'
import { Int } from 'type-graphql'
import { keyedFact } from '../atlas/keyedFact.ts'
import { rowsListing } from '../atlas/listing.ts'
import type { View } from '../atlas/view.ts'
import { enumType, objectType, shows } from '../graphql/field.ts'
import { meaningsOf } from '../graphql/meanings.ts'
import { byParts, sorted } from '../graphql/page.ts'
import { Recorded } from '../graphql/recorded.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { showsFactsOf, Subject, subjectOfFact } from '../graphql/subject.ts'
import { DatePrecisionEnum, Provenance, provenanceOf } from '../source/index.ts'
import { needPolicy, needTextPolicy } from './need.policy.ts'

export const NeedCategoryEnum = enumType<NeedCategory>('NeedCategory', 'What a need is about.', meaningsOf(needCategoryLabels))
export const NeedStatusEnum = enumType<NeedStatus>('NeedStatus', 'Where a need stands on the day.', meaningsOf(needStatusLabels))

@showsFactsOf('need')
@objectType('Need', 'Something that people in a network, institution or territory said is needed; never about a case.', {
  implements: [Subject],
})
export class Need extends Recorded {
  get table() {
    return this.view.atlas.tables.need
  }

  @shows(() => NeedCategoryEnum, needPolicy, 'What it is about.')
  get category(): NeedCategory {
    return this.table.columns.category.at(this.row)
  }

  @shows(() => String, needTextPolicy, 'What is needed.')
  get text(): string {
    return this.table.columns.text.at(this.row)
  }

  @shows(() => Subject, needPolicy, 'The network, institution or territory that it is about.')
  get subject(): Subject {
    return subjectOfFact(this.view, this.table.columns.subject.at(this.row))!
  }

  @shows(() => NeedStatusEnum, needPolicy, 'Where it stands on the day; in work while an action for it is.')
  get status(): NeedStatus {
    const { atlas, asOf } = this.view
    const actions = this.actionRows.map((row) => keyedFact(atlas, 'action', row))
    return needStatusOn(keyedFact(atlas, 'need', this.row), asOf, actions) ?? 'OPEN'
  }

  @shows(() => DateScalar, needPolicy, 'When it was voiced, or the first day of the period that the precision names.', { nullable: true })
  get voicedOn(): Day | null {
    return this.table.columns.voicedOn.at(this.row)
  }

  @shows(() => DatePrecisionEnum, needPolicy, 'How exactly that is known.')
  get voicedOnPrecision(): DatePrecision {
    return this.table.columns.voicedOnPrecision.at(this.row)
  }

  @shows(() => DateScalar, needPolicy, 'When it was met; null when it was not by the day.', { nullable: true })
  get metOn(): Day | null {
    return this.come('metOn')
  }

  @shows(() => DateScalar, needPolicy, 'When it was withdrawn; null when it was not by the day.', { nullable: true })
  get withdrawnOn(): Day | null {
    return this.come('withdrawnOn')
  }

  @shows(() => [Provenance], needPolicy, 'What it rests on; at least one source.', { size: 2 })
  get provenance(): Provenance[] {
    return provenanceOf(this)
  }

  @shows(() => Int, needPolicy, 'Counts its changes, from 1. Writers name the version that they saw.')
  get version(): number {
    return this.table.version.at(this.row)!
  }

  /** Rows of the actions that answer it, whatever the day. */
  get actionRows(): readonly number[] {
    return rowsListing(this.view, 'action', 'needs', this.factId)
  }

  private come(column: 'metOn' | 'withdrawnOn'): Day | null {
    const day = this.table.columns[column].at(this.row)
    return day !== null && day <= this.view.asOf ? day : null
  }
}

const byDay = byParts<Need>(({ voicedOn, key }) => [voicedOn ?? '', key])

/** Those of these rows that were voiced by the day, oldest first; those without a day count as past. */
export const needsVoiced = (view: View, rows: Iterable<number>): Need[] =>
  sorted(
    Array.from(rows, (row) => new Need(view, row)).filter(({ voicedOn }) => voicedOn === null || voicedOn <= view.asOf),
    byDay,
  )
