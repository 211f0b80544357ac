import type { Label } from '@geflecht/domain'
import type { Viewer } from './viewer.documents.ts'

type Role = Viewer['grants'][number]['role']

/** What a role is called. */
export const grantRoleLabels: Record<Role, Label> = {
  ADMIN: { de: 'Administration', en: 'Administration' },
  COORDINATOR: { de: 'Koordination', en: 'Coordination' },
  PARTNER: { de: 'Institution', en: 'Institution' },
  ANALYST: { de: 'Auswertung', en: 'Analysis' },
}
