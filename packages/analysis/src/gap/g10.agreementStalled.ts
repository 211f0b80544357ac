import { agreementStatusLabels, daysBetween, type Day } from '@geflecht/domain'
import { isMoreThanInferred, type AgreementOnDay } from '../situation/index.ts'
import { aboutAgreements } from './agreementRule.ts'

/** [G10] An agreement has been a draft, or in negotiation, for more than 180 days, or as many as a rule set says. */
export const agreementStalled = aboutAgreements('G10', (agreement, { asOf }, number) => {
  const since = stillSince(agreement)
  if (since === null || !isMoreThanInferred(agreement)) return null
  const days = daysBetween(since, asOf)
  const patience = number('stalledDays')
  if (days <= (patience.value ?? 0)) return null
  return { severity: 'MEDIUM', facts: { days, status: agreementStatusLabels[agreement.status] }, thresholds: [patience] }
})

/** Since when it has stood where it stands; null once it has been signed or ended. */
function stillSince({ status, draftedOn, negotiatedSince }: AgreementOnDay): Day | null {
  if (status === 'DRAFT') return draftedOn
  return status === 'NEGOTIATION' ? negotiatedSince : null
}
