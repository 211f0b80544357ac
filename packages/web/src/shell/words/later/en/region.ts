import type { LaterWords } from '../words.ts'

export const region: LaterWords['region'] = {
  title: 'Neighbours without a documented link',
  text: 'Neighbouring places that both have networks and, as far as documented, share neither a network nor an institution, a meeting, a programme or a coordination office.',
  none: 'All neighbouring places with networks are linked as far as documented, or their borders are not recorded.',
  closed: 'You may not see the gaps of this territory.',
}
