import { count } from '../../en/count.ts'

export const comment = {
  none: 'No discussion yet.',
  begin: 'Say something about it …',
  answer: 'Answer …',
  send: 'Send',
  noPersons: 'No names, cases or contact details, please: this is about structures.',
  mention: 'Notify somebody',
  mentioned: (n: number): string => `${count(n, 'person is', 'people are')} notified`,
  mentions: (names: string): string => `To: ${names}`,
  written: 'Comment',
  edit: 'Edit',
  edited: 'Comment edited',
  wasEdited: 'edited',
  delete: 'Remove',
  deleted: 'Comment removed',
  wasDeleted: 'This comment was removed.',
  resolve: 'Settle the thread',
  resolved: 'Thread settled',
  resolvedOn: (day: string): string => `Settled on ${day}`,
  reopen: 'Reopen',
  reopened: 'Thread reopened',
}
