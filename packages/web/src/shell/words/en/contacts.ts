import type { Words } from '../words.ts'

export const contacts: Words['contacts'] = {
  title: 'Contact points',
  mailbox: 'Functional mailbox',
  phone: 'Telephone',
  reachable: 'Reachable',
  deputy: 'Deputy',
  noDeputy: 'no deputy documented',
  vacantSince: (date) => `vacant since ${date}`,
  none: 'No contact point documented',
}
