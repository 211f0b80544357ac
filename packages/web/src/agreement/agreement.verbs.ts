import { agreementClauseLabels, agreementKinds } from '@geflecht/domain'
import { lastDayOf } from '../time/index.ts'
import { type FormThingOf, verbsOf } from '../writing/verb.ts'

type Agreement = FormThingOf<'Agreement'>
const parties = (agreement: Agreement, signed: boolean) =>
  agreement.parties
    .filter(({ signedOn }) => (signedOn !== null) === signed)
    .map(({ institution }) => ({ value: institution.key, label: institution.name }))
const isOpen = ({ status }: Agreement) => ['DRAFT', 'NEGOTIATION'].includes(status)
const holds = ({ status }: Agreement) => ['SIGNED', 'IN_FORCE', 'UNDER_REVIEW'].includes(status)
const lastDay = ({ validTo }: Agreement) => validTo && lastDayOf(validTo)
const title = { name: 'title', required: true, as: { text: 300 } } as const
const clauses = { name: 'clauses', as: { several: agreementClauseLabels } } as const

export const verbs = [
  ...verbsOf('Agreement', [
    {
      name: 'signAgreement',
      icon: 'i-lucide-signature',
      versioned: true,
      when: isOpen,
      fields: [
        {
          name: 'institution',
          label: 'party',
          required: true,
          as: { oneOf: (agreement) => parties(agreement, false) },
          start: (agreement) => parties(agreement, false)[0]?.value ?? null,
        },
        { name: 'signedOn', required: true, as: 'today' },
      ],
    },
    {
      name: 'negotiateAgreement',
      icon: 'i-lucide-messages-square',
      versioned: true,
      when: ({ status }) => status === 'DRAFT',
      fields: [{ name: 'since', required: true, as: 'today' }],
    },
    {
      name: 'renewAgreement',
      icon: 'i-lucide-copy-plus',
      versioned: true,
      when: (agreement) => !isOpen(agreement),
      fields: [
        { ...title, start: (agreement) => agreement.title },
        { name: 'draftedOn', as: 'today' },
        { name: 'firstDay', as: 'day', start: (agreement) => agreement.validTo },
        { name: 'lastDay', as: 'day' },
      ],
    },
    {
      name: 'reviewAgreement',
      icon: 'i-lucide-file-search',
      versioned: true,
      when: ({ status }) => status === 'IN_FORCE',
      fields: [{ name: 'reviewSince', required: true, as: 'today' }],
    },
    {
      name: 'concludeReview',
      icon: 'i-lucide-file-check',
      versioned: true,
      when: ({ status }) => status === 'UNDER_REVIEW',
      fields: [
        { name: 'reviewedOn', required: true, as: 'today' },
        { name: 'nextReviewOn', as: 'day' },
      ],
    },
    {
      name: 'planReview',
      icon: 'i-lucide-calendar-search',
      versioned: true,
      when: (agreement) => isOpen(agreement) || holds(agreement),
      fields: [{ name: 'nextReviewOn', as: 'day', start: (agreement) => agreement.nextReviewOn }],
    },
    {
      name: 'changeTerm',
      icon: 'i-lucide-calendar-range',
      versioned: true,
      when: isOpen,
      fields: [
        { name: 'firstDay', as: 'day', start: (agreement) => agreement.validFrom },
        { name: 'lastDay', as: 'day', start: lastDay },
        { name: 'noticePeriodMonths', as: { number: [0, 120] }, start: (agreement) => agreement.noticePeriodMonths },
      ],
    },
    {
      name: 'settleClauses',
      icon: 'i-lucide-list-checks',
      versioned: true,
      when: isOpen,
      fields: [{ ...clauses, start: (agreement) => agreement.clauses.map(({ key }) => key) }],
    },
    {
      name: 'addParty',
      icon: 'i-lucide-user-round-plus',
      takes: 'PartyInput',
      versioned: true,
      when: isOpen,
      fields: [{ name: 'institution', label: 'party', required: true, as: { thing: 'institution' } }],
    },
    {
      name: 'withdrawParty',
      icon: 'i-lucide-user-round-minus',
      takes: 'PartyInput',
      versioned: true,
      when: isOpen,
      fields: [{ name: 'institution', label: 'party', required: true, as: { oneOf: (agreement) => parties(agreement, false) } }],
    },
    {
      name: 'withdrawSignature',
      icon: 'i-lucide-eraser',
      takes: 'PartyInput',
      versioned: true,
      when: isOpen,
      fields: [{ name: 'institution', label: 'party', required: true, as: { oneOf: (agreement) => parties(agreement, true) } }],
    },
    { name: 'renameAgreement', icon: 'i-lucide-pencil', versioned: true, fields: [{ ...title, start: (agreement) => agreement.title }] },
    {
      name: 'linkDocument',
      icon: 'i-lucide-paperclip',
      versioned: true,
      fields: [{ name: 'documentUrl', as: { text: 500, kind: 'url' }, start: (agreement) => agreement.documentUrl }],
    },
    {
      name: 'terminateAgreement',
      icon: 'i-lucide-file-x',
      versioned: true,
      when: holds,
      fields: [
        { name: 'lastDay', required: true, as: 'day' },
        { name: 'reason', required: true, as: { longText: 500 } },
      ],
    },
    {
      name: 'breakOffNegotiation',
      icon: 'i-lucide-undo',
      takes: 'AgreementInput',
      versioned: true,
      when: ({ status }) => status === 'NEGOTIATION',
      fields: [],
    },
    { name: 'discardDraft', icon: 'i-lucide-trash-2', takes: 'AgreementInput', versioned: true, when: isOpen, fields: [] },
  ]),
  ...verbsOf('Network', [
    {
      name: 'draftAgreement',
      icon: 'i-lucide-file-plus-2',
      place: 'network',
      versioned: false,
      fields: [
        title,
        { name: 'kind', label: 'agreementKind', required: true, as: { one: agreementKinds } },
        { name: 'parties', required: true, as: { things: 'institution' } },
        { name: 'draftedOn', as: 'today' },
        { name: 'firstDay', as: 'day' },
        { name: 'lastDay', as: 'day' },
        { name: 'noticePeriodMonths', as: { number: [0, 120] } },
        clauses,
      ],
      input: (values, network) => ({ network: undefined, ...values, networks: [network.key] }),
    },
  ]),
]
