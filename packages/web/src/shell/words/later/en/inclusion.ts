import { count } from '../../en/count.ts'
import type { LaterWords } from '../words.ts'

export const inclusion: LaterWords['inclusion'] = {
  title: 'Who is involved in early help',
  text: 'The share of early-help networks here that involve a group, beside the share of municipalities in the surveys of the NZFH. A comparison, no duty.',
  few: (n) => `${count(n, 'network is', 'networks are')} compared; over so few a share alone does not say much.`,
  none: 'There is no early-help network here of which it is documented who takes part.',
  early: 'Before 2017 there is no survey to compare with.',
  here: (involving, compared) => `here ${involving} of ${compared}`,
  survey: (year, share) => `survey ${year}: ${share}`,
  points: (difference) => `${difference} percentage points`,
  source: 'Source',
}
