import type { Label } from '../language/index.ts'

/** How it stands with an agreement that two institutions have to have with each other, best first. */
export const agreementDutyStandings = ['IN_FORCE', 'IN_THE_MAKING', 'ENDED', 'NONE'] as const
export type AgreementDutyStanding = (typeof agreementDutyStandings)[number]

export const agreementDutyStandingLabels: Record<AgreementDutyStanding, Label> = {
  IN_FORCE: { de: 'in Kraft', en: 'in force' },
  IN_THE_MAKING: { de: 'in Vorbereitung', en: 'in the making' },
  ENDED: { de: 'beendet, nicht erneuert', en: 'ended, not renewed' },
  NONE: { de: 'nicht dokumentiert', en: 'not documented' },
}
