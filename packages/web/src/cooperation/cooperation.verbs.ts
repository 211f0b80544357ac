import { cooperationForms, frequencyLabels } from '@geflecht/domain'
import { type FormThingOf, verbsOf } from '../writing/verb.ts'

const sides = ({ from, to }: FormThingOf<'Cooperation'>) => [from, to].map(({ key, name }) => ({ value: key, label: name }))

/** Agreements that one of the two has made: on none but those can their tie rest. */
const made = ({ from, to }: FormThingOf<'Cooperation'>) => {
  const all = [...from.agreements.edges, ...to.agreements.edges].map(({ node }) => [node.key, node.title] as const)
  return [...new Map(all)].map(([value, label]) => ({ value, label })).sort((one, other) => one.label.localeCompare(other.label, 'de'))
}
const number = (value: unknown): number | null => (value === null || value === undefined || value === '' ? null : Number(value))

const ofTies = verbsOf('Cooperation', [
  {
    name: 'confirmCooperation',
    icon: 'i-lucide-handshake',
    versioned: true,
    fields: [
      { name: 'by', required: true, as: { oneOf: sides } },
      { name: 'verifiedOn', as: 'today' },
    ],
  },
  {
    name: 'withdrawClaim',
    icon: 'i-lucide-undo',
    versioned: true,
    fields: [
      { name: 'by', required: true, as: { oneOf: sides } },
      { name: 'lastDay', as: 'today' },
    ],
  },
  {
    name: 'restOnAgreement',
    icon: 'i-lucide-file-signature',
    versioned: true,
    fields: [{ name: 'agreement', as: { oneOf: made }, start: ({ agreement }) => agreement?.key ?? null }],
  },
  { name: 'endCooperation', icon: 'i-lucide-unlink', versioned: true, fields: [{ name: 'lastDay', required: true, as: 'today' }] },
])

/** What is known of a cooperation beside what its sides say: for coordinators. */
const ofNetworks = verbsOf('Network', [
  {
    name: 'documentCooperation',
    icon: 'i-lucide-handshake',
    place: 'network',
    versioned: false,
    fields: [
      { name: 'from', label: 'oneSide', required: true, as: { thing: 'institution' } },
      { name: 'to', label: 'otherSide', required: true, as: { thing: 'institution' } },
      { name: 'form', label: 'cooperationForm', as: { one: cooperationForms } },
      { name: 'level', as: 'level' },
      { name: 'frequency', as: { one: frequencyLabels } },
      { name: 'since', as: 'today' },
    ],
    input: (values) => ({ ...values, level: number(values['level']), frequency: number(values['frequency']) }),
  },
])

export const verbs = [...ofTies, ...ofNetworks]
