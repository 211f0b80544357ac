import type { Day } from '@geflecht/domain'

/** What happens in the life of an agreement, in its usual order. */
export const lifeSteps = ['DRAFTED', 'NEGOTIATED', 'SIGNED', 'BEGINS', 'REVIEWED', 'REVIEW_DUE', 'TERMINATED', 'ENDS'] as const
export type LifeStepKind = (typeof lifeSteps)[number]

/** One day in the life of an agreement. */
export interface LifeStep {
  kind: LifeStepKind
  day: Day
  /** Whether the day has not yet come on the day shown. */
  ahead: boolean
}

/** How binding it is between two of its days: being made, binding, or over. */
export type LifePhaseKind = 'MAKING' | 'BINDING' | 'OVER'

export interface LifePhase {
  kind: LifePhaseKind
  from: Day
  to: Day
}

/** The days of an agreement, as the server gives them. */
export interface LifeDays {
  draftedOn: Day
  negotiatedSince: Day | null
  signedOn: Day | null
  validFrom: Day | null
  validTo: Day | null
  reviewSince: Day | null
  nextReviewOn: Day | null
  terminatedOn: Day | null
}

/** The known days of an agreement, the earliest first; what happens on one day stands in the usual order. */
export function lifeOf(days: LifeDays, asOf: Day): LifeStep[] {
  const { terminatedOn, validTo } = days
  const known: Record<LifeStepKind, Day | null> = {
    DRAFTED: days.draftedOn,
    NEGOTIATED: days.negotiatedSince,
    SIGNED: days.signedOn,
    BEGINS: days.validFrom,
    REVIEWED: days.reviewSince,
    REVIEW_DUE: days.nextReviewOn,
    TERMINATED: terminatedOn,
    // Notice ends it earlier than its term would have.
    ENDS: terminatedOn !== null && validTo !== null && terminatedOn <= validTo ? null : validTo,
  }
  return lifeSteps
    .flatMap((kind) => (known[kind] === null ? [] : [{ kind, day: known[kind], ahead: known[kind] > asOf }]))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

/** From the first day drawn to the last, the day shown among them, divided by whether it binds. An agreement that was never signed is in the making throughout. */
export function phasesOf(days: LifeDays, asOf: Day): LifePhase[] {
  const steps = lifeOf(days, asOf)
  const first = steps[0]?.day ?? asOf
  const last = [asOf, ...steps.map(({ day }) => day)].sort().at(-1) ?? asOf
  const begins = days.signedOn === null ? null : latest(days.signedOn, days.validFrom ?? days.signedOn)
  const ends = earliest(days.validTo, days.terminatedOn)
  if (begins === null) return [{ kind: 'MAKING', from: first, to: last }]
  return [
    { kind: 'MAKING' as const, from: first, to: begins },
    { kind: 'BINDING' as const, from: begins, to: ends ?? last },
    { kind: 'OVER' as const, from: ends ?? last, to: last },
  ].filter(({ from, to }) => from < to)
}

const latest = (a: Day, b: Day): Day => (a > b ? a : b)
const earliest = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null ? a : a < b ? a : b)
