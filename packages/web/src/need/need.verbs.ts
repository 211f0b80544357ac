import { commitmentKindLabels, needCategoryLabels } from '@geflecht/domain'
import type { Choice } from '../writing/form.ts'
import { type FormThingOf, verbsOf } from '../writing/verb.ts'

const text = { name: 'text', label: 'needText', required: true, as: { longText: 500 } } as const
const category = { name: 'category', required: true, as: { one: needCategoryLabels } } as const
const title = { name: 'title', required: true, as: { text: 300 } } as const

type Need = FormThingOf<'Need'>
interface Titled {
  key: string
  title: string
}

/** What is named already, and what belongs to the network that the need is about. */
const choicesOf = (named: readonly Titled[], around: readonly Titled[]): Choice[] => [
  ...new Map([...named, ...around].map(({ key, title }) => [key, { value: key, label: title }])).values(),
]

const agreementsAround = ({ needSubject }: Need): Titled[] =>
  needSubject.__typename === 'Network' ? (needSubject.agreements?.edges.map(({ node }) => node) ?? []) : []
const meetingsAround = ({ needSubject }: Need): Titled[] =>
  needSubject.__typename === 'Network' ? (needSubject.meetings?.edges.map(({ node }) => node) ?? []) : []

/** What has been voiced about a network and is not met yet. */
const unmetNeeds = ({ needs }: FormThingOf<'Network'>): Choice[] =>
  needs.filter(({ needStatus }) => needStatus === 'OPEN' || needStatus === 'IN_WORK').map((need) => ({ value: need.key, label: need.text }))

export const verbs = [
  ...verbsOf('Network', [
    {
      name: 'voiceNeed',
      icon: 'i-lucide-megaphone',
      place: 'subject',
      versioned: false,
      fields: [text, category, { name: 'voicedOn', as: 'today' }],
    },
    {
      name: 'planAction',
      icon: 'i-lucide-list-todo',
      place: 'subject',
      versioned: false,
      fields: [
        title,
        { name: 'needs', as: { severalOf: unmetNeeds } },
        { name: 'lead', as: { thing: 'institution' } },
        { name: 'plannedOn', as: 'today' },
        { name: 'dueOn', as: 'day' },
      ],
    },
    {
      name: 'makeCommitment',
      icon: 'i-lucide-hand-heart',
      place: 'subject',
      versioned: false,
      fields: [
        { name: 'summary', required: true, as: { longText: 500 } },
        { name: 'kind', label: 'commitmentKind', required: true, as: { one: commitmentKindLabels } },
        { name: 'madeOn', as: 'today' },
        { name: 'dueOn', as: 'day' },
      ],
    },
  ]),
  ...verbsOf('Need', [
    {
      name: 'rewordNeed',
      icon: 'i-lucide-pencil',
      versioned: true,
      fields: [
        { ...text, start: (need) => need.text },
        { ...category, start: (need) => need.category },
      ],
    },
    {
      name: 'answerNeed',
      icon: 'i-lucide-link',
      versioned: true,
      fields: [
        {
          name: 'agreements',
          as: { severalOf: (need) => choicesOf(need.agreements, agreementsAround(need)) },
          start: ({ agreements }) => agreements.map(({ key }) => key),
        },
        {
          name: 'meetings',
          as: { severalOf: (need) => choicesOf(need.meetings, meetingsAround(need)) },
          start: ({ meetings }) => meetings.map(({ key }) => key),
        },
      ],
    },
    {
      name: 'meetNeed',
      icon: 'i-lucide-check',
      versioned: true,
      when: ({ needStatus }) => needStatus !== 'MET',
      fields: [{ name: 'metOn', as: 'today' }],
    },
    { name: 'withdrawNeed', icon: 'i-lucide-undo', versioned: true, fields: [{ name: 'withdrawnOn', as: 'today' }] },
  ]),
  ...verbsOf('Action', [
    {
      name: 'changeAction',
      icon: 'i-lucide-pencil',
      versioned: true,
      fields: [
        { ...title, start: (action) => action.title },
        {
          name: 'lead',
          as: { thing: 'institution' },
          start: ({ lead }) => lead?.key ?? null,
          known: ({ lead }) => (lead ? { [lead.key]: lead.name } : {}),
        },
        { name: 'dueOn', as: 'day', start: (action) => action.dueOn },
      ],
    },
    {
      name: 'startAction',
      icon: 'i-lucide-play',
      versioned: true,
      when: ({ actionStatus }) => actionStatus === 'PLANNED',
      fields: [{ name: 'startedOn', as: 'today' }],
    },
    {
      name: 'finishAction',
      icon: 'i-lucide-check',
      versioned: true,
      when: ({ actionStatus }) => actionStatus !== 'DONE',
      fields: [{ name: 'doneOn', as: 'today' }],
    },
    {
      name: 'dropAction',
      icon: 'i-lucide-x',
      versioned: true,
      when: ({ actionStatus }) => actionStatus !== 'DONE',
      fields: [
        { name: 'reason', required: true, as: { longText: 500 } },
        { name: 'droppedOn', as: 'today' },
      ],
    },
  ]),
  ...verbsOf('Commitment', [
    {
      name: 'keepCommitment',
      icon: 'i-lucide-check',
      versioned: true,
      when: ({ keptOn }) => keptOn === null,
      fields: [{ name: 'keptOn', as: 'today' }],
    },
  ]),
]
