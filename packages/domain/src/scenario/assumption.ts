import type { Level } from '../cooperation/index.ts'
import type { Day } from '../time/index.ts'
import type { AssumptionKind } from './assumptionKinds.ts'

/** One change that is assumed for the sake of a question and written nowhere. Which parts a kind takes, the catalogue says; the others are empty. */
export interface Assumption {
  kind: AssumptionKind
  /** Keys of institutions, in the order that the kind gives them a part in. */
  institutions: readonly string[]
  /** Key of a network; null stands for the one that is asked about, where the kind takes one. */
  network: string | null
  territory: string | null
  /** Key of a type of institution. */
  type: string | null
  /** Key of a kind of agreement. */
  agreementKind: string | null
  level: Level | null
  day: Day | null
  /** Key of the agreement, meeting or hand-over that is assumed away. */
  thing: string | null
}

/** An assumption of a kind with the named parts. */
export const anAssumption = (kind: AssumptionKind, given: Partial<Omit<Assumption, 'kind'>> = {}): Assumption => ({
  kind,
  institutions: [],
  network: null,
  territory: null,
  type: null,
  agreementKind: null,
  level: null,
  day: null,
  thing: null,
  ...given,
})

/** Marks the keys of what is only assumed. */
const mark = '.assumed.'

/** Whether a key names something that a scenario assumes, and nothing that is recorded. */
export const isAssumedKey = (key: string): boolean => key.includes(mark)

/** The key of something assumed: of a kind that a key's first word names, made of what tells it from others. */
export const assumedKey = (prefix: string, ...parts: readonly string[]): string => `${prefix}${mark}${parts.join('+')}`
