import type { LaterWords } from '../words.ts'

export const notice: LaterWords['notice'] = {
  title: 'Notifications',
  bell: (n) => (n === 0 ? 'Notifications' : `Notifications: ${n > 99 ? 'more than 99' : n} new`),
  read: 'Mark as read',
  allRead: 'All read.',
  none: 'No notifications yet. What others do that concerns you is told here.',
  more: 'Show older',
  isNew: 'new',
  gone: 'The entry is gone or no longer yours to see.',
  digest: 'Summary by e-mail',
  digestIntro: 'What others did that concerns you, in one e-mail. No name stands in its subject.',
  rhythm: 'How often',
  rhythms: { DAILY: 'Daily, when something has happened', WEEKLY: 'Weekly, when something has happened', NEVER: 'Never' },
}
