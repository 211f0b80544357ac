import type { Confidence, DatePrecision, SourceKind, StatementKind } from '@geflecht/domain'
import { dayOrNone, phraseOrNone, ref, refOrNone, refToAny, term, text, textOrNone } from '../fact/column.ts'

export const sourceColumns = {
  kind: term<SourceKind>(),
  title: text(),
  publisher: textOrNone(),
  url: textOrNone(),
  publishedOn: dayOrNone(),
  publishedOnPrecision: term<DatePrecision>(),
  note: textOrNone(),
}

/** What one fact rests on; its key is derived and never shown. */
export const provenanceColumns = {
  fact: refToAny(),
  source: ref('source'),
  confidence: term<Confidence>(),
  statement: phraseOrNone(),
  lastConfirmedOn: dayOrNone(),
}

export const statementColumns = {
  source: ref('source'),
  kind: term<StatementKind>(),
  subject: { ...refOrNone('institution'), of: null },
  textDe: text(),
  textEn: text(),
}
