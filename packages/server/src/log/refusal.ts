/** Why a write was not made: an expected answer, not an error of the program. */
export interface Refusal {
  /** Number of the invariant (domain model), or null for other reasons. */
  invariant: number | null
  /** Key of the fact that it is about. */
  about: string
  /** What is wrong and what would be right. */
  message: string
}

/** Thrown inside a command to end it; its transaction is rolled back and the refusals are handed to the caller. */
export class Refused extends Error {
  override name = 'Refused'
  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map(({ about, message }) => `${about}: ${message}`).join('\n'))
  }
  static because(about: string, message: string, invariant: number | null = null): Refused {
    return new Refused([{ invariant, about, message }])
  }
}
