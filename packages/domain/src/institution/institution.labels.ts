import type { Label } from '../language/index.ts'
import type { CarrierKind, InstitutionStatus } from './institution.ts'

/** Who stands behind an institution. */
export const carrierKindLabels: Record<CarrierKind, Label> = {
  OEFFENTLICH: { de: 'öffentlicher Träger', en: 'public body' },
  FREI: { de: 'freier Träger', en: 'non-profit body' },
  PRIVAT: { de: 'privat oder freiberuflich', en: 'private or self-employed' },
  ZIVILGESELLSCHAFT: { de: 'Zivilgesellschaft', en: 'civil society' },
  SONSTIGE: { de: 'sonstiger Träger', en: 'other body' },
  UNBEKANNT: { de: 'Träger nicht angegeben', en: 'body not stated' },
}

/** Whether an institution is at work on the day. */
export const institutionStatusLabels: Record<InstitutionStatus, Label> = {
  ACTIVE: { de: 'aktiv', en: 'active' },
  CLOSED: { de: 'geschlossen', en: 'closed' },
  PLANNED: { de: 'geplant', en: 'planned' },
}
