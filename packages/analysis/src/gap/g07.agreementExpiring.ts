import { addDays, daysBetween, endOfTerm, type Label } from '@geflecht/domain'
import { binds } from '../situation/index.ts'
import { aboutAgreements } from './agreementRule.ts'

/** Days until the last day on which the agreement still holds. */
const soon = 90
const verySoon = 30

/**
 * [G07] The last day of an agreement that binds its parties is at most 90 days away, by its term or because notice was given, and none
 * that is to replace it has been drafted; critical within 30 days, else high.
 */
export const agreementExpiring = aboutAgreements('G07', (agreement, { asOf }) => {
  const end = endOfTerm(agreement)
  if (end === null || !binds(agreement) || agreement.successors.length > 0) return null
  const lastDay = addDays(end, -1)
  const days = daysBetween(asOf, lastDay)
  if (days > soon) return null
  return {
    severity: days <= verySoon ? 'CRITICAL' : 'HIGH',
    facts: { when: whenLabel(days), date: { day: lastDay, precision: 'DAY' } },
  }
})

function whenLabel(days: number): Label {
  if (days === 0) return { de: 'heute', en: 'today' }
  return days === 1 ? { de: 'morgen', en: 'tomorrow' } : { de: `in ${days} Tagen`, en: `in ${days} days` }
}
