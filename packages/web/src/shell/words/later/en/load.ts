import { count } from '../../en/count.ts'
import type { LaterWords } from '../words.ts'

export const load: LaterWords['load'] = {
  title: 'Who sits in several networks',
  text: 'Meetings a year: what these networks have set themselves at least. Beside it, how many meetings the institution is documented to have attended in twelve months. What an institution can bear is not documented; this is no judgement.',
  least: 'Threshold',
  leastOption: (n) => `from ${n} networks on`,
  none: (n) => `No institution is documented in ${n} or more of these networks.`,
  institution: 'Institution',
  networks: 'Networks',
  set: 'meetings a year, at least',
  attended: 'attended in twelve months',
  bodies: (n) => count(n, 'body', 'bodies'),
}
