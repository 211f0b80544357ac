import type { LaterWords } from '../words.ts'

export const measure: LaterWords['measure'] = {
  directed: 'Direction counts',
  directedToo: 'Direction counts.',
  compare: 'Comparison with other ties (QAP)',
  compareNothing: 'No comparison',
  compareKind: (kind) => `Compared with: ${kind}`,
  compareDay: 'Compared with another day',
  otherDay: 'Day of comparison',
  computing: 'Measures are being computed',
  stop: 'Cancel',
  stopped: 'The computation was cancelled.',
  resume: 'Compute',
}
