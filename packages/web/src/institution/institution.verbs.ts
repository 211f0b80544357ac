import { availabilityLabels, carrierKindLabels, institutionTypes, professions } from '@geflecht/domain'
import { type FormThingOf, type VerbField, verbsOf } from '../writing/verb.ts'

type Institution = FormThingOf<'Institution'>
const name = { name: 'name', required: true, as: { text: 300 } } as const
const lastDay = { name: 'lastDay', required: true, as: 'today' } as const
const one = (thing: { key: string; name: string } | null): Readonly<Record<string, string>> => (thing ? { [thing.key]: thing.name } : {})
const contact = (): VerbField<'FunctionContact'>[] => [
  { name: 'functionTitle', required: true, as: { text: 200 }, start: ({ functionTitle }) => functionTitle },
  { name: 'mailbox', as: { text: 200, kind: 'email' }, start: ({ mailbox }) => mailbox },
  { name: 'phone', as: { text: 60, kind: 'tel' }, start: ({ phone }) => phone },
  { name: 'availability', as: { one: availabilityLabels }, start: ({ availability }) => availability },
  { name: 'isPublic', as: 'yes', start: ({ contactIsPublic }) => contactIsPublic },
]

export const verbs = [
  ...verbsOf('Institution', [
    {
      name: 'renameInstitution',
      icon: 'i-lucide-pencil',
      versioned: true,
      fields: [{ ...name, start: (institution) => institution.name }],
    },
    {
      name: 'describeInstitution',
      icon: 'i-lucide-list',
      versioned: true,
      fields: [
        { name: 'legalName', as: { text: 300 }, start: (institution) => institution.legalName },
        { name: 'carrierKind', as: { one: carrierKindLabels }, start: (institution) => institution.carrierKind },
        {
          name: 'carrier',
          as: { thing: 'institution' },
          start: ({ carrier }) => carrier?.key ?? null,
          known: ({ carrier }) => one(carrier),
        },
        { name: 'parent', as: { thing: 'institution' }, start: ({ parent }) => parent?.key ?? null, known: ({ parent }) => one(parent) },
        {
          name: 'serviceArea',
          as: { things: 'territory' },
          start: ({ serviceArea }) => serviceArea.map(({ key }) => key),
          known: ({ serviceArea }) => Object.fromEntries(serviceArea.map((area) => [area.key, area.name])),
        },
        { name: 'capacity', as: { number: [0, 1000] }, start: (institution) => institution.capacity },
        { name: 'qualityReviewedOn', as: 'day', start: (institution) => institution.qualityReviewedOn },
      ],
    },
    {
      name: 'changePublicContact',
      icon: 'i-lucide-mail',
      versioned: true,
      fields: [
        { name: 'mailbox', as: { text: 200, kind: 'email' }, start: ({ contactMailbox }) => contactMailbox },
        { name: 'phone', as: { text: 60, kind: 'tel' }, start: ({ contactPhone }) => contactPhone },
        { name: 'url', as: { text: 300, kind: 'url' }, start: ({ contactUrl }) => contactUrl },
      ],
    },
    {
      name: 'addContact',
      icon: 'i-lucide-contact',
      place: 'institution',
      versioned: false,
      fields: [
        ...(contact().map(({ start: _, ...field }) => field) as unknown as VerbField<'Institution'>[]),
        { name: 'since', as: 'today' },
      ],
    },
    {
      name: 'moveInstitution',
      icon: 'i-lucide-map-pin',
      versioned: true,
      fields: [
        {
          name: 'territory',
          required: true,
          as: { thing: 'territory' },
          start: ({ territory }) => territory.key,
          known: ({ territory }) => one(territory),
        },
      ],
    },
    {
      name: 'reclassifyInstitution',
      icon: 'i-lucide-tag',
      versioned: true,
      fields: [
        {
          name: 'type',
          label: 'institutionType',
          required: true,
          as: { one: institutionTypes },
          start: ({ type }: Institution) => type.key,
        },
      ],
    },
    {
      name: 'nameProfession',
      icon: 'i-lucide-stethoscope',
      place: 'institution',
      versioned: false,
      fields: [
        { name: 'profession', required: true, as: { one: professions } },
        { name: 'since', as: 'today' },
      ],
    },
    {
      name: 'endProfession',
      icon: 'i-lucide-user-round-x',
      place: 'institution',
      versioned: false,
      fields: [{ name: 'profession', required: true, as: { one: professions } }, lastDay],
    },
    { name: 'publishInstitution', icon: 'i-lucide-eye', versioned: true, fields: [] },
    { name: 'hideInstitution', icon: 'i-lucide-eye-off', versioned: true, fields: [] },
    {
      name: 'closeInstitution',
      icon: 'i-lucide-circle-stop',
      versioned: true,
      fields: [lastDay, { name: 'successor', as: { thing: 'institution' } }],
    },
  ]),
  ...verbsOf('Territory', [
    {
      name: 'addInstitution',
      icon: 'i-lucide-building-2',
      place: 'territory',
      versioned: false,
      fields: [
        { ...name, required: true },
        { name: 'type', label: 'institutionType', required: true, as: { one: institutionTypes } },
        { name: 'carrierKind', as: { one: carrierKindLabels } },
        { name: 'since', as: 'today' },
      ],
    },
  ]),
  ...verbsOf('FunctionContact', [
    { name: 'changeContact', icon: 'i-lucide-pencil', versioned: true, fields: contact() },
    {
      name: 'vacateFunction',
      icon: 'i-lucide-user-round-x',
      versioned: true,
      when: ({ vacantSince }) => vacantSince === null,
      fields: [{ name: 'since', required: true, as: 'today' }],
    },
    {
      name: 'fillFunction',
      icon: 'i-lucide-user-round-check',
      versioned: true,
      when: ({ vacantSince }) => vacantSince !== null,
      fields: [],
    },
    { name: 'endContact', icon: 'i-lucide-circle-stop', versioned: true, fields: [lastDay] },
  ]),
]
