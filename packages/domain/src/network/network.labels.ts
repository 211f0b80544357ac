import type { Label } from '../language/index.ts'
import type { BodyKind, MembershipRole, MembershipStatus, NetworkStatus, Visibility } from './network.ts'

/** Where a network stands on the day. */
export const networkStatusLabels: Record<NetworkStatus, Label> = {
  PLANNED: { de: 'geplant', en: 'planned' },
  ACTIVE: { de: 'aktiv', en: 'active' },
  DORMANT: { de: 'ruhend', en: 'dormant' },
  ENDED: { de: 'beendet', en: 'ended' },
}

/** Who may know of a network. */
export const visibilityLabels: Record<Visibility, Label> = {
  PUBLIC: { de: 'öffentlich', en: 'public' },
  INTERNAL: { de: 'intern', en: 'internal' },
}

/** Bodies inside a network. */
export const bodyKindLabels: Record<BodyKind, Label> = {
  PLENUM: { de: 'Plenum', en: 'plenary' },
  STEUERUNGSGRUPPE: { de: 'Steuerungsgruppe', en: 'steering group' },
  ARBEITSGRUPPE: { de: 'Arbeitsgruppe', en: 'working group' },
  KLEINGRUPPE: { de: 'Kleingruppe', en: 'small group' },
  KOORDINIERUNGSSTELLE: { de: 'Koordinierungsstelle', en: 'coordination office' },
}

/** Where a membership stands. */
export const membershipStatusLabels: Record<MembershipStatus, Label> = {
  INVITED: { de: 'eingeladen', en: 'invited' },
  CANDIDATE: { de: 'vorgemerkt', en: 'candidate' },
  ACTIVE: { de: 'aktiv', en: 'active' },
  PAUSED: { de: 'ruhend', en: 'paused' },
  ENDED: { de: 'beendet', en: 'ended' },
}

/** What a member does in the network. */
export const membershipRoleLabels: Record<MembershipRole, Label> = {
  KOORDINATION: { de: 'Koordination', en: 'coordination' },
  MITGLIED: { de: 'Mitglied', en: 'member' },
  GAST: { de: 'Gast', en: 'guest' },
  MULTIPLIKATOR: { de: 'Multiplikator:in', en: 'multiplier' },
}
