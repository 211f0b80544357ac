/** A calendar day in Europe/Berlin, written as ISO 8601 `YYYY-MM-DD`. */
export type Day = string

/** How exactly a date is known. The date itself is the first day of the period that it names. */
export const datePrecisions = ['DAY', 'MONTH', 'YEAR', 'BEFORE_OR_AT_YEAR', 'PLANNED', 'UNKNOWN'] as const
export type DatePrecision = (typeof datePrecisions)[number]

/**
 * When a fact holds, half-open: `validFrom ≤ d < validTo`; null is open.
 * `validFrom` is the first day of the period that its precision names; `validTo` is the first day on which the fact no longer holds.
 */
export interface Validity {
  validFrom: Day | null
  validFromPrecision: DatePrecision
  validTo: Day | null
  validToPrecision: DatePrecision
}
