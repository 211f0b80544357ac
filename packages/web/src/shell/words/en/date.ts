import type { Words } from '../words.ts'

export const date: Words['date'] = {
  bar: 'Reference date',
  slider: 'Choose the reference date',
  standing: 'As of',
  today: 'today',
  toToday: 'Set to today',
  type: 'Type a date',
  typeHint: 'for example 3.5.2023',
  unreadable: 'Please type day.month.year.',
  dayBack: 'One day back',
  dayForward: 'One day on',
  eventBack: 'To the previous event',
  eventForward: 'To the next event',
  play: 'Let time pass',
  pause: 'Pause',
  founding: (name) => `Founded: ${name}`,
  unknown: 'not stated',
  plannedDate: 'planned, without a date',
  since: (date) => `since ${date}`,
  until: (date) => `up to and including ${date}`,
  asOf: (date) => `As of ${date}`,
}
