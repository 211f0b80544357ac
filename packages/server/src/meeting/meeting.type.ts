import type { CountOperator, DatePrecision, Day } from '@geflecht/domain'
import { Int } from 'type-graphql'
import type { View } from '../atlas/view.ts'
import { objectType, shows } from '../graphql/field.ts'
import { byParts, sorted } from '../graphql/page.ts'
import { Recorded } from '../graphql/recorded.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { showsFactsOf, Subject } from '../graphql/subject.ts'
import { Institution, institutionOf, institutionOrNone } from '../institution/index.ts'
import { versionOf } from '../log/version.ts'
import { Network, networkOf } from '../network/index.ts'
import { DatePrecisionEnum, Provenance, provenanceOf } from '../source/index.ts'
import { Territory, territoryOrNone } from '../territory/index.ts'
import { meetingPolicy } from './meeting.policy.ts'
import { CountOperatorEnum, MeetingKind, meetingKindTerms, ParticipationRole, participationRoleTerms } from './meeting.terms.ts'

@showsFactsOf('meeting')
@objectType('Meeting', 'A meeting, conference or training; of a network, or of nobody’s.', { implements: [Subject] })
export class Meeting extends Recorded {
  get table() {
    return this.view.atlas.tables.meeting
  }

  @shows(() => String, meetingPolicy, 'Its title.')
  get title(): string {
    return this.table.columns.title.at(this.row)
  }

  @shows(() => MeetingKind, meetingPolicy, 'What kind of meeting it is.')
  get kind(): MeetingKind {
    return meetingKindTerms.of(this.table.columns.kind.at(this.row))
  }

  @shows(() => DateScalar, meetingPolicy, 'The day on which it began, or the first day of the period that the precision names.', {
    nullable: true,
  })
  get startsOn(): Day | null {
    return this.table.columns.startsOn.at(this.row)
  }

  @shows(() => DatePrecisionEnum, meetingPolicy, 'How exactly that is known; PLANNED when it is only intended.')
  get startsOnPrecision(): DatePrecision {
    return this.table.columns.startsOnPrecision.at(this.row)
  }

  @shows(() => Institution, meetingPolicy, 'Where it took place.', { nullable: true })
  get venue(): Institution | null {
    return institutionOrNone(this.view, this.table.columns.venue.at(this.row))
  }

  @shows(() => Territory, meetingPolicy, 'The territory in which it took place.', { nullable: true })
  get territory(): Territory | null {
    return territoryOrNone(this.view, this.table.columns.territory.at(this.row))
  }

  @shows(() => Network, meetingPolicy, 'The network whose meeting it was.', { nullable: true })
  get network(): Network | null {
    const id = this.table.columns.network.at(this.row)
    return id === null ? null : networkOf(this.view, id)
  }

  @shows(() => String, meetingPolicy, 'The series to which it belongs.', { nullable: true })
  get series(): string | null {
    return this.table.columns.series.at(this.row)
  }

  @shows(() => Int, meetingPolicy, 'Its number within the series.', { nullable: true })
  get seriesNo(): number | null {
    return this.table.columns.seriesNo.at(this.row)
  }

  @shows(() => Int, meetingPolicy, 'How many people took part, as far as a source says.', { nullable: true })
  get participantsCount(): number | null {
    return this.table.columns.participantsCount.at(this.row)
  }

  @shows(() => CountOperatorEnum, meetingPolicy, 'How exactly that number is known.', { nullable: true })
  get participantsOperator(): CountOperator | null {
    return this.table.columns.participantsOperator.at(this.row)
  }

  @shows(() => [Institution], meetingPolicy, 'Who organised it.', { size: 3 })
  get organisers(): Institution[] {
    return this.table.columns.organisers.at(this.row).map((id) => institutionOf(this.view, id))
  }

  @shows(() => [Institution], meetingPolicy, 'Who funded it.', { size: 2 })
  get funders(): Institution[] {
    return this.table.columns.funders.at(this.row).map((id) => institutionOf(this.view, id))
  }

  @shows(() => [Participation], meetingPolicy, 'Who took part, and in which role.', { size: 30 })
  get participations(): Participation[] {
    return this.referring('participation', 'meeting').map((row) => new Participation(this.view, row))
  }

  @shows(() => [Provenance], meetingPolicy, 'What it rests on; at least one source.', { size: 2 })
  get provenance(): Provenance[] {
    return provenanceOf(this)
  }

  @shows(() => Int, meetingPolicy, 'The revision of its last change, or of a participation in it. Writers name the version that they saw.')
  get version(): number {
    return versionOf(this.view.atlas, this.factId)
  }
}

@showsFactsOf('participation')
@objectType('Participation', 'An institution took part in a meeting, in one role. That never makes it a member.', { implements: [Subject] })
export class Participation extends Recorded {
  get table() {
    return this.view.atlas.tables.participation
  }

  @shows(() => Meeting, meetingPolicy, 'The meeting.')
  get meeting(): Meeting {
    return new Meeting(this.view, this.view.rowOf(this.table.columns.meeting.at(this.row)))
  }

  @shows(() => Institution, meetingPolicy, 'The institution.')
  get institution(): Institution {
    return institutionOf(this.view, this.table.columns.institution.at(this.row))
  }

  @shows(() => ParticipationRole, meetingPolicy, 'In which role.')
  get role(): ParticipationRole {
    return participationRoleTerms.of(this.table.columns.role.at(this.row))
  }

  @shows(() => Int, meetingPolicy, 'How many people came for it, as far as a source says.', { nullable: true })
  get headcount(): number | null {
    return this.table.columns.headcount.at(this.row)
  }

  @shows(() => [Provenance], meetingPolicy, 'What it rests on; at least one source.', { size: 2 })
  get provenance(): Provenance[] {
    return provenanceOf(this)
  }

  @shows(() => Int, meetingPolicy, 'The revision of its last change. Writers name the version that they saw.')
  get version(): number {
    return this.table.version.at(this.row)!
  }
}

/** Newest first; a meeting whose day is not known stands last. */
export const newestFirst = byParts<Meeting>((meeting) => [-(meeting.table.columns.startsOn.day(meeting.row) ?? -1_000_000), meeting.key])
export const meetingsNewestFirst = (view: View, rows: Iterable<number>): Meeting[] =>
  sorted(
    Array.from(rows, (row) => new Meeting(view, row)),
    newestFirst,
  )
