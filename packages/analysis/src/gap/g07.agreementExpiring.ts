import { addDays, daysBetween, endOfTerm, type Label } from '@geflecht/domain'
import { binds } from '../situation/index.ts'
import { aboutAgreements } from './agreementRule.ts'

/**
 * [G07] The last day of an agreement that binds its parties is at most 90 days away (unless a rule set says otherwise), by its term or because notice was given, and none
 * that is to replace it has been drafted; critical within 30 days, else high.
 */
export const agreementExpiring = aboutAgreements('G07', (agreement, { asOf }, number) => {
  const end = endOfTerm(agreement)
  if (end === null || !binds(agreement) || agreement.successors.length > 0) return null
  const lastDay = addDays(end, -1)
  const days = daysBetween(asOf, lastDay)
  const [soon, verySoon] = [number('warningDays'), number('urgentDays')]
  if (days > (soon.value ?? 0)) return null
  return {
    severity: days <= (verySoon.value ?? 0) ? 'CRITICAL' : 'HIGH',
    thresholds: [soon, verySoon],
    facts: { when: whenLabel(days), date: { day: lastDay, precision: 'DAY' } },
  }
})

function whenLabel(days: number): Label {
  if (days === 0) return { de: 'heute', en: 'today' }
  return days === 1 ? { de: 'morgen', en: 'tomorrow' } : { de: `in ${days} Tagen`, en: `in ${days} days` }
}
