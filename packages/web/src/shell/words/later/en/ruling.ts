import type { LaterWords } from '../words.ts'

export const ruling: LaterWords['ruling'] = {
  confirmAbsent: 'Confirm as absent',
  markNotApplicable: 'Mark as not applicable',
  withdrawRuling: 'Withdraw this ruling',
  intros: {
    confirmAbsent: 'You have made sure that there is no such group here. It then no longer counts as “not documented”.',
    markNotApplicable: 'The group is not expected of this network. It then does not count.',
    withdrawRuling: 'From the day that you name, what is documented counts again.',
  },
  reason: 'Reason',
  reasonHelp: 'Why, in a sentence; without names of people.',
  since: 'Since',
  lastDay: 'Last day',
  lastDayHelp: 'Leave empty if it holds until further notice.',
  from: 'No longer holds from',
}
