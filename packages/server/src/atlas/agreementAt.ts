import { agreementOnDay, type AgreementOnDay } from '@geflecht/analysis'
import { keyedFact } from './keyedFact.ts'
import type { View } from './view.ts'

/** How the agreement in a row stands on the view's day; null before it was drafted. */
export const agreementAt = ({ whole: view }: View, row: number): AgreementOnDay | null => {
  const { agreement, network } = view.atlas.tables
  const id = agreement.id.at(row)!
  const parties = [...view.referring('agreementParty', 'agreement', id)].map((one) => keyedFact(view.atlas, 'agreementParty', one))
  const successors = [...view.referring('agreement', 'predecessor', id)].map((one) => keyedFact(view.atlas, 'agreement', one))
  const hasNetwork = (key: string) => view.isValid('network', network.rowOfKey(key))
  return agreementOnDay(keyedFact(view.atlas, 'agreement', row), { parties, successors, hasNetwork }, view.asOf)
}
