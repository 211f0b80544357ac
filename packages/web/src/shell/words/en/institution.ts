import type { Words } from '../words.ts'
import { count } from './count.ts'

export const institution: Words['institution'] = {
  one: 'Institution',
  type: 'Type',
  carrier: 'Run by',
  place: 'Place',
  parent: 'belongs to',
  children: 'includes',
  validity: 'exists',
  attends: 'Attended meetings of',
  belongs: 'Is a member of',
  networks: 'Networks',
  coordinates: 'Coordinates',
  memberships: 'Memberships',
  participations: 'Participations',
  cooperations: 'Cooperations',
  statements: 'What sources say',
  noNetworks: 'Not documented in any network',
  noParticipations: 'No participation documented',
  noCooperations: 'No cooperation documented',
  confirmed: 'confirmed by both sides',
  oneSided: 'stated by one side',
  documented: 'documented by a source',
  level: (n, name) => `Level ${n}: ${name}`,
  count: (n) => count(n, 'institution', 'institutions'),
}
