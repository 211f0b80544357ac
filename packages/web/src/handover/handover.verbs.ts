import {
  availabilityLabels,
  disruptionKindLabels,
  feedbackContentLabels,
  feedbackDutyLabels,
  handoverChannelLabels,
  handoverTriggerLabels,
} from '@geflecht/domain'
import { type VerbField, verbsOf } from '../writing/verb.ts'

const hours = { number: [1, 2000] } as const
const described = (): VerbField<'Handover'>[] => [
  { name: 'title', required: true, as: { text: 300 }, start: ({ title }) => title },
  { name: 'trigger', required: true, as: { one: handoverTriggerLabels }, start: ({ trigger }) => trigger },
  { name: 'channels', as: { several: handoverChannelLabels }, start: ({ channels }) => channels },
  { name: 'availability', as: { one: availabilityLabels }, start: ({ availability }) => availability },
  { name: 'responseHours', as: hours, start: ({ responseHours }) => responseHours },
  { name: 'feedbackDuty', as: { one: feedbackDutyLabels }, start: ({ feedbackDuty }) => feedbackDuty },
  { name: 'feedbackHours', as: hours, start: ({ feedbackHours }) => feedbackHours },
  { name: 'feedbackContent', as: { one: feedbackContentLabels }, start: ({ feedbackContent }) => feedbackContent },
  { name: 'consentRequired', as: 'yes', start: ({ consentRequired }) => consentRequired },
  { name: 'pseudonymised', as: 'yes', start: ({ pseudonymised }) => pseudonymised },
]
/** The same fields where there is nothing yet. */
const blank = described().map(({ start: _, ...field }) => field) as unknown as VerbField<'Network'>[]

export const verbs = [
  ...verbsOf('Handover', [
    { name: 'changeHandover', icon: 'i-lucide-pencil', versioned: true, fields: described() },
    {
      name: 'testHandover',
      icon: 'i-lucide-flask-conical',
      versioned: true,
      fields: [{ name: 'lastTestedOn', required: true, as: 'today' }],
    },
    {
      name: 'reportDisruption',
      icon: 'i-lucide-triangle-alert',
      place: 'handover',
      versioned: false,
      fields: [
        { name: 'kind', label: 'disruptionKind', required: true, as: { one: disruptionKindLabels } },
        { name: 'severity', required: true, as: { number: [1, 3] } },
        { name: 'reportedOn', as: 'today' },
        { name: 'note', as: { longText: 500 } },
      ],
    },
    { name: 'endHandover', icon: 'i-lucide-circle-stop', versioned: true, fields: [{ name: 'lastDay', required: true, as: 'today' }] },
  ]),
  ...verbsOf('Network', [
    {
      name: 'describeHandover',
      icon: 'i-lucide-route',
      place: 'network',
      versioned: false,
      fields: [
        { name: 'fromInstitution', required: true, as: { thing: 'institution' } },
        { name: 'toInstitution', required: true, as: { thing: 'institution' } },
        ...blank,
        { name: 'validFrom', as: 'today' },
      ],
    },
  ]),
  ...verbsOf('Disruption', [
    {
      name: 'workOnDisruption',
      icon: 'i-lucide-hammer',
      versioned: true,
      when: ({ disruptionStatus }) => disruptionStatus === 'OPEN',
      fields: [{ name: 'inWorkSince', as: 'today' }],
    },
    {
      name: 'solveDisruption',
      icon: 'i-lucide-check',
      versioned: true,
      when: ({ disruptionStatus }) => disruptionStatus !== 'SOLVED',
      fields: [{ name: 'solvedOn', as: 'today' }],
    },
    { name: 'withdrawReport', icon: 'i-lucide-trash-2', takes: 'DisruptionInput', versioned: true, fields: [] },
  ]),
]
