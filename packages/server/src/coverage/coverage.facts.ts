import type { CoverageRuling } from '@geflecht/domain'
import { ref, term, text } from '../fact/column.ts'
import { validityColumns } from '../fact/validity.columns.ts'

export const rulingColumns = {
  network: ref('network'),
  item: term(),
  status: term<CoverageRuling['status']>(),
  reason: text(),
  ...validityColumns,
}
