import type { Words } from '../words.ts'

export const meeting: Words['meeting'] = {
  one: 'Meeting',
  date: 'Date',
  kind: 'Kind',
  venue: 'Place',
  participants: 'People',
  participations: 'Represented and named',
  network: 'Network',
  organisers: 'Organised by',
  none: 'Nobody documented',
}
