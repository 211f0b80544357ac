import type { LaterWords } from '../words.ts'
import { count } from '../../en/count.ts'

export const work: LaterWords['work'] = {
  intro:
    'What waits for you: gaps that you have taken, proposals, invitations, signatures, confirmations, and threads in which you are mentioned.',
  none: 'Nothing waits for you right now.',
  noneText: 'As soon as a gap is assigned to you, somebody mentions you, or your institution is asked for something, it will be here.',
  count: (n) => count(n, 'task', 'tasks'),
  more: 'Show more',
  since: (day) => `since ${day}`,
  headings: {
    OVERDUE: 'Overdue',
    DUE: 'With a due date',
    PROPOSAL: 'Proposals to decide',
    INVITATION: 'Invitations',
    SIGNATURE: 'Signatures',
    CONFIRMATION: 'To be confirmed',
    GAP: 'Gaps without a due date',
    MENTION: 'Threads that mention you',
  },
  invitation: (network) => `Invitation: ${network}`,
  forInstitution: (name) => `For ${name}.`,
  confirmation: 'The other side has stated the cooperation, yours has not yet.',
  mention: (who, about) => `${who} on: ${about}`,
  doing: { accept: 'Accept', decline: 'Decline', sign: 'Sign', confirm: 'State the cooperation' },
}
