import type { Day } from '../time/index.ts'

/** Who asks: somebody who coordinates a network, somebody who compares networks, another program. */
export type Asker = 'COORDINATOR' | 'ANALYST' | 'PROGRAM'

/** A question that the system answers with one operation; its document stands in `documents`, under its key. */
export interface Question {
  /** Stable: the letter of who asks, and a number. */
  key: string
  askedBy: Asker
  de: string
  en: string
  /** With them the document answers something on the demo data. */
  variables: Readonly<Record<string, unknown>>
  answer: {
    /** The part of the answer that answers the question, by the names of its fields; lists are passed through. */
    path: string
    /** How it is to be read. */
    de: string
    en: string
  }
}

/** The day on which the story of the demo data ends: what holds „today“ is asked for then. */
export const storyDay: Day = '2026-01-01'
