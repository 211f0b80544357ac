import { actionStatusLabels, actionStatusOn, type ActionStatus, type Day } from '@geflecht/domain'
import { Int } from 'type-graphql'
import { keyedFact } from '../atlas/keyedFact.ts'
import type { View } from '../atlas/view.ts'
import { enumType, objectType, shows } from '../graphql/field.ts'
import { meaningsOf } from '../graphql/meanings.ts'
import { byParts, sorted } from '../graphql/page.ts'
import { Recorded } from '../graphql/recorded.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { showsFactsOf, Subject, subjectOfFact } from '../graphql/subject.ts'
import { Institution, institutionOrNone } from '../institution/index.ts'
import { Provenance, provenanceOf } from '../source/index.ts'
import { needPolicy } from './need.policy.ts'
import { Need, needsVoiced } from './need.type.ts'

export const ActionStatusEnum = enumType<ActionStatus>('ActionStatus', 'Where an action stands on the day.', meaningsOf(actionStatusLabels))

@showsFactsOf('action')
@objectType('Action', 'What a network or an institution does about needs (Maßnahme).', { implements: [Subject] })
export class Action extends Recorded {
  get table() {
    return this.view.atlas.tables.action
  }

  @shows(() => String, needPolicy, 'What is done.')
  get title(): string {
    return this.table.columns.title.at(this.row)
  }

  @shows(() => ActionStatusEnum, needPolicy, 'Where it stands on the day.')
  get status(): ActionStatus {
    return actionStatusOn(keyedFact(this.view.atlas, 'action', this.row), this.view.asOf) ?? 'PLANNED'
  }

  @shows(() => Subject, needPolicy, 'The network or institution whose action it is.')
  get subject(): Subject {
    return subjectOfFact(this.view, this.table.columns.subject.at(this.row))!
  }

  @shows(() => Institution, needPolicy, 'The institution that leads it.', { nullable: true })
  get lead(): Institution | null {
    return institutionOrNone(this.view, this.table.columns.lead.at(this.row))
  }

  @shows(() => DateScalar, needPolicy, 'When it was planned.')
  get plannedOn(): Day {
    return this.table.columns.plannedOn.at(this.row)!
  }

  @shows(() => DateScalar, needPolicy, 'When it was begun; null when it was not by the day.', { nullable: true })
  get startedOn(): Day | null {
    return this.come('startedOn')
  }

  @shows(() => DateScalar, needPolicy, 'By when it is to be done.', { nullable: true })
  get dueOn(): Day | null {
    return this.table.columns.dueOn.at(this.row)
  }

  @shows(() => DateScalar, needPolicy, 'When it was done; null when it was not by the day.', { nullable: true })
  get doneOn(): Day | null {
    return this.come('doneOn')
  }

  @shows(() => DateScalar, needPolicy, 'When it was given up; null when it was not by the day.', { nullable: true })
  get droppedOn(): Day | null {
    return this.come('droppedOn')
  }

  @shows(() => String, needPolicy, 'Why it was given up.', { nullable: true })
  get droppedReason(): string | null {
    return this.droppedOn === null ? null : this.table.columns.droppedReason.at(this.row)
  }

  @shows(() => [Need], needPolicy, 'The needs that it answers, oldest first.', { size: 3 })
  get needs(): Need[] {
    return needsVoiced(
      this.view,
      this.table.columns.needs.at(this.row).map((id) => this.view.rowOf(id)),
    )
  }

  @shows(() => [Provenance], needPolicy, 'What it rests on; at least one source.', { size: 2 })
  get provenance(): Provenance[] {
    return provenanceOf(this)
  }

  @shows(() => Int, needPolicy, 'Counts its changes, from 1. Writers name the version that they saw.')
  get version(): number {
    return this.table.version.at(this.row)!
  }

  private come(column: 'startedOn' | 'doneOn' | 'droppedOn'): Day | null {
    const day = this.table.columns[column].at(this.row)
    return day !== null && day <= this.view.asOf ? day : null
  }
}

const byDay = byParts<Action>(({ plannedOn, key }) => [plannedOn, key])

/** Those of these rows that were planned by the day, oldest first. */
export const actionsPlanned = (view: View, rows: Iterable<number>): Action[] =>
  sorted(
    Array.from(rows, (row) => new Action(view, row)).filter(({ plannedOn }) => plannedOn <= view.asOf),
    byDay,
  )
