import { nextMeetingDueOn } from '@geflecht/analysis'
import type { Day } from '@geflecht/domain'
import { situationOfNetwork } from '../atlas/situation.ts'
import { connectionOf, Paging } from '../graphql/connection.ts'
import { adds, addsTo, onRoot, takesAll } from '../graphql/field.ts'
import { DateScalar } from '../graphql/scalars.ts'
import { Institution } from '../institution/index.ts'
import { Network } from '../network/index.ts'
import { meetingPolicy } from './meeting.policy.ts'
import { Meeting, meetingsNewestFirst, newestFirst, Participation } from './meeting.type.ts'

const MeetingConnection = connectionOf('Meeting', () => Meeting, meetingPolicy, 'meetings')

@addsTo(() => Network)
export class NetworkMeetings {
  @adds(() => MeetingConnection, meetingPolicy, 'Its meetings of every kind that were held by the day, newest first.')
  meetings(@onRoot() network: Network, @takesAll(() => Paging) paging: Paging) {
    const held = network.referring('meeting', 'network').filter((row) => network.view.wasHeld(row))
    return new MeetingConnection(meetingsNewestFirst(network.view, held), newestFirst, paging, (meeting) => meeting)
  }

  @adds(
    () => DateScalar,
    meetingPolicy,
    'Until when it is to meet again by the rhythm that it aims at, counted from its last documented meeting, or from its founding where none is documented; null where neither is dated, and on days on which it is not there.',
    { nullable: true },
  )
  nextMeetingDueOn(@onRoot() network: Network): Day | null {
    if (network.phase !== 'HOLDING') return null
    const situation = situationOfNetwork(network.view, network.row)
    const fact = situation.network(network.key)
    return fact ? nextMeetingDueOn(situation, fact) : null
  }
}

@addsTo(() => Institution)
export class InstitutionParticipations {
  @adds(() => [Participation], meetingPolicy, 'Meetings held by the day in which it took part, newest first, with its role.', { size: 10 })
  participations(@onRoot() institution: Institution): Participation[] {
    const { view } = institution
    const { meeting } = view.atlas.tables.participation.columns
    const day = (row: number) => view.atlas.tables.meeting.columns.startsOn.day(view.rowOf(meeting.at(row))) ?? Number.NEGATIVE_INFINITY
    return institution
      .referring('participation', 'institution')
      .filter((row) => view.wasHeld(view.rowOf(meeting.at(row))))
      .sort((a, b) => day(b) - day(a) || a - b)
      .map((row) => new Participation(view, row))
  }
}
