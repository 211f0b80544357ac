/** Why a write was not made: an expected answer, not an error of the program. */
export interface Refusal {
  /** Number of the invariant (domain model), or null for other reasons. */
  invariant: number | null
  /** Key of the fact that it is about. */
  about: string
  /** The column of the fact, or the field of the input, that is wrong; null where it is no single one. */
  field: string | null
  /** What is wrong and what would be right, in English. */
  message: string
  /** The same in German; null where nobody has written it yet. */
  messageDe: string | null
}

/** A reason in both languages, and the field that it is about. */
export interface Reason {
  en: string
  de: string
  field?: string
}

/** Makes a refusal of a reason. */
export const refusal = (invariant: number | null, about: string, reason: string | Reason): Refusal =>
  typeof reason === 'string'
    ? { invariant, about, field: null, message: reason, messageDe: null }
    : { invariant, about, field: reason.field ?? null, message: reason.en, messageDe: reason.de }

/** Thrown inside a command to end it; its transaction is rolled back and the refusals are handed to the caller. */
export class Refused extends Error {
  override name = 'Refused'
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map(({ about, message }) => `${about}: ${message}`).join('\n'))
  }
  static because(about: string, reason: string | Reason, invariant: number | null = null): Refused {
    return new Refused([refusal(invariant, about, reason)])
  }
}
