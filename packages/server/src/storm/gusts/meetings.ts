import type { Meeting } from '@geflecht/domain'
import {
  cancelMeeting,
  describeMeeting,
  moveMeeting,
  planMeeting,
  recordMeeting,
  recordParticipation,
  renameMeeting,
  restateParticipation,
  withdrawParticipation,
} from '../../meeting/meeting.commands.ts'
import { among, type Gust, resting, someDay } from './gust.ts'

const aMeetingOf = (network: string, name: string): Omit<Meeting, 'provenance' | 'startsOnPrecision'> => ({
  key: `evt.storm.${name}`,
  title: `Treffen ${name}`,
  kind: 'NETZWERKTREFFEN',
  startsOn: null,
  venue: null,
  territory: null,
  network,
  series: null,
  seriesNo: null,
  participantsCount: null,
  participantsOperator: null,
  organisers: [],
  funders: [],
})

export const meetingGusts: Record<string, Gust> = {
  planMeeting: among(['network'], (draft, random, name, network) =>
    planMeeting(draft, { ...aMeetingOf(network, name), startsOn: someDay(random), ...resting(draft, random) }),
  ),
  recordMeeting: among(['network'], (draft, random, name, network) =>
    recordMeeting(draft, {
      ...aMeetingOf(network, name),
      startsOn: someDay(random),
      startsOnPrecision: 'DAY',
      participantsCount: random.below(30),
      participantsOperator: 'EQ',
      ...resting(draft, random),
    }),
  ),
  moveMeeting: among(['meeting'], (draft, random, _, key) =>
    moveMeeting(draft, { key, startsOn: someDay(random), startsOnPrecision: random.chance(0.3) ? 'PLANNED' : 'DAY' }),
  ),
  renameMeeting: among(['meeting'], (draft, random, name, key) =>
    renameMeeting(draft, { key, title: `Treffen ${name} ${random.below(99)}` }),
  ),
  describeMeeting: among(['meeting'], (draft, random, _, key) => describeMeeting(draft, { key, seriesNo: random.below(9) })),
  cancelMeeting: among(['meeting'], (draft, _random, _name, key) => cancelMeeting(draft, { key })),
  recordParticipation: among(['meeting', 'institution'], (draft, random, name, meeting, institution) =>
    recordParticipation(draft, {
      key: `part.storm.${name}`,
      meeting,
      institution,
      role: 'VERTRETEN',
      headcount: random.below(4),
      ...resting(draft, random),
    }),
  ),
  restateParticipation: among(['participation'], (draft, random, _, key) =>
    restateParticipation(draft, { key, headcount: random.below(4) }),
  ),
  withdrawParticipation: among(['participation'], (draft, _, __, key) => withdrawParticipation(draft, { key })),
}
