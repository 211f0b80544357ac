import type { Label } from '../language/index.ts'
import type { AgreementStatus } from './agreement.ts'

/** Where an agreement stands. */
export const agreementStatusLabels: Record<AgreementStatus, Label> = {
  DRAFT: { de: 'Entwurf', en: 'draft' },
  NEGOTIATION: { de: 'in Verhandlung', en: 'in negotiation' },
  SIGNED: { de: 'unterzeichnet', en: 'signed' },
  IN_FORCE: { de: 'in Kraft', en: 'in force' },
  UNDER_REVIEW: { de: 'in Überprüfung', en: 'under review' },
  EXPIRED: { de: 'abgelaufen', en: 'expired' },
  TERMINATED: { de: 'gekündigt', en: 'terminated' },
  SUPERSEDED: { de: 'abgelöst', en: 'superseded' },
}

/** How binding it is to conclude an agreement of a kind. */
export const agreementObligations = ['MUSS', 'SOLL', 'CLAIM', 'DUTY', 'CONTRACT', 'FINANCING', 'PRACTICE'] as const
export type AgreementObligation = (typeof agreementObligations)[number]

export const agreementObligationLabels: Record<AgreementObligation, Label> = {
  MUSS: { de: 'muss geschlossen werden', en: 'has to be concluded' },
  SOLL: { de: 'soll geschlossen werden', en: 'should be concluded' },
  CLAIM: { de: 'Anspruch der Berechtigten', en: 'claim of those entitled' },
  DUTY: { de: 'gesetzliche Pflicht ohne Vertrag', en: 'statutory duty without a contract' },
  CONTRACT: { de: 'Vertrag', en: 'contract' },
  FINANCING: { de: 'Voraussetzung der Finanzierung', en: 'condition of financing' },
  PRACTICE: { de: 'gute Praxis', en: 'good practice' },
}

/** What an agreement may have to contain. */
export const agreementClauses = [
  'GEFAEHRDUNGSEINSCHAETZUNG',
  'INSOFA_HINZUZIEHEN',
  'BETEILIGUNG',
  'QUALIFIKATION_INSOFA',
  'SCHUTZBEDUERFNISSE_BEHINDERUNG',
  'HINWIRKEN_AUF_HILFEN',
  'INFORMATION_JUGENDAMT',
  'LEISTUNG',
  'VERGUETUNG',
] as const
export type AgreementClause = (typeof agreementClauses)[number]

export const agreementClauseLabels: Record<AgreementClause, Label> = {
  GEFAEHRDUNGSEINSCHAETZUNG: { de: 'Gefährdungseinschätzung', en: 'risk assessment' },
  INSOFA_HINZUZIEHEN: { de: 'Hinzuziehen einer insoweit erfahrenen Fachkraft', en: 'involving a specialised child-protection consultant' },
  BETEILIGUNG: { de: 'Beteiligung von Eltern und Kind', en: 'involving parents and child' },
  QUALIFIKATION_INSOFA: { de: 'Qualifikation der insoweit erfahrenen Fachkraft', en: 'qualification of the specialised consultant' },
  SCHUTZBEDUERFNISSE_BEHINDERUNG: { de: 'Schutzbedürfnisse von Kindern mit Behinderungen', en: 'needs of children with disabilities' },
  HINWIRKEN_AUF_HILFEN: { de: 'Hinwirken auf Hilfen', en: 'working towards support' },
  INFORMATION_JUGENDAMT: { de: 'Information des Jugendamts', en: 'informing the youth welfare office' },
  LEISTUNG: { de: 'Leistungsvereinbarung', en: 'service agreement' },
  VERGUETUNG: { de: 'Vergütungsvereinbarung', en: 'remuneration agreement' },
}
