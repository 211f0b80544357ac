import type { CoverageRuling, LocalObligation } from '@geflecht/domain'
import { count, day, ref, refToAny, term, terms, text, textOrNone } from '../fact/column.ts'
import { validityColumns } from '../fact/validity.columns.ts'

export const rulingColumns = {
  network: ref('network'),
  item: term(),
  status: term<CoverageRuling['status']>(),
  reason: text(),
  ...validityColumns,
}

export const localGroupColumns = {
  subject: refToAny(),
  name: text(120),
  anyOf: terms(),
  minCount: count(),
  obligation: term<LocalObligation>(),
  networkKinds: terms(),
  ground: text(300),
  decidedOn: day(),
  documentUrl: textOrNone(),
  ...validityColumns,
}
