import type { Words } from '../words.ts'
import { count } from './count.ts'

export const start: Words['start'] = {
  title: 'Child protection networks',
  intro: 'Choose a network. You will see who is documented there, what the law expects and what is not documented yet, on any day.',
  networksCount: (n) => count(n, 'network', 'networks'),
  attended: (n) => `${n} attended`,
  members: (n) => count(n, 'member', 'members'),
  noNetworks: 'No network is documented on this date yet.',
  noTemplate: 'no list of expected groups',
  closed: 'figures for those who take part',
  circleUnknown: 'Who takes part is not documented yet',
  founded: 'founded',
}
