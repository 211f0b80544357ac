import { claimsConsultation } from '@geflecht/domain'
import type { Cut } from './cut.ts'
import { addAgreementsOf, addCooperation } from './cutBonds.ts'
import type { View } from './view.ts'

/**
 * How some institutions reach a specialised consultant, also outside what is gathered: their ties with pools of consultants or in the form of such
 * advice, and the offers on which their carriers have agreed.
 */
export const addAdvice = (cut: Cut, view: View, institutions: readonly number[]): void => {
  const { institution, cooperation } = view.atlas.tables
  for (const row of institutions) {
    if (!claimsConsultation(institution.columns.type.at(row))) continue
    const id = institution.id.at(row)!
    for (const side of ['from', 'to'] as const)
      for (const tie of view.validReferring('cooperation', side, id)) {
        const other = view.rowOf(cooperation.columns[side === 'from' ? 'to' : 'from'].at(tie))
        if (institution.columns.type.at(other) === 'insofa_pool' || isAdvice(view, tie)) addCooperation(cut, view, tie)
      }
    const carrier = institution.columns.carrier.at(row)
    if (carrier !== null) addAgreementsOf(cut, view, view.rowOf(carrier), ['INSOFA_ANGEBOT'])
  }
}

const isAdvice = (view: View, tie: number): boolean => {
  const { cooperation, claim } = view.atlas.tables
  return (
    cooperation.columns.documentedForm.at(tie) === form ||
    [...view.validReferring('claim', 'cooperation', cooperation.id.at(tie)!)].some((row) => claim.columns.forms.at(row).includes(form))
  )
}

const form = 'FACHBERATUNG_INSOFA'
