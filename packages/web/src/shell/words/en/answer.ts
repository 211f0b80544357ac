import type { Words } from '../words.ts'

export const answer: Words['answer'] = {
  loading: 'Loading …',
  failed: 'The server could not answer the request.',
  unknown: 'This is not known here',
  unknownText: 'The address names something that does not exist here, or no longer does. Check the address, or start from all networks.',
  unreadable: 'The address contains something that does not exist',
  unreadableText: 'It may come from an old message, or something was lost when it was copied. Choose the view again.',
  broken:
    'Something went wrong while answering. Nothing you have entered is lost. Try again; if it stays like this, please pass on what is said here to whoever runs Geflecht.',
  said: 'The server says:',
  offline: 'No connection. You can try again once the network is back.',
  unreachable: 'The server cannot be reached.',
  unreachableText: 'Check your connection, or wait a moment. What you have entered is kept.',
  retry: 'Try again',
  code: 'Error code',
}
