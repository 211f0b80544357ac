import { recordMeeting, recordParticipation, withdrawParticipation } from '../../meeting/meeting.commands.ts'
import { among, type Gust, resting, someDay } from './gust.ts'

export const meetingGusts: Record<string, Gust> = {
  recordMeeting: among(['network'], (draft, random, name, network) =>
    recordMeeting(draft, {
      key: `evt.storm.${name}`,
      title: `Treffen ${name}`,
      kind: 'NETZWERKTREFFEN',
      startsOn: someDay(random),
      startsOnPrecision: 'DAY',
      venue: null,
      territory: null,
      network,
      series: null,
      seriesNo: null,
      participantsCount: random.below(30),
      participantsOperator: 'EQ',
      organisers: [],
      funders: [],
      ...resting(draft, random),
    }),
  ),
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
  withdrawParticipation: among(['participation'], (draft, _, __, key) => withdrawParticipation(draft, { key })),
}
