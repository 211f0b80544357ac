import type { RequestContext } from '../graphql/context.ts'
import { does, inContext, root, takes } from '../graphql/field.ts'
import { decidedByCommand } from '../graphql/policy.ts'
import { Refused } from '../log/refusal.ts'
import { changeThing, entered, foundAll, newKey, resultOf, tailOf } from '../mutation/index.ts'
import { NetworkResult } from '../network/index.ts'
import { attendanceOf } from './attendance.ts'
import {
  cancelMeeting,
  describeMeeting,
  moveMeeting,
  planMeeting,
  recordMeeting,
  renameMeeting,
  withdrawParticipation,
} from './meeting.commands.ts'
import {
  CancelMeetingInput,
  DescribeMeetingInput,
  MoveMeetingInput,
  PlanMeetingInput,
  RecordAttendanceInput,
  RecordMeetingInput,
  RenameMeetingInput,
  WithdrawParticipationInput,
} from './meeting.inputs.ts'
import { Meeting } from './meeting.type.ts'

const MeetingResult = resultOf('Meeting', () => Meeting)

const whoMay = 'The coordinators of its network may.'

@root()
export class MeetingMutations {
  @does(() => MeetingResult, decidedByCommand, `Plans a meeting of a network. ${whoMay}`)
  planMeeting(
    @takes('input', () => PlanMeetingInput, 'Of which network, and what is intended.') input: PlanMeetingInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(
      context,
      { key: input.network },
      {
        concept: 'network',
        command: 'planMeeting',
        change: (draft, { id, key }, rights) => {
          const { title, venue = null, territory = null, organisers } = input
          foundAll(draft, rights, 'institution', [venue, ...(organisers ?? [])])
          foundAll(draft, rights, 'territory', [territory])
          return planMeeting(draft, {
            key: newKey(draft, 'meeting', `evt.${tailOf(key)}`, title),
            title,
            kind: input.kind ?? 'NETZWERKTREFFEN',
            startsOn: input.startsOn ?? null,
            venue,
            territory,
            network: key,
            series: null,
            seriesNo: null,
            participantsCount: null,
            participantsOperator: null,
            organisers: organisers ?? [],
            funders: [],
            provenance: entered(draft, rights, id, context.today),
          })
        },
      },
    )
  }

  @does(() => MeetingResult, decidedByCommand, `Records a meeting of a network that was held. ${whoMay}`)
  recordMeeting(
    @takes('input', () => RecordMeetingInput, 'Of which network, and what is known of it.') input: RecordMeetingInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(
      context,
      { key: input.network },
      {
        concept: 'network',
        command: 'recordMeeting',
        change: (draft, { id, key }, rights) => {
          const { title, startsOn = null, venue = null, territory = null, organisers, funders, participantsCount = null } = input
          foundAll(draft, rights, 'institution', [venue, ...(organisers ?? []), ...(funders ?? [])])
          foundAll(draft, rights, 'territory', [territory])
          return recordMeeting(draft, {
            key: newKey(draft, 'meeting', `evt.${tailOf(key)}`, [startsOn ?? '', title].join(' ')),
            title,
            kind: input.kind ?? 'NETZWERKTREFFEN',
            startsOn,
            startsOnPrecision: input.startsOnPrecision ?? (startsOn === null ? 'UNKNOWN' : 'DAY'),
            venue,
            territory,
            network: key,
            series: input.series ?? null,
            seriesNo: input.seriesNo ?? null,
            participantsCount,
            participantsOperator: input.participantsOperator ?? (participantsCount === null ? null : 'EQ'),
            organisers: organisers ?? [],
            funders: funders ?? [],
            provenance: entered(draft, rights, id, context.today),
          })
        },
      },
    )
  }

