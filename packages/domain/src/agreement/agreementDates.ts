import type { Label } from '../language/index.ts'
import { addDays, addMonths, type Day } from '../time/index.ts'
import type { AgreementStatus } from './agreement.ts'

/** The days in the life of an agreement on which somebody has to act, or it is too late; in the order in which one day has several. */
export const agreementDateKinds = ['NOTICE', 'REVIEW', 'END'] as const
export type AgreementDateKind = (typeof agreementDateKinds)[number]

export const agreementDateLabels: Record<AgreementDateKind, Label> = {
  NOTICE: { de: 'Kündigung spätestens', en: 'last day to give notice' },
  REVIEW: { de: 'Überprüfung fällig', en: 'review due' },
  END: { de: 'letzter Tag der Laufzeit', en: 'last day of the term' },
}

export interface AgreementDate {
  kind: AgreementDateKind
  day: Day
}

interface Dated {
  status: AgreementStatus
  /** The first day on which it no longer holds, by its term or by notice; null is open. */
  endsOn: Day | null
  terminatedOn: Day | null
  noticePeriodMonths: number | null
  nextReviewOn: Day | null
}

/**
 * The dates of an agreement that is signed and not over, the earliest first. A notice period ends so many months before the term does, and
 * no longer matters once notice was given; a review that would fall after the last day is none, and while one is under way none is due.
 */
export function agreementDates({ status, endsOn, terminatedOn, noticePeriodMonths, nextReviewOn }: Dated): readonly AgreementDate[] {
  if (!['SIGNED', 'IN_FORCE', 'UNDER_REVIEW'].includes(status)) return []
  const dates: AgreementDate[] = []
  if (endsOn !== null && terminatedOn === null && noticePeriodMonths)
    dates.push({ kind: 'NOTICE', day: addDays(addMonths(endsOn, -noticePeriodMonths), -1) })
  if (nextReviewOn !== null && status !== 'UNDER_REVIEW' && (endsOn === null || nextReviewOn < endsOn))
    dates.push({ kind: 'REVIEW', day: nextReviewOn })
  if (endsOn !== null) dates.push({ kind: 'END', day: addDays(endsOn, -1) })
  return dates.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
