import {
  meetingKinds,
  participationRoles,
  type CountOperator,
  type MeetingKind as MeetingKindEntry,
  type ParticipationRole as ParticipationRoleEntry,
} from '@geflecht/domain'
import { asks, enumType, objectType, root, shows } from '../graphql/field.ts'
import { Subject } from '../graphql/subject.ts'
import { CatalogueTerm, Term, termsOf } from '../graphql/term.ts'
import { meetingPolicy } from './meeting.policy.ts'

export const CountOperatorEnum = enumType<CountOperator>('CountOperator', 'How exactly a number of participants is known.', {
  EQ: 'Exactly so many.',
  APPROX: 'About so many.',
  GT: 'More than so many.',
})

@objectType('MeetingKind', 'What kind of meeting it is.', { implements: [Subject, Term] })
export class MeetingKind extends CatalogueTerm<MeetingKindEntry> {
  get typeName() {
    return 'MeetingKind'
  }

  @shows(() => Boolean, meetingPolicy, 'Whether it counts as a meeting of the network that it belongs to, for its circle and its cadence.')
  get isNetworkMeeting(): boolean {
    return this.entry.isNetworkMeeting
  }
}

export const meetingKindTerms = termsOf(MeetingKind, meetingKinds)

@objectType('ParticipationRole', 'In which role an institution took part in a meeting.', { implements: [Subject, Term] })
export class ParticipationRole extends CatalogueTerm<ParticipationRoleEntry> {
  get typeName() {
    return 'ParticipationRole'
  }

  @shows(() => Boolean, meetingPolicy, 'Whether it counts as attendance; to speak, to greet or to be named does not.')
  get attends(): boolean {
    return this.entry.attends
  }
}

export const participationRoleTerms = termsOf(ParticipationRole, participationRoles)

@root()
export class MeetingVocabularyResolver {
  @asks(() => [MeetingKind], meetingPolicy, 'The kinds of meeting.')
  meetingKinds(): readonly MeetingKind[] {
    return meetingKindTerms.all
  }

  @asks(() => [ParticipationRole], meetingPolicy, 'The roles of participation.')
  participationRoles(): readonly ParticipationRole[] {
    return participationRoleTerms.all
  }
}
