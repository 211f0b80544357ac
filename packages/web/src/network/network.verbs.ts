import { bodyKindLabels, membershipRoleLabels, networkKinds, norms, visibilityLabels } from '@geflecht/domain'
import { verbsOf } from '../writing/verb.ts'

const name = { name: 'name', required: true, as: { text: 300 } } as const
const since = { name: 'since', as: 'today' } as const
const lastDay = { name: 'lastDay', required: true, as: 'today' } as const
const yearly = { number: [1, 60] } as const
const role = { name: 'role', required: true, as: { one: membershipRoleLabels, all: true } } as const

export const verbs = [
  ...verbsOf('Network', [
    {
      name: 'inviteMember',
      icon: 'i-lucide-user-round-plus',
      place: 'network',
      versioned: false,
      fields: [
        { name: 'institution', required: true, as: { thing: 'institution' } },
        { ...role, start: () => 'MITGLIED' },
        { name: 'day', as: 'today' },
      ],
    },
    {
      name: 'giveMandate',
      icon: 'i-lucide-waypoints',
      place: 'network',
      versioned: false,
      fields: [
        { name: 'host', required: true, as: { thing: 'institution' } },
        { name: 'functionTitle', required: true, as: { text: 200 } },
        since,
      ],
    },
    {
      name: 'formBody',
      icon: 'i-lucide-users-round',
      place: 'network',
      versioned: false,
      fields: [name, { name: 'kind', label: 'bodyKind', required: true, as: { one: bodyKindLabels } }, since],
    },
    { name: 'renameNetwork', icon: 'i-lucide-pencil', versioned: true, fields: [{ ...name, start: (network) => network.name }] },
    {
      name: 'describeNetwork',
      icon: 'i-lucide-list',
      versioned: true,
      fields: [
        { name: 'meetingsPerYearMin', as: yearly, start: (network) => network.meetingsPerYearMin },
        { name: 'meetingsPerYearMax', as: yearly, start: (network) => network.meetingsPerYearMax },
        { name: 'publicUrl', as: { text: 300, kind: 'url' }, start: (network) => network.publicUrl },
        {
          name: 'areas',
          as: { things: 'territory' },
          start: ({ areas }) => areas.map(({ key }) => key),
          known: ({ areas }) => Object.fromEntries(areas.map((area) => [area.key, area.name])),
        },
      ],
    },
    { name: 'endNetwork', icon: 'i-lucide-circle-stop', versioned: true, fields: [lastDay] },
  ]),
  ...verbsOf('Territory', [
    {
      name: 'foundNetwork',
      icon: 'i-lucide-network',
      place: 'territory',
      versioned: false,
      fields: [
        name,
        { name: 'kind', label: 'networkKind', required: true, as: { one: networkKinds } },
        { name: 'foundedOn', as: 'today' },
        { name: 'meetingsPerYearMin', as: yearly },
        { name: 'meetingsPerYearMax', as: yearly },
        { name: 'legalBasis', as: { several: norms.map(({ key, citation }) => ({ key, de: citation, en: citation })) } },
        { name: 'visibility', as: { one: visibilityLabels, all: true }, start: () => 'INTERNAL' },
      ],
    },
  ]),
  ...verbsOf('Membership', [
    {
      name: 'acceptInvitation',
      icon: 'i-lucide-check',
      versioned: true,
      when: ({ membershipStatus }) => membershipStatus === 'INVITED',
      fields: [{ name: 'day', as: 'today' }],
    },
    {
      name: 'declineInvitation',
      icon: 'i-lucide-x',
      versioned: true,
      when: ({ membershipStatus }) => membershipStatus === 'INVITED',
      fields: [{ name: 'day', as: 'today' }],
    },
    { name: 'changeRole', icon: 'i-lucide-id-card', versioned: true, fields: [{ ...role, start: (membership) => membership.role }] },
    {
      name: 'pauseMembership',
      icon: 'i-lucide-pause',
      versioned: true,
      when: ({ membershipStatus }) => membershipStatus === 'ACTIVE',
      fields: [{ name: 'day', as: 'today' }],
    },
    {
      name: 'resumeMembership',
      icon: 'i-lucide-play',
      versioned: true,
      when: ({ membershipStatus }) => membershipStatus === 'PAUSED',
      fields: [{ name: 'day', as: 'today' }],
    },
    { name: 'leaveNetwork', icon: 'i-lucide-log-out', versioned: true, fields: [lastDay] },
  ]),
  ...verbsOf('CoordinationMandate', [{ name: 'endMandate', icon: 'i-lucide-circle-stop', versioned: true, fields: [lastDay] }]),
  ...verbsOf('Body', [
    { name: 'renameBody', icon: 'i-lucide-pencil', versioned: true, fields: [{ ...name, start: (body) => body.name }] },
    { name: 'dissolveBody', icon: 'i-lucide-circle-stop', versioned: true, fields: [lastDay] },
  ]),
]