  @does(() => MeetingResult, decidedByCommand, `Says on which day a meeting begins, and how exactly that is known. ${whoMay}`)
  moveMeeting(
    @takes('input', () => MoveMeetingInput, 'Which one, and its day.') input: MoveMeetingInput,
    @inContext() context: RequestContext,
  ) {
    const { startsOn = null, startsOnPrecision } = input
    return changeThing(context, input, {
      concept: 'meeting',
      command: 'moveMeeting',
      change: (draft, { key }) => moveMeeting(draft, { key, startsOn, startsOnPrecision }),
    })
  }

  @does(() => MeetingResult, decidedByCommand, `Gives a meeting another title. ${whoMay}`)
  renameMeeting(
    @takes('input', () => RenameMeetingInput, 'Which one, and its new title.') { title, ...input }: RenameMeetingInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'meeting',
      command: 'renameMeeting',
      change: (draft, { key }) => renameMeeting(draft, { key, title }),
    })
  }

  @does(
    () => MeetingResult,
    decidedByCommand,
    `Says more, or something else, of a meeting: where it was, how many came, who organised it. ${whoMay}`,
  )
  describeMeeting(
    @takes('input', () => DescribeMeetingInput, 'Which one, and what is said of it.') { key, version, ...said }: DescribeMeetingInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(
      context,
      { key, version },
      {
        concept: 'meeting',
        command: 'describeMeeting',
        change: (draft, _, rights) => {
          foundAll(draft, rights, 'institution', [said.venue, ...(said.organisers ?? []), ...(said.funders ?? [])])
          foundAll(draft, rights, 'territory', [said.territory])
          describeMeeting(draft, { key, ...said } as Parameters<typeof describeMeeting>[1])
        },
      },
    )
  }

  @does(() => NetworkResult, decidedByCommand, `Takes a meeting out of the calendar of its network, which is answered. ${whoMay}`)
  cancelMeeting(@takes('input', () => CancelMeetingInput, 'Which one.') input: CancelMeetingInput, @inContext() context: RequestContext) {
    return changeThing(context, input, {
      concept: 'meeting',
      command: 'cancelMeeting',
      change: (draft, { key, network }) => {
        if (network === null) throw Refused.because(key, ofNoNetwork)
        cancelMeeting(draft, { key })
        return network
      },
    })
  }

  @does(
    () => MeetingResult,
    decidedByCommand,
    `Says who took part in a meeting, all of them at once; said twice it changes nothing. Never makes anybody a member. ${whoMay}`,
  )
  recordAttendance(
    @takes('input', () => RecordAttendanceInput, 'At which meeting, and who.') input: RecordAttendanceInput,
    @inContext() context: RequestContext,
  ) {
    const { meeting, version, attendance } = input
    return changeThing(
      context,
      { key: meeting, version },
      {
        concept: 'meeting',
        command: 'recordAttendance',
        change: (draft, row, rights) => {
          foundAll(
            draft,
            rights,
            'institution',
            attendance.map(({ institution }) => institution),
          )
          attendanceOf(
            draft,
            row,
            attendance.map(({ institution, role, headcount }) => ({
              institution,
              role: role ?? 'VERTRETEN',
              headcount: headcount ?? null,
            })),
            () => entered(draft, rights, row.network ?? row.id, context.today),
          )
        },
      },
    )
  }

  @does(() => MeetingResult, decidedByCommand, `Takes back that an institution took part in a meeting, which is answered. ${whoMay}`)
  withdrawParticipation(
    @takes('input', () => WithdrawParticipationInput, 'Which one.') input: WithdrawParticipationInput,
    @inContext() context: RequestContext,
  ) {
    return changeThing(context, input, {
      concept: 'participation',
      command: 'withdrawParticipation',
      change: (draft, { key, meeting }) => {
        withdrawParticipation(draft, { key })
        return meeting
      },
    })
  }
}

const ofNoNetwork = {
  en: 'It belongs to no network; only a meeting of a network can be cancelled here.',
  de: 'Das Treffen gehört zu keinem Netzwerk. Absagen lässt sich hier nur das Treffen eines Netzwerks.',
}
