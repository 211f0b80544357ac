import type { Confidence, DatePrecision, SourceKind, StatementKind } from '@geflecht/domain'
import { enumType } from '../graphql/field.ts'

export const DatePrecisionEnum = enumType<DatePrecision>(
  'DatePrecision',
  'How exactly a date is known. The date itself is the first day of the period that it names.',
  {
    DAY: 'To the day.',
    MONTH: 'To the month.',
    YEAR: 'To the year.',
    BEFORE_OR_AT_YEAR: 'At the latest in this year; possibly long before.',
    PLANNED: 'Intended, but not begun.',
    UNKNOWN: 'Not known.',
  },
)

export const ConfidenceEnum = enumType<Confidence>('Confidence', 'How sure a fact is.', {
  STATED: 'The source says so.',
  DERIVED: 'It follows from what the source says.',
  INFERRED: 'It is our reading; never counted in coverage.',
  CONFIRMED: 'Somebody responsible has confirmed it.',
})

export const SourceKindEnum = enumType<SourceKind>('SourceKind', 'What kind of source it is.', {
  SEED: 'An article of the first extraction.',
  WEB: 'A web page.',
  REPORT: 'A report.',
  IMPORT: 'An import of tables.',
  REGISTER: 'A register.',
})

export const StatementKindEnum = enumType<StatementKind>('StatementKind', 'What a statement of a source is about.', {
  COOPERATION_OF_TYPES: 'How kinds of institutions work together.',
  LEGAL_DUTY: 'A duty under the law.',
  FUNCTION: 'A function that somebody holds.',
  PROFESSION: 'A profession.',
})
