import type { Words } from '../words.ts'

export const answer: Words['answer'] = {
  loading: 'Loading …',
  failed: 'The server could not answer the request.',
  offline: 'No connection. You can try again once the network is back.',
  unreachable: 'The server cannot be reached.',
  retry: 'Try again',
  code: 'Error code',
}
