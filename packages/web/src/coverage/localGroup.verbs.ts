import { institutionTypes, localObligations, mostOfLocalGroup, networkKinds, obligationLabels } from '@geflecht/domain'
import { verbsOf } from '../writing/verb.ts'

/** Who can belong to a network at all. */
const types = institutionTypes.filter(({ collective, venue }) => !collective && !venue)
const obligations = Object.fromEntries(localObligations.map((one) => [one, obligationLabels[one]]))

const name = { name: 'name', label: 'groupName', required: true, as: { text: 120 } } as const
const anyOf = { name: 'anyOf', required: true, as: { several: types } } as const
const minCount = { name: 'minCount', as: { number: [1, mostOfLocalGroup] } } as const
const obligation = { name: 'obligation', required: true, as: { one: obligations, all: true } } as const
const kinds = { name: 'networkKinds', as: { several: networkKinds } } as const
const ground = { name: 'ground', required: true, as: { text: 300 } } as const
const decidedOn = { name: 'decidedOn', required: true, as: 'day' } as const
const documentUrl = { name: 'documentUrl', as: { text: 300, kind: 'url' } } as const
const since = { name: 'since', label: 'wantedSince', as: 'today' } as const
const begun = { minCount: { ...minCount, start: () => 1 }, obligation: { ...obligation, start: () => 'SOLL' } } as const

/** Groups that a network or a territory wants at the table, with what that rests on. */
export const verbs = [
  ...verbsOf('Network', [
    {
      name: 'addLocalGroup',
      icon: 'i-lucide-landmark',
      place: 'subject',
      versioned: false,
      fields: [name, anyOf, begun.minCount, begun.obligation, ground, decidedOn, documentUrl, since],
    },
  ]),
  ...verbsOf('Territory', [
    {
      name: 'addLocalGroup',
      icon: 'i-lucide-landmark',
      place: 'subject',
      versioned: false,
      fields: [name, anyOf, begun.minCount, begun.obligation, kinds, ground, decidedOn, documentUrl, since],
    },
  ]),
  ...verbsOf('LocalGroup', [
    {
      name: 'changeLocalGroup',
      icon: 'i-lucide-pencil',
      versioned: true,
      fields: [
        { ...name, start: (group) => group.name },
        { ...anyOf, start: (group) => group.anyOf.map(({ key }) => key) },
        { ...minCount, start: (group) => group.minCount },
        { ...obligation, start: (group) => group.localObligation },
        { ...ground, start: (group) => group.ground },
        { ...decidedOn, start: (group) => group.decidedOn },
        { ...documentUrl, start: (group) => group.documentUrl },
      ],
    },
    { name: 'endLocalGroup', icon: 'i-lucide-circle-stop', versioned: true, fields: [{ name: 'lastDay', required: true, as: 'today' }] },
  ]),
]
