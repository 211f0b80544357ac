import { agreementStatusOn, type AgreementStatus } from '@geflecht/domain'
import type { View } from '../atlas/view.ts'
import type { Row } from '../fact/concepts.ts'

/** Where an agreement stands on the view's day; null before it was drafted. Those that replace it are looked up. */
export const statusOfAgreement = (view: View, row: number): AgreementStatus | null => {
  const { agreement } = view.atlas.tables
  const stored = (at: number) => agreement.fact(at) as unknown as Row<'agreement'>
  const successors = [...view.whole.referring('agreement', 'predecessor', agreement.id.at(row)!)]
  return agreementStatusOn(stored(row), view.asOf, successors.map(stored))
}
