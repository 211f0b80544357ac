import type { Words } from '../words.ts'

export const notFound: Words['notFound'] = {
  title: 'This page does not exist',
  body: 'The address leads to nothing that is kept here. Perhaps it is incomplete.',
  networkTitle: 'This network is not kept here',
  network: (key) => `A network with the key “${key}” is not known here.`,
  back: 'To all networks',
}
