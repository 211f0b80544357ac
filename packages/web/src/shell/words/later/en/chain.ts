import type { LaterWords } from '../words.ts'

export const chain: LaterWords['chain'] = {
  when: 'At what time',
  time: 'Time of day',
  anyTime: 'at any time',
  clock: (time) => time,
  legend: 'Legend',
  parts: 'What the step needs',
  concerns: 'Concerns:',
  usable: 'can hand over',
  notUsable: 'cannot hand over',
  noHandover: 'no handover described',
  ways: (n, takers) => `${n === 1 ? '1 institution' : `${n} institutions`} to ${takers}`,
  summary: (carrying, all, moment) =>
    `${moment === null ? '' : `${moment}: `}${carrying === 0 ? 'None' : carrying} of ${all} chains ${carrying === 1 ? 'holds' : 'hold'} for everybody at their beginning.`,
  hours:
    'Where only “office hours” is stated, 8:00 to 16:00 is assumed, on Fridays until 12:00; for “evenings and weekends” 8:00 to 20:00 every day. Public holidays are not considered.',
}
