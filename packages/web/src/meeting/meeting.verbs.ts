import { countOperatorLabels, datePrecisionLabels, meetingKinds } from '@geflecht/domain'
import { type FormThingOf, verbsOf } from '../writing/verb.ts'

const title = { name: 'title', required: true, as: { text: 300 } } as const
const kind = { name: 'kind', label: 'meetingKind', as: { one: meetingKinds }, start: () => 'NETZWERKTREFFEN' } as const
const venue = { name: 'venue', as: { thing: 'institution' } } as const
const count = { name: 'participantsCount', as: { number: [0, 5000] } } as const
const precision = { name: 'startsOnPrecision', required: true, as: { one: datePrecisionLabels } } as const
const attending = ({ participations }: FormThingOf<'Meeting'>) => participations.filter(({ role }) => role.key === 'VERTRETEN')

export const verbs = [
  ...verbsOf('Network', [
    {
      name: 'planMeeting',
      icon: 'i-lucide-calendar-plus',
      place: 'network',
      versioned: false,
      fields: [title, kind, { name: 'startsOn', as: 'day' }, venue],
    },
    {
      name: 'recordMeeting',
      icon: 'i-lucide-calendar-check',
      place: 'network',
      versioned: false,
      fields: [
        title,
        kind,
        { name: 'startsOn', required: true, as: 'today' },
        venue,
        count,
        { name: 'participantsOperator', as: { one: countOperatorLabels } },
      ],
      input: (values) => ({ ...values, startsOnPrecision: 'DAY', participantsOperator: values['participantsOperator'] ?? undefined }),
    },
  ]),
  ...verbsOf('Meeting', [
    {
      name: 'recordAttendance',
      icon: 'i-lucide-user-round-check',
      place: 'meeting',
      versioned: true,
      fields: [
        {
          name: 'attendance',
          as: { things: 'institution' },
          start: (meeting): readonly string[] => attending(meeting).map(({ institution }) => institution.key),
          known: (meeting): Record<string, string> =>
            Object.fromEntries(meeting.participations.map(({ institution }) => [institution.key, institution.name])),
        },
      ],
      // Whoever took part otherwise than as a representative stays as recorded.
      input: ({ attendance }, meeting) => ({
        attendance: [
          ...(attendance as readonly string[]).map((institution) => ({
            institution,
            role: 'VERTRETEN',
            headcount: attending(meeting).find((one) => one.institution.key === institution)?.headcount ?? null,
          })),
          ...meeting.participations
            .filter(({ role, institution }) => role.key !== 'VERTRETEN' && !(attendance as readonly string[]).includes(institution.key))
            .map(({ role, institution, headcount }) => ({ institution: institution.key, role: role.key, headcount })),
        ],
      }),
    },
    {
      name: 'moveMeeting',
      icon: 'i-lucide-calendar-range',
      versioned: true,
      fields: [
        { name: 'startsOn', as: 'day', start: ({ startsOn }) => startsOn },
        { ...precision, start: ({ startsOnPrecision }) => startsOnPrecision },
      ],
    },
    { name: 'renameMeeting', icon: 'i-lucide-pencil', versioned: true, fields: [{ ...title, start: (meeting) => meeting.title }] },
    {
      name: 'describeMeeting',
      icon: 'i-lucide-list',
      versioned: true,
      fields: [
        { ...kind, start: (meeting) => meeting.meetingKind.key },
        {
          ...venue,
          start: (meeting) => meeting.venue?.key ?? null,
          known: ({ venue: place }) => (place ? { [place.key]: place.name } : {}),
        },
        { ...count, start: ({ participantsCount }) => participantsCount },
      ],
    },
    { name: 'cancelMeeting', icon: 'i-lucide-trash-2', versioned: true, fields: [] },
  ]),
]
