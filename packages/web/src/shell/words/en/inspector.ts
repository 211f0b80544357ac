import type { Words } from '../words.ts'

export const inspector: Words['inspector'] = {
  title: 'Details',
  discussion: 'Discussion',
  close: 'Close the details',
  nothing: 'Nothing is known of this on the reference date.',
  sources: 'Sources',
  noSource: 'No source stated',
  openSource: 'The link leaves this page.',
  confirmedOn: (date) => `last confirmed on ${date}`,
}
