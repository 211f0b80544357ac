import type { Words } from '../words.ts'
import { count } from './count.ts'

export const needs: Words['needs'] = {
  title: 'Needs and actions',
  open: (open, all) => `${open} of ${count(all, 'need', 'needs')} still open`,
  voiced: (date) => `voiced: ${date}`,
  met: (date) => `met on ${date}`,
  due: (date) => `due on ${date}`,
  overdue: (date) => `was due on ${date}`,
  done: (date) => `done on ${date}`,
  noAction: 'No action for it is documented yet.',
  actions: 'Actions',
  otherActions: 'Other actions',
  commitments: 'Commitments',
  kept: (date) => `kept on ${date}`,
  showAll: 'See all',
}
