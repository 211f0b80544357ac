import type { Availability, DisruptionKind, FeedbackContent, FeedbackDuty, HandoverTrigger } from '@geflecht/domain'
import { count, countOrNone, day, dayOrNone, flag, refOrNone, term, termOrNone, terms, text, textOrNone } from '../fact/column.ts'
import { validityColumns } from '../fact/validity.columns.ts'

export const handoverColumns = {
  title: text(),
  network: refOrNone('network'),
  fromType: termOrNone(),
  fromInstitution: refOrNone('institution'),
  toType: termOrNone(),
  toInstitution: refOrNone('institution'),
  trigger: term<HandoverTrigger>(),
  channels: terms(),
  availability: termOrNone<Availability>(),
  responseHours: countOrNone(),
  feedbackDuty: termOrNone<FeedbackDuty>(),
  feedbackHours: countOrNone(),
  feedbackContent: termOrNone<FeedbackContent>(),
  consentRequired: flag(),
  pseudonymised: flag(),
  legalBasis: terms(),
  agreement: refOrNone('agreement'),
  contact: refOrNone('functionContact'),
  lastTestedOn: dayOrNone(),
  ...validityColumns,
}

export const disruptionColumns = {
  kind: term<DisruptionKind>(),
  handover: refOrNone('handover'),
  cooperation: refOrNone('cooperation'),
  reportedOn: day(),
  reportedBy: refOrNone('institution'),
  severity: count(),
  inWorkSince: dayOrNone(),
  solvedOn: dayOrNone(),
  note: textOrNone(),
}
