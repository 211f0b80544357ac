import { countOrNone, day, dayOrNone, ref, refOrNone, refs, term, terms, text, textOrNone } from '../fact/column.ts'
import { validityColumns } from '../fact/validity.columns.ts'

export const agreementColumns = {
  title: text(),
  kind: term(),
  draftedOn: day(),
  negotiatedSince: dayOrNone(),
  signedOn: dayOrNone(),
  reviewSince: dayOrNone(),
  reviewedOn: dayOrNone(),
  nextReviewOn: dayOrNone(),
  terminatedOn: dayOrNone(),
  terminationReason: textOrNone(),
  noticePeriodMonths: countOrNone(),
  clauses: terms(),
  documentUrl: textOrNone(),
  networks: refs('network'),
  predecessor: refOrNone('agreement'),
  ...validityColumns,
}

export const agreementPartyColumns = { agreement: ref('agreement'), institution: ref('institution'), signedOn: dayOrNone() }
