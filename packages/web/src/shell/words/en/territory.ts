import type { Words } from '../words.ts'

export const territory: Words['territory'] = {
  ags: 'Official municipality key',
  within: 'lies in',
  networks: 'Networks',
  planned: 'Planned',
  neighbours: 'Neighbours',
  none: 'No network is documented here on this day.',
}
