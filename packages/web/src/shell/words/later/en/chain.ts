import type { LaterWords } from '../words.ts'

export const chain: LaterWords['chain'] = {
  when: 'At what time',
  time: 'Time of day',
  anyTime: 'at any time',
  clock: (time) => time,
  legend: 'Legend',
  legendWays: 'Ways:',
  legendParts: 'What a way needs:',
  parts: 'What the step needs',
  concerns: 'Concerns:',
  usable: 'can hand over',
  notUsable: 'cannot hand over',
  noHandover: 'no handover described',
  ways: (n, takers) => `${n === 1 ? '1 institution' : `${n} institutions`} to ${takers}`,
  help: 'Arrow keys lead from part to part of a chain, up and down from chain to chain; Enter opens the details.',
  inWords: 'The steps in words',
  diagram: (chain) => `Chain: ${chain}`,
  nobody: 'not documented in the network',
  places: (n) => `${n} institutions`,
  breaks: (stopped, without) =>
    stopped === 0
      ? 'becomes weaker'
      : `stops for ${stopped === 1 ? '1 institution' : `${stopped} institutions`}${without === 0 ? '' : `, ${without} without a detour`}`,
  detours: 'Detours that are left',
  detourOf: (givers) => `Detour for ${givers === 1 ? '1 institution' : `${givers} institutions`}`,
  toGap: 'To the gap',
  summary: (carrying, all, moment) =>
    `${moment === null ? '' : `${moment}: `}${carrying === 0 ? 'None' : carrying} of ${all} chains ${carrying === 1 ? 'holds' : 'hold'} for everybody at their beginning.`,
  hours:
    'Where only “office hours” is stated, 8:00 to 16:00 is assumed, on Fridays until 12:00; for “evenings and weekends” 8:00 to 20:00 every day. Public holidays are not considered.',
}
